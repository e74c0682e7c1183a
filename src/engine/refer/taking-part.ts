/** Mentions → the states and bodies that take part in each sentence: whose an office named without its state may be. */
import { indexAt } from '../../model/document.ts';
import { isState } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import { CLOSES, type OfficeReader } from './appositions.ts';
import { counter, SPOKEN_OF } from './bodies.ts';

/** Asked by mention index. */
export interface TakingPart {
  /** In its sentence. */
  here(index: number): ReadonlySet<string>;
  /** In the sentence before, when it is of the same paragraph. */
  before(index: number): ReadonlySet<string> | undefined;
  /** All states that its sentence names, adjectives included. */
  around(index: number): ReadonlySet<string>;
  /** «Президент подякував Німеччині», «прибув до Франції»: who is spoken of right after an office is not whose it is. */
  addressed(index: number): ReadonlySet<string>;
  /** «Данія виділить 1 млрд. ¶ Прем'єрка країни …»: the state that takes part nearest before; home when there is none, or several. */
  spokenOf(index: number): string;
}

/** The state or body that a mention takes part as. */
function partyOf(mention: Mention): string | undefined {
  if (mention.kind === 'country')
    return mention.form === 'adjective' || mention.form === 'demonym' ? undefined : mention.iso;
  if (mention.kind !== 'actor') return undefined;
  return mention.type === 'intl_org' ? mention.hint?.id : mention.type === 'org' ? mention.hint?.speaksFor : undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

export function takingPart({ document, mentions, places, references: { home } }: OfficeReader): TakingPart {
  const { sentences, paragraphs, tokens } = document;
  const parties = new Map<number, Set<string>>();
  const states = new Map<number, Set<string>>();
  const add = (sets: Map<number, Set<string>>, sentence: number, party: string): void =>
    void sets.set(sentence, (sets.get(sentence) ?? new Set()).add(party));
  const sentenceAt = counter(sentences);
  const sentenceOf = mentions.map((mention) => {
    const sentence = sentenceAt(mention.start);
    const party = partyOf(mention);
    if (mention.kind === 'country') add(states, sentence, mention.iso);
    if (party && !mention.nested) add(parties, sentence, party);
    return sentence;
  });
  const numberOf = (index: number): number => sentenceOf[index] ?? 0;
  return {
    here: (index) => parties.get(numberOf(index)) ?? NOBODY,
    before(index) {
      const at = numberOf(index);
      const [first, second] = [sentences[at - 1], sentences[at]];
      const isParted = !first || !second || paragraphs[indexAt(paragraphs, second.start)]?.from === second.from;
      return isParted ? undefined : parties.get(at - 1);
    },
    around: (index) => states.get(numberOf(index)) ?? NOBODY,
    addressed(index) {
      const out = new Set<string>();
      for (let i = index + 1; sentenceOf[i] === sentenceOf[index]; i++) {
        const mention = mentions[i];
        const [from, to] = [places[i - 1]?.to ?? 0, places[i]?.from ?? 0];
        if (!mention || tokens.slice(from, to).some(({ text }) => CLOSES.test(text))) break;
        const party = partyOf(mention);
        if (party && !/^n?$/.test(mention.cases)) out.add(party);
      }
      return out;
    },
    spokenOf(index) {
      const at = numberOf(index);
      for (let sentence = at - 1; sentence >= 0 && at - sentence <= SPOKEN_OF; sentence--) {
        const found = [...(parties.get(sentence) ?? [])].filter((party) => isState(party) && party !== home);
        if (found.length > 0) return found.length === 1 ? (found[0] ?? home) : home;
      }
      return home;
    },
  };
}
