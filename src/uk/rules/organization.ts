/** Organizations by name (НАТО, Верховна Рада), outlets, and the bodies that every state has («уряд Данії», «чеське МЗС», «Міноборони»). */
import { type Phrases, phrases } from '../../grammar/phrases.ts';
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Form } from '../../model/grammar.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { atPlace } from '../../text/at-place.ts';
import { decline, withoutMarks } from '../declension.ts';
import { MEDIA, type MediaRow } from '../lexicon/media.ts';
import { LATIN_FORMS, MEDIA_CUES, STATE_BODIES, type StateBodyRow } from '../lexicon/org-patterns.ts';
import { ORGANIZATIONS, type OrganizationRow } from '../lexicon/organizations.ts';
import { isThing } from '../lexicon/name-guards.ts';
import { seatAfter } from './capitals.ts';
import { casesHere } from './country.ts';
import { holding } from './holding.ts';
import { isWritten, type KnownName, type KnownNames, knownNames, SMALL_TOO } from './known-names.ts';
import {
  HOME,
  isAbroad,
  nominativeAdjective,
  OWN_STATE,
  type State,
  stateAfter,
  stateBefore,
  stateNamedBefore,
  stateWhere,
} from './state.ts';

const NO_MENTIONS: readonly never[] = [];

type Names = KnownNames<OrganizationRow>;
const names: Names = knownNames(ORGANIZATIONS);

