/** Found mentions and what a person says of them → the mentions that linking and binding go on with: what is none is out, what is one is in. Sorted. */
import type { References } from '../../grammar/language.ts';
import type { Said } from '../../model/analysis.ts';
import { bySpan, type Document, overlaps, sameSpan, within } from '../../model/document.ts';
import type { EntityType } from '../../model/entity.ts';
import type { ActorMention, Found, Mention } from '../../model/mention.ts';

/** The hover says that a person has said so. */
const RULE = 'said';

const typeOf = (id: string): Exclude<EntityType, 'country'> =>
  id.startsWith('person:') ? 'person' : id.startsWith('group:') ? 'group' : 'org';

function actorOf(base: Found, { entity, name }: Said, references: References): ActorMention {
  const known = entity === null ? null : references.known(entity);
  const type = known && known.type !== 'country' ? known.type : entity === null ? 'org' : typeOf(entity);
  const called = name ?? known?.name ?? base.text;
  const [family = called, ...given] = called.split(' ').reverse();
  return {
    ...base,
    kind: 'actor',
    type,
    name: called,
    entity: null,
    candidates: [],
    hint:
      entity === null
        ? null
        : {
            id: entity,
            ...(known?.country && { country: known.country }),
            ...(type === 'person' && { family, ...(given.length > 0 && { given: given.reverse().join(' ') }) }),
          },
  };
}

/** `before`: what was found there of this kind, whose grammar holds; null when nothing was. */
function mentionOf(document: Document, said: Said, before: Mention | null, references: References): Mention | null {
  const { start, end, kind, entity, amount } = said;
  const { cases = '', number = null, gender = null } = before ?? {};
  const base: Found = {
    start,
    end,
    text: document.text.slice(start, end),
    rule: RULE,
    nested: false,
    cases,
    number,
    gender,
  };
  if (kind === 'actor') return actorOf(base, said, references);
  if (kind === 'country')
    return entity === null
      ? null
      : { ...base, kind, iso: entity, form: before?.kind === 'country' ? before.form : 'name' };
  if (amount === null) return null;
  const { min, max, currency, approx = false, per = null } = amount;
  return {
    ...base,
    kind,
    min,
    max,
    approx,
    currency,
    currencySource: 'editorial',
    currencies: [],
    per,
    perUnit: before?.kind === 'money' ? before.perUnit : null,
    cue: [],
    conversion: false,
  };
}

export function withSaid(
  document: Document,
  mentions: readonly Mention[],
  said: readonly Said[],
  references: References,
): readonly Mention[] {
  let out = mentions;
  for (const one of said) {
    const rivals = out.filter((mention) => mention.kind === one.kind && overlaps(mention, one));
    const before = rivals.find((mention) => sameSpan(mention, one)) ?? null;
    if (one.isNone) {
      if (before) out = out.filter((mention) => mention !== before);
      continue;
    }
    const mention = mentionOf(document, one, before, references);
    if (!mention) continue;
    const others = out
      .filter((other) => !rivals.includes(other))
      // «посольство Польщі» is one actor, and its state is no party of its own
      .map((other) =>
        within(other, mention) && !sameSpan(mention, other) && !other.nested ? { ...other, nested: true } : other,
      );
    out = [...others, mention];
  }
  return [...out].sort(bySpan);
}
