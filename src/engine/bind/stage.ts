/** A paragraph × what is known of it → the stage on which its sentences are read. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { isParty, place } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './draft.ts';
import { hasOwnSubject } from './elided.ts';
import type { Lead } from './entries.ts';
import type { Voices } from './provenance.ts';
import { type Before, whose } from './whose.ts';

/** What is known of a paragraph beside its words: all that its statements depend on. Offsets are those of the paragraph. */
export interface Known {
  readonly mentions: readonly Mention[];
  readonly voices: Voices;
  /** Entities of newspapers and agencies: they relay. */
  readonly outlets: readonly string[];
  readonly before: Before;
  /** The last statement before it gives nothing, and a list that follows says all that it says. */
  readonly afterHeading: boolean;
  /** What leads to a list that the paragraph begins with. */
  readonly lead: Lead | null;
}

export function stageFor(
  document: Document,
  { mentions, voices, outlets, before }: Known,
  grammar: StatementGrammar,
): Stage {
  const placed = place(document, mentions, grammar);
  const { party, stateBefore } = whose(document, placed, grammar, voices, before);
  const scene: Scene = {
    document,
    grammar,
    placed,
    party,
    speakerAt: (offset) => voices.speakerAt(offset).side,
    quotedAt: (offset) => {
      const { direct, side } = voices.speakerAt(offset);
      return direct ? side : null;
    },
    stateBefore,
    programmeBefore: before.programme,
    home: voices.home,
  };
  return {
    scene,
    mentions,
    outlets,
    predicates: { document, grammar, nameEnds: placed.nameEnds, sumEnds: placed.sumEnds },
    clauses: {
      document,
      grammar,
      mentionEnds: placed.ends,
      says: voices.says,
      isParty: (at) => {
        const argument = placed.starts.get(at);
        return argument !== undefined && isParty(argument);
      },
      isSubject: (at) => {
        const mention = placed.starts.get(at)?.mention;
        return mention !== undefined && 'cases' in mention && mention.kind !== 'money' && mention.cases.startsWith('n');
      },
      isSum: (at) => placed.starts.get(at)?.mention.kind === 'money',
      hasOwnSubject: (piece) => hasOwnSubject(scene, [piece]),
    },
  };
}