const isSentenceStart = (document: Document, at: number): boolean => {
  const before = document.tokens[at - 1];
  if (!before) return true;
  if (before.kind === 'mark') return /^(?:[.!?…:]|\.{2,}|["«“„–—-])$/.test(before.text);
  return holding(document.paragraphs, at).from === at;
};

/** «Рада ухвалила», «Рада підтримає»: at the start of a sentence the verb shows that it is the body. */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capitals === 'none' &&
  /(?:ла|лася|ає|яє|ить|ує|є|ть)$/.test(token.key) &&
  token.key.length > 2;

/** «Батьківщина», «Шахтар» in quotes, and no film or ship of that name. */
const isQuotedName = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^[«"“„]$/.test(tokens[at - 1]?.text ?? '') &&
  /^[»"”“]$/.test(tokens[end]?.text ?? '') &&
  !isThing(tokens[at - 2]?.key ?? '');

function fits(document: Document, known: KnownName<OrganizationRow>, at: number, end: number): boolean {
  if (!isWritten(known, document.tokens, at, end)) return false;
  const quoted = isQuotedName(document.tokens, at, end);
  if (known.row.quoted || (known.row.common && quoted)) return quoted;
  if (!known.row.common) return true;
  if (/(?:ій|ий|а|ої|у|ою)$/.test(document.tokens[at - 1]?.key ?? '') && document.tokens[at - 1]?.capitals === 'first')
    return false;
  return !isSentenceStart(document, at) ? document.tokens[at]?.capitals === 'first' : isVerb(document.tokens[end]);
}

const hintOf = ({
  id,
  country,
  speaksFor,
}: {
  readonly id: string;
  readonly country?: string;
  readonly speaksFor?: string;
}): ActorHint => ({
  id,
  ...(country === undefined ? {} : { country }),
  ...(speaksFor === undefined ? {} : { speaksFor }),
});

interface Shape {
  readonly cases: string;
  readonly number: Form['number'] | null;
  readonly gender: Form['gender'];
}

/** Like a firm that no list has: nothing is known of it but the name. */
const SHAPELESS: Shape = { cases: '', number: null, gender: null };

/** All cases that the forms of one text may be. */
function shapeOf(forms: readonly Form[]): Shape {
  const cases = [...'ngdailv'].filter((letter) => forms.some((form) => form.cases.includes(letter))).join('');
  return { cases, number: forms[0]?.number ?? null, gender: forms[0]?.gender ?? null };
}

function actor(
  document: Document,
  from: number,
  to: number,
  rule: string,
  type: ActorMention['type'],
  name: string,
  shape: Shape,
  hint: ActorHint | null,
): ActorMention {
  return {
    ...found(document, from, to, rule, { ...shape, cases: casesHere(shape.cases, document.tokens, from) }),
    kind: 'actor',
    type,
    name,
    entity: null,
    candidates: [],
    hint,
  };
}

/** A listed organization at the token, for names of which it is a part. */
export function organizationAt(
  document: Document,
  at: number,
): { readonly end: number; readonly cases: string; readonly hint: ActorHint } | null {
  const { tokens } = document;
  const best = names
    .at(tokens, at)
    .find(({ value, end }) => !value.row.common && !value.row.quoted && isWritten(value, tokens, at, end));
  return best ? { end: best.end, cases: best.value.form.cases, hint: hintOf(best.value.row) } : null;
}

/** «ПАТ «Укрнафта»», «партія «Слуга народу»»: the listed organization that the quotes hold, if nothing else. */
export function listedIn(document: Document, from: number, to: number): ActorHint | null {
  const listed = organizationAt(document, from);
  return listed?.end === to ? listed.hint : null;
}

/** «Національна поліція Нідерландів» is not the outlet's own; «ЗСУ США …» are two names. */
function isOfAnother(document: Document, { row, exact }: KnownName<OrganizationRow>, at: number, end: number): boolean {
  if (!row.country) return false;
  const isBody = bodies.keys.has(document.tokens[at]?.key ?? '');
  const beside = (isBody && stateBefore(document, at)) || ((isBody || !exact) && stateAfter(document, end));
  return beside ? beside.iso !== row.country : false;
}

/** «Apple Watch», «Google Maps»: of a Latin name that goes on, nothing but the beginning is the company's. */
const isProduct = ({ tokens }: Document, at: number, end: number): boolean =>
  /^[A-Z][a-z]+$/.test(tokens[at]?.text ?? '') &&
  end === at + 1 &&
  /^[A-Z][a-z0-9]+$/.test(tokens[end]?.text ?? '') &&
  !LATIN_FORMS.has(tokens[end]?.key ?? '');

/** «НАТО», «Верховною Радою», «Держдепу», «ДТЕКом». */
export const organization: Rule = {
  name: 'organization',
  keys: [...names.keys, ...SMALL_TOO],
  classes: ['capital'],
  heeds: names.opens,
  find: atPlace((document: Document, at: number): readonly ActorMention[] => {
    const named = names.at(document.tokens, at);
    if (named.length === 0) return NO_MENTIONS;
    const matches = named.filter(({ value, end }) => fits(document, value, at, end));
    const best = matches[0];
    if (!best) return NO_MENTIONS;
    const same = matches.filter((match) => match.end === best.end && match.value.row.id === best.value.row.id);
    const { row } = best.value;
    if (isOfAnother(document, best.value, at, best.end) || isProduct(document, at, best.end)) return [];
    return [
      actor(
        document,
        at,
        best.end,
        'organization',
        row.type,
        withoutMarks(row.name),
        row.firm ? SHAPELESS : shapeOf(same.map((match) => match.value.form)),
        row.firm ? null : best.value.row.common && best.end === at + 1 ? { ...hintOf(row), alone: true } : hintOf(row),
      ),
    ];
  }),
};

// ---------------------------------------------------------------------------------------------------------------- outlets

const outlets: KnownNames<MediaRow> = knownNames(MEDIA);
const mediaCues: ReadonlySet<string> = new Set(
  MEDIA_CUES.split(' ').flatMap((word) => decline(word).map((form) => form.text)),
);

/** «УНІАН», «Європейської правди», «агентству Reuters»; «Громадське», «Фокус» only in quotes or after «видання». */
export const outlet: Rule = {
  name: 'outlet',
  keys: outlets.keys,
  classes: ['capital'],
  heeds: outlets.opens,
  find(document, at) {
    const { tokens } = document;
    const matches = outlets.at(tokens, at).filter(({ value, end }) => isWritten(value, tokens, at, end));
    const best = matches[0];
    if (!best) return [];
    const before = tokens[at - 1];
    const quoted = before?.kind === 'mark' && /^[«"“„]$/.test(before.text);
    const after = tokens[best.end];
    const closed = after?.kind === 'mark' && /^[»"”“]$/.test(after.text);
    const cued = mediaCues.has(before?.key ?? '') || (quoted && mediaCues.has(tokens[at - 2]?.key ?? ''));
    if (best.value.row.common && !cued && !(quoted && closed)) return [];
    const same = matches.filter((match) => match.end === best.end && match.value.row.id === best.value.row.id);
    const { row } = best.value;
    const hint: ActorHint = row.country === undefined ? { id: row.id } : { id: row.id, country: row.country };
    return [
      actor(
        document,
        at,
        best.end,
        'outlet',
        'media',
        withoutMarks(row.name),
        shapeOf(same.map((match) => match.value.form)),
        hint,
      ),
    ];
  },
};

// ---------------------------------------------------------------------------------------------------------------- bodies of states

interface Body {
  readonly row: StateBodyRow;
  readonly name: string;
  readonly form: Form;
  readonly caps: boolean;
}

function* bodyForms(): Generator<readonly [string, Body]> {
  for (const row of STATE_BODIES) {
    for (const entry of row.names) {
      const [name, like] = typeof entry === 'string' ? [entry, undefined] : entry;
      const caps = name === name.toUpperCase();
      for (const form of decline(name, like)) {
        // «два уряди» is nobody's government
        if (form.number === 'pl' && !/^(?:збройні|сили|оборонні|повітряні|військово|війська)/.test(name)) continue;
        yield [form.text.replaceAll(',', ' ,'), { row, name: withoutMarks(name), form, caps }];
      }
    }
  }
}

const bodies: Phrases<Body> = phrases(bodyForms());

const idOf = (row: StateBodyRow, iso: string): string => row.ids?.[iso] ?? `org:${row.slug}-${iso.toLowerCase()}`;

const bodyHint = (row: StateBodyRow, iso: string): ActorHint => ({
  ...hintOf({ id: idOf(row, iso), country: iso, ...(row.speaks ? { speaksFor: iso } : {}) }),
  body: row.slug,
});

const BODY_ROWS: ReadonlyMap<string, StateBodyRow> = new Map(STATE_BODIES.map((row) => [row.slug, row]));

/** What is known of the body of a state, by its slug («mfa»); nothing of a slug that no row has. */
export function stateBodyHint(slug: string, iso: string): ActorHint {
  const row = BODY_ROWS.get(slug);
  return row ? bodyHint(row, iso) : {};
}

const agreeing = (shape: Shape, state: State): Shape => {
  const cases = [...shape.cases].filter((letter) => state.cases === '' || state.cases.includes(letter)).join('');
  return { ...shape, cases: cases || shape.cases };
};

const ownerAt = (document: Document, at: number): string | null =>
  names.at(document.tokens, at).find(({ value, end }) => fits(document, value, at, end))?.value.row.country ?? null;

/**
 * Whose body it is when the text does not say beside it: the outlet's own, unless another state is spoken of there, or a person follows
 * («уряд Марка Карні»).
 */
function homeOf(document: Document, row: StateBodyRow, at: number, end: number): string | null {
  const next = document.tokens[end];
  if (row.home === 'if-alone' && next?.capitals === 'first') return null;
  return isAbroad(document, at, HOME, row.home === 'always', (i) => ownerAt(document, i)) ? null : HOME;
}

/** «уряд Данії», «німецького уряду», «Міноборони Великої Британії»; «Міноборони» and «уряд» alone are the outlet's own. */
export const stateBody: Rule = {
  name: 'state-body',
  keys: bodies.keys,
  find(document, at) {
    const { tokens } = document;
    const matches = bodies.at(tokens, at).filter(({ value }) => !value.caps || tokens[at]?.capitals === 'all');
    const best = matches[0];
    if (!best) return [];
    const { row, name, form } = best.value;
    const own = matches.filter((match) => match.end === best.end && match.value.row === row);
    const shape = shapeOf(own.map((match) => match.value.form));
    const before = stateBefore(document, at);
    if (before && [...shape.cases].some((letter) => before.cases.includes(letter))) {
      const adjective = nominativeAdjective(tokens[at - 1]?.text ?? '', form.gender, form.number === 'pl');
      return [
        actor(
          document,
          at - 1,
          best.end,
          'state-body',
          'org',
          `${adjective} ${name}`,
          agreeing(shape, before),
          bodyHint(row, before.iso),
        ),
      ];
    }
    const state = stateAfter(document, best.end);
    // «прокуратура Києва» is the city's
    const seat = state || !row.speaks ? null : seatAfter(document, best.end);
    const after = state ?? (seat && { iso: seat.iso, from: best.end, end: seat.end });
    const from = /^федеральн/.test(tokens[at - 1]?.key ?? '') ? at - 1 : at;
    if (after) {
      // «Посольство Японії в Україні»
      const host =
        row.seated && /^[ув]$/.test(tokens[after.end]?.key ?? '') ? stateWhere(document, after.end + 1) : null;
      const named = document.text.slice(tokens[after.from]?.start, tokens[after.end - 1]?.end);
      return [
        actor(
          document,
          from,
          host?.end ?? after.end,
          'state-body',
          'org',
          `${name} ${named}`,
          shape,
          bodyHint(row, after.iso),
        ),
      ];
    }
    if (!row.home) return [];
    // «Європейським парламентом» is another rule's, and no parliament of a state
    if (/^європейськ/.test(tokens[at - 1]?.key ?? '')) return [];
    const spoken = OWN_STATE.has(tokens[best.end]?.key ?? '');
    const named = spoken ? stateNamedBefore(document, at, HOME) : null;
    // «Федеральний уряд» is of another state, and the text says which
    const home = spoken || from < at ? null : homeOf(document, row, at, best.end);
    const hint: ActorHint = named
      ? bodyHint(row, named)
      : {
          ...(home === null ? { body: row.slug } : bodyHint(row, home)),
          alone: true,
          ...(from < at ? { federal: true } : {}),
          ...(spoken ? { spoken: true } : {}),
        };
    return [actor(document, at, spoken ? best.end + 1 : best.end, 'state-body', 'org', name, shape, hint)];
  },
};
