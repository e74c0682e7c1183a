/** Document × rules → mentions that do not contradict each other: stages 2 (find) and 3 (settle). Sorted by start, longest first. */
import type { Language } from '../../grammar/language.ts';
import { classOf, type Rule, type TokenClass } from '../../grammar/rule.ts';
import { bySpan, type Document, lengthOf, overlaps, sameSpan, type Token, within } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { put } from '../../model/sorted.ts';
import { ofParagraph } from '../../text/of-paragraph.ts';
import { ofWord } from '../../text/of-word.ts';
import { moved } from '../token-places.ts';

/** What these stages ask of a language. */
type Mentioning = Pick<Language, 'rules' | 'nests'>;

/** A token → places of the rules that it wakes, those that its key wakes first. */
type Triggers = (token: Token) => readonly number[];

const TRIGGERS = new WeakMap<readonly Rule[], Triggers>();
const NO_RULES: readonly number[] = [];
/** What a word wakes of the rules that it was last asked of: of one language, as a rule. */
const wokenBy = ofWord((): { rules: readonly Rule[] | null; ranks: readonly number[] } => ({
  rules: null,
  ranks: NO_RULES,
}));

/** One look-up a token decides which rules look; built once for a language. */
function triggersOf(rules: readonly Rule[]): Triggers {
  const ready = TRIGGERS.get(rules);
  if (ready) return ready;
  const keys = new Map<string, readonly number[]>();
  const classes = new Map<TokenClass, readonly number[]>();
  // nearly every key wakes one rule only: all of its keys share one list
  const add = <K>(map: Map<K, readonly number[]>, key: K, alone: readonly number[], rule: number): void => {
    const list = map.get(key);
    if (!list) map.set(key, alone);
    else if (!list.includes(rule)) map.set(key, [...list, rule]);
  };
  rules.forEach((rule, i) => {
    const alone = [i];
    for (const key of rule.keys ?? []) add(keys, key, alone, i);
    for (const name of rule.classes ?? []) add(classes, name, alone, i);
  });
  const triggers: Triggers = (token) => {
    const woken = wokenBy(token);
    if (woken.rules === rules) return woken.ranks;
    const byKey = keys.get(token.key) ?? NO_RULES;
    const kind = classOf(token);
    const byClass = (kind && classes.get(kind)) ?? NO_RULES;
    const ranks = [
      ...byKey,
      ...byClass.filter((rank) => !byKey.includes(rank) && (rules[rank]?.heeds?.(token) ?? true)),
    ];
    woken.rules = rules;
    woken.ranks = ranks.length > 0 ? ranks : NO_RULES;
    return ranks;
  };
  TRIGGERS.set(rules, triggers);
  return triggers;
}

interface Candidate {
  readonly mention: Mention;
  /** Place of the rule in the language's list: the lower wins a tie. */
  readonly rank: number;
}

const NO_MENTIONS: readonly Mention[] = [];

function find(document: Document, rules: readonly Rule[]): Candidate[] {
  const wakes = triggersOf(rules);
  const out: Candidate[] = [];
  document.tokens.forEach((token, at) => {
    for (const rank of wakes(token))
      for (const mention of rules[rank]?.find(document, at) ?? NO_MENTIONS) out.push({ mention, rank });
  });
  return out;
}

/** Longer wins, then the rule listed first; what a winner holds stays as nested when the language says so. */
function settle(candidates: readonly Candidate[], language: Mentioning): Mention[] {
  const order = [...candidates].sort(
    (a, b) => lengthOf(b.mention) - lengthOf(a.mention) || a.rank - b.rank || a.mention.start - b.mention.start,
  );
  // winners and nested mentions by the start of every token they cover would be exact; a bucket of 64 characters is enough to stay linear
  const buckets = new Map<number, Mention[]>();
  /** Whether it lies in what has won, and all of that keeps it; null: it is swallowed. */
  const isOwned = (mention: Mention): boolean | null => {
    let rivals = false;
    for (let b = mention.start >> 6; b <= (mention.end - 1) >> 6; b++)
      for (const other of buckets.get(b) ?? NO_MENTIONS) {
        if (!overlaps(mention, other)) continue;
        if (!within(mention, other) || sameSpan(mention, other) || !language.nests(other, mention)) return null;
        rivals = true;
      }
    return rivals;
  };
  const keep = (mention: Mention): void => {
    for (let b = mention.start >> 6; b <= (mention.end - 1) >> 6; b++) put(buckets, b, mention);
  };
  const kept: Mention[] = [];
  for (const { mention } of order) {
    if (mention.end <= mention.start) continue;
    const inOthers = isOwned(mention);
    if (inOthers === null) continue;
    const settled = inOthers && !mention.nested ? { ...mention, nested: true } : mention;
    kept.push(settled);
    keep(settled);
  }
  return kept.sort(bySpan);
}

/** What stands in a paragraph by itself. */
const foundIn = ofParagraph(
  (paragraph, language: Mentioning): readonly Mention[] => settle(find(paragraph, language.rules), language),
  (then, now) => then === now,
);

/** A paragraph at a time: no rule sees beyond it, and what was found in it once holds wherever it stands. */
export const mentionsOf = (document: Document, language: Mentioning): Mention[] =>
  document.paragraphs.flatMap(({ start, alone }) =>
    foundIn(alone, language).map((mention) => (start === 0 ? mention : moved(mention, start))),
  );
