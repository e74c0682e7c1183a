/**
 * Organizations that no list has, shown by what stands beside them: an abbreviation or a Latin name whose director, statement or deed the text tells
 * of («директорка УЦОЯО», «в УАФ заявили», «акції Volkswagen», «OpenAI й Anthropic домовилися»).
 */
import { found } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { byWord } from '../../text/by-word.ts';
import { decline } from '../declension.ts';
import { DEEDS, NO_ORGANIZATION, OWNED, PEOPLE_CUES } from '../lexicon/org-patterns.ts';
import { opensName, opensParagraph } from '../name-words.ts';
import { speech } from '../speech.ts';

const DEED = new RegExp(`^(?:${DEEDS})`);
const isDeed = byWord((key) => DEED.test(key) || speech.verbs.get(key)?.weak === false);
const formsOf = (words: string): readonly string[] =>
  words.split(' ').flatMap((word) => decline(word).map((form) => form.text));

let owned: ReadonlySet<string> | null = null;
/** «директор», «акції», «прес-служба»: somebody's or something of an organization. */
const isOwned = byWord((key) => {
  owned ??= new Set([...formsOf(PEOPLE_CUES), ...formsOf(OWNED)]);
  return owned.has(key);
});

const ABBREVIATION = /^[А-ЯІЇЄҐ]{3,7}$/;
const LATIN = /^[A-ZÀ-Ý][A-Za-zÀ-ÿ0-9'’&-]*$/;
const ROMAN = /^[IVXLC]+$/;
const isLatin = (token: Token | undefined): boolean => token?.kind === 'word' && LATIN.test(token.text);
const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capitals === 'all' &&
  ABBREVIATION.test(token.text) &&
  !NO_ORGANIZATION.has(token.text);

/** A heading in capitals says nothing. */
const isShouted = (tokens: readonly Token[], at: number, end: number): boolean =>
  [tokens[at - 1], tokens[end]].some(
    (token) => token?.kind === 'word' && token.capitals === 'all' && token.text.length > 4,
  );

/** After «та ESET», «, Diia»: where the chain of names ends. */
function chainEnd(tokens: readonly Token[], end: number): number {
  let at = end;
  for (let links = 0; links < 4 && /^(?:,|та|і|й)$/.test(tokens[at]?.key ?? ''); links++) {
    let next = at + 1;
    while (next < at + 5 && (isLatin(tokens[next]) || isAbbreviation(tokens[next]))) next++;
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** «директор УЦОЯО», «у КМІС кажуть», «за даними SMIDA», «УАФ оштрафувала». */
function isShown(document: Document, at: number, end: number): boolean {
  const { tokens } = document;
  const before = tokens[at - 1];
  const common = before?.kind === 'word' && (before.capitals === 'none' || opensName(document, at - 1));
  const lower = common && !opensParagraph(document, at);
  if (lower && isOwned(before.key)) return true;
  if (lower && speech.according.at(tokens, at - 2).some((match) => match.end === at)) return true;
  const verb = tokens[chainEnd(tokens, end)];
  if (verb?.kind !== 'word' || verb.capitals !== 'none' || opensParagraph(document, end)) return false;
  // «у КМІС кажуть»: only people in it speak; «на Starlink сподіваються»
  if (before && /^[ув]$/.test(before.key)) return speech.verbs.get(verb.key)?.number === 'pl';
  return !(lower && speech.prepositions.has(before.key)) && isDeed(verb.key);
}

/** An abbreviation or Latin name at the token: the token after it. */
function nameEnd(tokens: readonly Token[], at: number): number | null {
  if (isAbbreviation(tokens[at])) return isShouted(tokens, at, at + 1) ? null : at + 1;
  const text = tokens[at]?.text ?? '';
  if (!isLatin(tokens[at]) || isLatin(tokens[at - 1]) || text.length < 3) return null;
  if (NO_ORGANIZATION.has(text) || ROMAN.test(text)) return null;
  let end = at + 1;
  while (end < at + 5 && isLatin(tokens[end])) end++;
  return isShouted(tokens, at, end) ? null : end;
}

/**
 * A second pass over settled mentions: what is found overlaps none of them but roles, inside which it is nested («директорка УЦОЯО»). Shown once, a
 * name is found wherever the text has it.
 */
export function shownOrganizations(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens } = document;
  const taken = mentions.filter(({ kind }) => kind !== 'date').toSorted((a, b) => a.start - b.start);
  const names = new Set<string>();
  const finds: ActorMention[] = [];
  let next = 0;
  let covered = 0;
  let role = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capitals === 'none') continue;
    for (; (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start; next++) {
      const mention = taken[next];
      if (mention?.kind === 'actor' && mention.type === 'role') role = Math.max(role, mention.end);
      else covered = Math.max(covered, mention?.end ?? 0);
    }
    const end = token.start < covered ? null : nameEnd(tokens, at);
    if (end === null || (taken[next]?.start ?? Number.POSITIVE_INFINITY) < (tokens[end - 1]?.end ?? 0)) continue;
    const mention = mentionOf(document, at, end, token.start < role);
    if (isShown(document, at, end)) names.add(mention.text);
    finds.push(mention);
    at = end - 1;
  }
  return finds.filter(({ text }) => names.has(text));
}

function mentionOf(document: Document, at: number, end: number, nested: boolean): ActorMention {
  const common = { ...found(document, at, end, 'shown-name'), nested };
  return { ...common, kind: 'actor', type: 'org', name: common.text, entity: null, candidates: [], hint: null };
}
