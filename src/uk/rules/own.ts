/** Rows of the analyst's own knowledge → one rule that finds their names in every case, and the rules of the language without what is to be ignored. */
import { type Phrases, phrases } from '../../grammar/phrases.ts';
import { found, type Rule } from '../../grammar/rule.ts';
import { type Document, indexAt, type Span, within } from '../../model/document.ts';
import type { Form } from '../../model/grammar.ts';
import type { ActorHint, ActorMention, Mention } from '../../model/mention.ts';
import { IGNORABLE, type Ignored } from '../../model/knowledge.ts';
import { formsToIgnore } from '../own-forms.ts';
import { casesHere } from './country.ts';
import { isNamedAfter } from './person-context.ts';

/** Shown by the hover: this was found because the analyst's file says so. */
export const OWN = 'own-knowledge';

/** What a name of the file stands for. */
export type Meaning =
  | { readonly kind: 'country'; readonly iso: string }
  | { readonly kind: 'programme' | 'treaty'; readonly key: string; readonly name: string }
  | { readonly kind: 'actor'; readonly type: ActorMention['type']; readonly name: string; readonly hint: ActorHint };

export interface OwnName {
  readonly form: Form;
  readonly meaning: Meaning;
}

const isUpper = (word: string): boolean => /\p{L}{2}/u.test(word) && word === word.toUpperCase();

/** «Фонд» but not «фонд», «ФВП» but not «фвп»; what is written small may open a sentence. */
function isWritten(document: Document, at: number, { text }: Form): boolean {
  return text.split(' ').every((word, i) => {
    const token = document.tokens[at + i];
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(word)) return true;
    return isUpper(word) ? token.capitals === 'all' : token.capitals !== 'none';
  });
}

const sameThing = (a: Meaning, b: Meaning): boolean =>
  a === b || (a.kind === 'actor' && b.kind === 'actor' && a.hint.id !== undefined && a.hint.id === b.hint.id);

const merged = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

function mentionOf(document: Document, from: number, to: number, names: readonly OwnName[]): Mention | null {
  const meaning = names[0]?.meaning;
  if (!meaning) return null;
  const same = names.filter((name) => sameThing(name.meaning, meaning)).map(({ form }) => form);
  const cases = [...new Set(same.flatMap((form) => [...form.cases]))].join('');
  const here = casesHere(cases, document.tokens, from);
  const shape = {
    cases: here.length > 1 && here.length < 7 ? here.replace('v', '') : here,
    number: merged(same.map(({ number }) => number)),
    gender: merged(same.map(({ gender }) => gender)),
  };
  const base = found(document, from, to, OWN, shape);
  if (meaning.kind === 'country') return { ...base, kind: 'country', iso: meaning.iso, form: 'name' };
  if (meaning.kind !== 'actor') return { ...base, kind: meaning.kind, key: meaning.key, name: meaning.name };
  if (meaning.type === 'person' && isNamedAfter(document, from)) return null;
  // «Приклад» of two people whom the file names so
  const others = names.filter(
    ({ meaning: other }) => !sameThing(other, meaning) && other.kind === 'actor' && other.type === 'person',
  );
  const people =
    meaning.type === 'person' && others.length > 0
      ? [...new Set(names.map(({ meaning: one }) => (one.kind === 'actor' ? one.hint.id : undefined) ?? ''))]
      : [];
  const { id: _, given: __, ...unsure } = meaning.hint;
  return {
    ...base,
    kind: 'actor',
    type: meaning.type,
    name: people.length > 0 ? base.text : meaning.name,
    entity: null,
    candidates: people,
    hint: people.length > 0 ? unsure : meaning.hint,
  };
}

/** «Ольги Приклад», «Фонду «Відродження Півдня»», «речницею фонду». */
export function ownRule(names: readonly OwnName[]): Rule {
  const index: Phrases<OwnName> = phrases(
    names.map((name) => [name.form.text, name] as const),
    'nowhere',
  );
  return {
    name: OWN,
    keys: index.keys,
    find(document, at) {
      const matches = index.at(document.tokens, at).filter(({ value }) => isWritten(document, at, value.form));
      const end = matches[0]?.end;
      if (end === undefined) return [];
      const mention = mentionOf(
        document,
        at,
        end,
        matches.filter((match) => match.end === end).map(({ value }) => value),
      );
      return mention ? [mention] : [];
    },
  };
}

interface Hush extends Span {
  readonly kind: Ignored['kind'];
}

export interface Ignoring {
  /** True when the mention lies within words that are to be ignored as what it is. */
  hides(document: Document, mention: Mention): boolean;
}

const KINDS: readonly Ignored['kind'][] = [null, ...IGNORABLE];

/** Words that are never marked, nor anything in them; a longer name that holds them is. */
export function ignoring(rows: readonly Ignored[]): Ignoring {
  const index = phrases(
    rows.flatMap((row) => formsToIgnore(row.text).map((form) => [form.text, { row, form }] as const)),
    'nowhere',
  );
  const known = new WeakMap<Document, ReadonlyMap<Ignored['kind'], readonly Hush[]>>();
  const inDocument = (document: Document): ReadonlyMap<Ignored['kind'], readonly Hush[]> => {
    const ready = known.get(document);
    if (ready) return ready;
    const made = new Map<Ignored['kind'], Hush[]>();
    document.tokens.forEach((token, at) => {
      if (!index.keys.has(token.key)) return;
      for (const { end, value } of index.at(document.tokens, at)) {
        const { kind } = value.row;
        const span: Hush = { start: token.start, end: document.tokens[end - 1]?.end ?? token.end, kind };
        const list = made.get(kind) ?? [];
        const last = list.at(-1);
        // none within the one before, so that ends are sorted as starts are
        if (isWritten(document, at, value.form) && !(last && within(span, last))) list.push(span);
        made.set(kind, list);
      }
    });
    known.set(document, made);
    return made;
  };
  return {
    hides(document, mention) {
      const spans = inDocument(document);
      return KINDS.some((kind) => {
        if (kind !== null && kind !== mention.kind) return false;
        const list = spans.get(kind);
        // the first that ends after the mention begins, and those that begin with it
        for (let i = list ? indexAt(list, mention.start) : 0; list && i < list.length; i++) {
          const span = list[i];
          if (!span || span.start > mention.start) return false;
          if (within(mention, span)) return true;
        }
        return false;
      });
    },
  };
}

/** The same rule, blind to what is to be ignored. */
export const without = (rule: Rule, { hides }: Ignoring): Rule => ({
  ...rule,
  find(document, at) {
    const mentions = rule.find(document, at);
    return mentions.some((mention) => hides(document, mention))
      ? mentions.filter((mention) => !hides(document, mention))
      : mentions;
  },
});
