/** Clause → its readings: which verb heads it, under which operators, and which content stands beneath («може · відмовитися · передати»). */
import type { TokenRange } from '../../model/document.ts';
import type { Act } from '../../model/statement.ts';
import type { Clause } from './clauses.ts';
import { type Hit, hitsOf, isFiniteForm, type PredicateReader } from './predicates.ts';

/** One statement's worth of predicates, in order of the text, and the tokens that its arguments may be taken from. */
export interface Reading extends TokenRange {
  readonly finite: Hit | null;
  /** Outermost first. */
  readonly operators: readonly Hit[];
  readonly content: Hit | null;
  readonly phase: Hit | null;
  /** «пакет», «внесок»: nouns that name what is given. */
  readonly nouns: readonly Hit[];
  /** «угода про передачу»: a giving that another verb speaks of. */
  readonly nominal: Hit | null;
  /** «вирішив не передавати», «погодилася не блокувати»: an infinitive with «не» below another verb, by what it would do. */
  readonly kept: 'gift' | 'harm' | null;
  /** «становить», «включає»: the sum or the goods of what its subject names. */
  readonly amount: Hit | null;
  /** «за 50 млн, виділених на газ»: a participle that says of what is thanked for what became of it. */
  readonly attribute: Hit | null;
}

/** Acts that take away: whoever does not do them goes on giving. */
export const NEGATED_AWAY: ReadonlySet<Act> = new Set(['refusal', 'suspension', 'withdrawal', 'denial']);

export const takesAway = ({ form: { predicate, voice } }: Hit): boolean =>
  voice !== 'noun' && predicate.acts.present !== null && NEGATED_AWAY.has(predicate.acts.present);

/** What an infinitive with «не» would do: give something or take it away; null where there is none. */
function keptOf(hits: readonly Hit[], finite: Hit | null): Reading['kept'] {
  const below = hits.filter(
    (hit) => hit !== finite && hit.negated && hit.form.tense === 'infinitive' && hit.form.voice !== 'noun',
  );
  if (below.length === 0) return null;
  return below.some(takesAway) ? 'harm' : below.some(({ form }) => form.predicate.kind === 'content') ? 'gift' : null;
}

function reading(all: readonly Hit[], from: number, to: number): Reading {
  const hits = all.filter(({ attributive }) => !attributive);
  // «Після переговорів … пообіцяв»: a noun that only says when is no operator
  const verbs = hits.filter(({ form }) => isFiniteForm(form));
  const fills = verbs.some(({ form }) => form.predicate.fills);
  const operators = hits.filter((hit) => !(fills && hit.form.voice === 'noun') && (!hit.aside || verbs.length === 0));
  const finite = hits.find((hit) => isFiniteForm(hit.form) || hit.will) ?? null;
  // «подякувала за 100 млн на закупівлю», «внески на покриття потреб становлять 2 млрд»: what money is for says nothing of its own
  const isTold = finite?.form.predicate.thanks || hits.some(({ form }) => form.predicate.kind === 'amount');
  const contents = hits.filter((hit) => hit.form.predicate.kind === 'content' && !(isTold && hit.purpose));
  const content =
    contents.find((hit) => hit === finite && !hit.form.predicate.transparent) ??
    contents.find((hit) => hit !== finite && hit.form.tense === 'infinitive' && hit.form.voice !== 'noun') ??
    contents.find((hit) => hit !== finite) ??
    contents[0] ??
    null;
  return {
    finite,
    operators: operators.filter(
      (hit) =>
        hit.form.predicate.kind === 'operator' || (hit === finite && hit !== content && hit.form.predicate.transparent),
    ),
    content,
    phase: hits.find((hit) => hit.form.predicate.kind === 'phase') ?? null,
    nouns: hits.filter((hit) => hit.form.predicate.kind === 'noun'),
    nominal: contents.find((hit) => hit !== content && hit.form.voice === 'noun') ?? null,
    amount: hits.find((hit) => hit.form.predicate.kind === 'amount') ?? null,
    attribute: all.find(({ attributive }) => attributive) ?? null,
    kept: keptOf(hits, finite),
    from,
    to,
  };
}

const heads = ({ form, will, attributive }: Hit): boolean => !attributive && (isFiniteForm(form) || will);

/** «доєднається, виділивши 50 млн»: what the gerund tells is as far as the verb before it. */
function withVerb(group: readonly Hit[], before: readonly Hit[] | undefined): readonly Hit[] {
  const verb = before?.findLast(heads);
  return group.map((hit) =>
    hit.form.voice === 'gerund'
      ? {
          ...hit,
          gerund: true as const,
          will: verb?.will ?? false,
          form: { ...hit.form, voice: 'active' as const, tense: verb?.form.tense ?? hit.form.tense },
        }
      : hit,
  );
}

/** A clause with two finite verbs («передала 5 літаків і надасть ще 3») has two readings. */
export function readingsOf(reader: PredicateReader, clause: Clause): Reading[] {
  const hits = hitsOf(reader, clause);
  const first = clause.pieces[0];
  const last = clause.pieces[clause.pieces.length - 1];
  if (!first || !last || hits.every(({ attributive }) => attributive)) return [];
  const groups: Hit[][] = [[]];
  for (const hit of hits) {
    const group = groups[groups.length - 1] ?? [];
    if (heads(hit) && group.some(heads)) groups.push([hit]);
    else group.push(hit);
  }
  const told = groups.map((group, i) => withVerb(group, groups[i - 1] ?? groups[i + 1]));
  const all = told.map((group, i) =>
    reading(group, i === 0 ? first.from : (group[0]?.at ?? first.from), groups[i + 1]?.[0]?.at ?? last.to),
  );
  const [lead, main, ...rest] = all;
  const opener = groups[0]?.find(heads);
  // «Виділивши 100 млн, Австрія подвоїла …»: the subject stands with the verb, which is read first
  if (opener?.form.voice !== 'gerund' || !lead || !main) return all;
  const end = clause.pieces.find(({ from, to }) => from <= opener.at && opener.at < to)?.to ?? main.from;
  return [{ ...main, from: end }, { ...lead, to: end }, ...rest];
}
