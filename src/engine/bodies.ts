/**
 * Bodies of states that the text names alone («МЗС», «уряд») → whose they are, by what it says elsewhere: the same body of a state named beside it
 * («МЗС Австрії … у МЗС кажуть»), the federation named last («Федеральний уряд»), the state spoken of («уряд країни»). The rest stays as found.
 */
import type { References } from '../grammar/language.ts';
import type { Document } from '../model/document.ts';
import type { ActorHint, Mention } from '../model/mention.ts';

/** How many paragraphs away a body named in full is still the one meant. */
const NEAR = 2;
/** How many sentences back «країни» may look for its state. */
const SPOKEN_OF = 6;

interface Named {
  readonly state: string;
  readonly paragraph: number;
}

/** Place of the last span that begins at the offset or before it; asked with growing offsets. */
function counter(spans: readonly { readonly start: number }[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? 0) <= offset) at++;
    return at;
  };
}

/** By index of the mention: what its hint is to be. */
export function bodies(
  { paragraphs, sentences }: Pick<Document, 'paragraphs' | 'sentences'>,
  mentions: readonly Mention[],
  references: Pick<References, 'body' | 'federations' | 'home'>,
): ReadonlyMap<number, ActorHint> {
  const out = new Map<number, ActorHint>();
  if (!mentions.some((mention) => mention.kind === 'actor' && mention.hint?.alone)) return out;
  const paragraphOf = counter(paragraphs);
  const sentenceOf = counter(sentences);
  const last = new Map<string, Named>();
  /** Those whose full name may come in the next paragraph: «кошти Міністерства закордонних справ. ¶ За даними МЗС Австрії …». */
  const open: { readonly index: number; readonly body: string; readonly paragraph: number }[] = [];
  let spoken: { readonly state: string; readonly sentence: number } | null = null;
  let federation: string | null = null;
  /** Where the outlet's own state was named last. */
  let home = -1;
  mentions.forEach((mention, index) => {
    const paragraph = paragraphOf(mention.start);
    if (mention.kind === 'country') {
      if (references.federations.has(mention.iso)) federation = mention.iso;
      if (mention.iso === references.home) home = paragraph;
      if (mention.form !== 'adjective' && mention.form !== 'demonym' && mention.iso !== references.home)
        spoken = { state: mention.iso, sentence: sentenceOf(mention.start) };
      return;
    }
    const hint = mention.kind === 'actor' ? mention.hint : null;
    if (!hint?.body) return;
    const own = (state: string | null | undefined): void => {
      if (!state || !hint.body) return;
      out.set(index, references.body(hint.body, state));
      last.set(hint.body, { state, paragraph });
    };
    if (!hint.alone) {
      const state = hint.country;
      if (!state) return;
      if (references.federations.has(state)) federation = state;
      if (state !== references.home) spoken = { state, sentence: sentenceOf(mention.start) };
      last.set(hint.body, { state, paragraph });
      for (const before of open.splice(0))
        if (before.body === hint.body && paragraph - before.paragraph <= 1)
          out.set(before.index, references.body(before.body, state));
      return;
    }
    if (hint.abroad) return own(federation);
    if (hint.spoken) return own(spoken && sentenceOf(mention.start) - spoken.sentence <= SPOKEN_OF ? spoken.state : null);
    const before = last.get(hint.body);
    // «Уряд Японії допоможе. ¶ Глава Кабміну України додав, що уряд …»: ours is spoken of since
    const isOurs = home === paragraph && before?.paragraph !== paragraph;
    if (isOurs) return;
    if (before && paragraph - before.paragraph <= NEAR) own(before.state);
    else open.push({ index, body: hint.body, paragraph });
  });
  return out;
}
