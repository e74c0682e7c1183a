/** Clause → the predicates in it, each where it stands, and what the words around say of it: with «не», in passing, put in, announced by it. */
import type { PredicateForm } from '../../grammar/frame.ts';
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Document, TokenRange } from '../../model/document.ts';
import type { ByToken } from '../../text/by-token.ts';
import type { Clause } from './clauses.ts';

/** A predicate where it stands: tokens [at, end). */
export interface Hit {
  readonly at: number;
  readonly end: number;
  readonly form: PredicateForm;
  /** «не» stands before it. */
  readonly negated: boolean;
  /** «буде надано», «буде надавати». */
  readonly will: boolean;
  /** «після переговорів», «на тлі обіцянок»: said of the circumstances. */
  readonly aside: boolean;
  /** «пообіцяла не атакувати»: what is vowed is no giving that a row knows. */
  readonly vow: boolean;
  /** «виділивши 50 млн»: done by the subject of the clause. */
  readonly gerund?: true;
  /** «хотів би оголосити»: announced by it. */
  readonly herewith?: true;
  /** «виділені кошти»: said in passing, and heads nothing. */
  readonly attributive: boolean;
  /** A noun after «на»: «на закупівлю». */
  readonly purpose?: boolean;
}

export const isFiniteForm = (form: PredicateForm): boolean => form.voice !== 'noun' && form.tense !== 'infinitive';

/** «обіцяна допомога», «виділені кошти»: said in passing, unless «буде» or «було» makes it the verb. */
function isAttributive(form: PredicateForm, will: boolean, was: boolean): boolean {
  return form.voice === 'participle' && !(form.cases.includes('n') && (will || was));
}

/** Of several readings of a word, the one that its neighbours call for. */
function choose(
  forms: readonly PredicateForm[],
  will: boolean,
  was: boolean,
  /** «Передача запланована на весну»: nothing follows that it could belong to. */
  ends: boolean,
  follows: (what: Complement) => boolean,
): PredicateForm | null {
  const fit = forms
    .filter(
      (form) =>
        (!isAttributive(form, will, was) || (ends && form.predicate.kind === 'operator' && form.cases.includes('n'))) &&
        !(form.predicate.bare && form.predicate.kind === 'operator' && form.voice === 'reflexive'),
    )
    .sort((a, b) => Number(b.voice === 'active') - Number(a.voice === 'active'));
  const takes = ({ predicate: { takesNoun, takesGift, schedules } }: PredicateForm): boolean =>
    follows(takesNoun ? (takesGift ? 'thing' : 'noun') : schedules ? 'verb' : 'infinitive');
  const operator = fit.find(
    (form) => (form.predicate.kind === 'operator' || form.predicate.kind === 'phase') && takes(form),
  );
  return operator ?? fit.find((form) => form.voice === 'active' && form.tense !== 'infinitive') ?? fit[0] ?? null;
}

export interface PredicateReader {
  readonly document: Document;
  readonly grammar: StatementGrammar;
  /** Token → end of a name that begins there: «Фонд підтримки» is no support. */
  readonly nameEnds: ByToken<number>;
  /** Tokens right after a sum. */
  readonly sumEnds: ReadonlySet<number>;
}

/** «надання», «бюджет»: what can be decided; «допомога» and «пакет» by themselves are only things. */
type Complement = 'verb' | 'infinitive' | 'noun' | 'gift' | 'thing' | 'any';

function isComplement({ tense, voice, predicate }: PredicateForm, what: Complement): boolean {
  if (tense !== 'infinitive') return false;
  if (what === 'verb') return voice !== 'noun';
  if (what === 'gift') return voice === 'noun' && predicate.kind === 'noun' && !predicate.decidable;
  if (voice !== 'noun') return what === 'infinitive' || what === 'any';
  if (what === 'thing' && predicate.kind === 'noun') return true;
  return what === 'any' || predicate.kind === 'content' || predicate.kind === 'phase' || predicate.decidable;
}

const complementOf = ({ voice, predicate }: PredicateForm): Complement => {
  if (voice === 'noun') return 'any';
  if (predicate.takesGift) return predicate.takesNoun ? 'thing' : 'gift';
  // «маємо надходження»: what one has is no duty
  if (predicate.schedules) return 'verb';
  return predicate.takesNoun ? 'noun' : 'infinitive';
};

/** An infinitive follows («має передати»); a noun will do for a noun («рішення про виділення»). */
function complementNear(reader: PredicateReader, clause: Clause, from: number, what: Complement): boolean {
  return clause.pieces.some((piece) => {
    for (let at = Math.max(piece.from, from); at < Math.min(piece.to, from + 8); at++) {
      const forms = reader.grammar.predicates.at(reader.document.tokens, at);
      if (forms.some(({ value }) => isComplement(value, what))) return true;
      // «може бути передано», «мають бути виділені»
      const passive = (next: number): boolean =>
        reader.grammar.predicates
          .at(reader.document.tokens, next)
          .some(({ value: { voice } }) => voice === 'participle' || voice === 'impersonal');
      const isPassive =
        reader.document.tokens[at]?.key === reader.grammar.words.be && (passive(at + 1) || passive(at + 2));
      if (isPassive && (what === 'infinitive' || what === 'verb' || what === 'any')) return true;
    }
    return false;
  });
}

/** «пообіцяла не атакувати»: an infinitive that no row has, after at most a name and «не». */
function infinitiveNear({ document, grammar }: PredicateReader, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const token = document.tokens[at];
    if (token?.kind === 'mark') return false;
    if (token?.capitals === 'none' && grammar.looksInfinitive(token)) return true;
  }
  return false;
}

/** A preposition of circumstance governs the noun: «після», «під час», «без»; of a request «на»: «на запит громад передав». */
function isAside({ document, grammar }: PredicateReader, at: number, from: number, asks: boolean): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 3); back--) {
    const match = grammar.prepositions.at(document.tokens, back)[0];
    if (match && match.end <= at)
      return grammar.words.circumstance.has(match.value) || (asks && match.value === grammar.sums.by);
  }
  return false;
}

/** «відмовився коментувати», «назвати суму відмовився»: words are refused, and no aid. */
function ofWords({ document, grammar }: PredicateReader, at: number, clause: Clause): boolean {
  return clause.pieces.some(({ from, to }) =>
    document.tokens
      .slice(Math.max(from, at - 5), Math.min(to, at + 5))
      .some(({ key }) => grammar.words.saying.has(key)),
  );
}

/** «потрібно зазначити, що»: the writer's turn of speech. */
const isRemark = (
  { document: { tokens }, grammar }: PredicateReader,
  { predicate }: PredicateForm,
  end: number,
): boolean =>
  predicate.acts.present === 'need' &&
  grammar.words.remarks.has(tokens[end]?.key ?? '') &&
  tokens[end + 1]?.text === ',';

/** «Хочу сьогодні оголосити», «Я хотіла б оголосити»: by whoever speaks, it is said and not only wished. */
function isHerewith(
  { document: { tokens }, grammar }: PredicateReader,
  { person, tense, predicate }: PredicateForm,
  at: number,
  end: number,
  from: number,
): boolean {
  if (predicate.acts.present !== 'wish' || grammar.words.not.has(tokens[at - 1]?.key ?? '')) return false;
  // a verb of the past shows no person: «міністр хотів би оголосити»
  const after = tokens[end];
  const would = tense === 'past' && after !== undefined && grammar.words.would(after);
  const own = at === from || grammar.words.speakers.has(tokens[at - 1]?.key ?? '');
  return (
    (person === 1 || (would && own)) &&
    tokens.slice(end, end + FAVOUR + 1).some(({ key }) => grammar.words.announcing.has(key))
  );
}

/** «1,4 млрд грн виділені на дороги»: the sum is the subject, and no verb stands beside. */
const isSaidOfSum = ({ document, grammar, sumEnds }: PredicateReader, at: number, { from, to }: TokenRange): boolean =>
  sumEnds.has(at) &&
  document.tokens.slice(from, to).every((token, i) => from + i === at || !grammar.looksFinite(token));

/** How far «буде» may stand from its noun. */
const COPULA = 6;

const willFollow = ({ document, grammar }: PredicateReader, from: number, to: number): boolean =>
  document.tokens.slice(from, Math.min(to, from + COPULA)).some(({ key }) => grammar.words.will.has(key));

/** How far «згоду» may stand from «дав». */
const FAVOUR = 3;

function isFavour({ document, grammar }: PredicateReader, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + FAVOUR); at++) {
    const token = document.tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (grammar.words.favours.has(token.key)) return true;
  }
  return false;
}

/** Nothing follows that a participle could agree with: a preposition, a mark or the end. */
function endsPhrase({ document, grammar }: PredicateReader, at: number, to: number): boolean {
  const token = document.tokens[at];
  return (
    at >= to || token === undefined || token.kind === 'mark' || grammar.prepositions.at(document.tokens, at).length > 0
  );
}

/** «Доставлені 46 генераторів з Литви», «Угода підписана в Києві»: no verb but the participle, which says what was done. */
function isVerbless(reader: PredicateReader, clause: Clause, piece: TokenRange, at: number, end: number): boolean {
  const { document, grammar } = reader;
  const { tokens } = document;
  if (clause.kind === 'participle' || clause.kind === 'relative') return false;
  if (!grammar.predicates.at(tokens, at).some(({ value: { voice } }) => voice === 'participle')) return false;
  const before = at > piece.from ? tokens[at - 1] : undefined;
  const counts = grammar.quantities(tokens, end) !== null;
  const ends = end >= piece.to || grammar.prepositions.at(tokens, end).length > 0;
  const noun =
    before?.kind === 'word' &&
    (grammar.predicates.at(tokens, at - 1).some(({ value: { voice } }) => voice === 'noun') ||
      grammar.things.at(tokens, at - 1).length > 0);
  if (!counts && !(noun && ends)) return false;
  const isVerb = (other: number): boolean =>
    other !== at &&
    ((tokens[other]?.capitals === 'none' && grammar.looksFinite(tokens[other])) ||
      grammar.predicates
        .at(tokens, other)
        .some(({ value: { voice, tense } }) => voice !== 'noun' && voice !== 'participle' && tense !== 'infinitive'));
  return !clause.pieces.some(({ from, to }) => {
    for (let other = from; other < to; other++) if (isVerb(other)) return true;
    return false;
  });
}

/** «не став обіцяти», «не поспішає запевняти»: the verb above, that no row has, takes «не» in its place. */
function isBelowUnknown(
  { document }: PredicateReader,
  hits: readonly Hit[],
  at: number,
  { tense, voice, predicate }: PredicateForm,
): boolean {
  const above = document.tokens[at - 1];
  return (
    predicate.kind === 'operator' &&
    voice !== 'noun' &&
    tense === 'infinitive' &&
    above?.kind === 'word' &&
    hits.at(-1)?.end !== at
  );
}

export function hitsOf(reader: PredicateReader, clause: Clause): Hit[] {
  const { document, grammar, nameEnds } = reader;
  const { tokens } = document;
  const key = (at: number): string => tokens[at]?.key ?? '';
  const hits: Hit[] = [];
  /** «хочу», left out: what is announced stands in its place. */
  let herewith: Pick<PredicateForm, 'number'> | null = null;
  for (const piece of clause.pieces) {
    for (let at = piece.from; at < piece.to; at++) {
      const name = nameEnds.get(at);
      if (name !== undefined) {
        at = name - 1;
        continue;
      }
      const matches = grammar.predicates.at(tokens, at);
      const longest = matches[0];
      if (!longest || longest.end > piece.to) continue;
      // «за підтримки USAID»: the noun is of the preposition
      const around = grammar.prepositions.at(tokens, at - 1)[0];
      if (around && around.end > at) continue;
      const back = [key(at - 1), key(at - 2), key(at - 3)].slice(0, at - piece.from);
      const will = back.some((word) => grammar.words.will.has(word));
      const was =
        back.some((word) => grammar.words.was.has(word) || word === grammar.words.be) ||
        ((back.some((word) => grammar.words.already.has(word)) || isSaidOfSum(reader, at, piece)) &&
          endsPhrase(reader, longest.end, piece.to)) ||
        isVerbless(reader, clause, piece, at, longest.end);
      const vow = longest.value.predicate.vows && infinitiveNear(reader, longest.end, piece.to);
      const forms = matches.filter(({ end }) => end === longest.end).map(({ value }) => value);
      const opens = clause.kind === 'participle' && at === clause.pieces[0]?.from;
      const chosen = opens
        ? (forms.find(({ voice }) => voice === 'participle') ?? null)
        : choose(forms, will, was, endsPhrase(reader, longest.end, piece.to), (what) =>
            complementNear(reader, clause, longest.end, what),
          );
      // «необхідно передати» is a norm, «необхідно 6 млрд» a need
      const plain =
        chosen?.predicate.bare &&
        !infinitiveNear(reader, longest.end, piece.to) &&
        !complementNear(reader, clause, longest.end, complementOf(chosen))
          ? forms.find(
              ({ predicate }) => predicate.kind === 'operator' && !predicate.bare && predicate.frame[0]?.role === 'R',
            )
          : undefined;
      const form = plain ?? chosen;
      const participle = form ? undefined : forms.find(({ voice }) => voice === 'participle');
      if (participle)
        hits.push({
          at,
          end: longest.end,
          form: participle,
          negated: false,
          vow: false,
          attributive: true,
          aside: false,
          will: false,
        });
      if (!form || form.predicate.contains || isRemark(reader, form, longest.end)) continue;
      if (isHerewith(reader, form, at, longest.end, piece.from)) {
        herewith = { number: form.number };
        continue;
      }
      // «дав попередню згоду на транш»
      if (form.predicate.light && isFavour(reader, longest.end, piece.to)) continue;
      // «присутність наша там буде повною»: what only a «буде» makes a promise
      const { acts } = form.predicate;
      const promised =
        form.voice === 'noun' && acts.future !== null && acts.present === null && form.predicate.kind === 'operator';
      const comes = promised && willFollow(reader, longest.end, piece.to);
      if (promised && !comes) continue;
      // «має» and «план» alone say nothing here; «рішенням уряду» does
      if (
        form.predicate.bare &&
        form.predicate.kind === 'operator' &&
        !vow &&
        !(form.voice === 'noun' && form.cases.includes('i') && form.predicate.acts.past === 'agreement') &&
        !complementNear(reader, clause, longest.end, complementOf(form))
      )
        continue;
      // «виділить 4 млн на продовження проєктів»: what the money is for
      const isFor = back[0] === grammar.sums.by || back[0] === grammar.sums.for;
      if (form.predicate.kind === 'phase' && form.voice === 'noun' && isFor) continue;
      // «відновити міст»: nothing that is given goes on
      if (
        form.predicate.kind === 'phase' &&
        form.voice === 'active' &&
        !hits.some((hit) => isComplement(hit.form, 'any')) &&
        !complementNear(reader, clause, longest.end, 'any')
      )
        continue;
      if (form.predicate.kind === 'operator' && form.predicate.vows && ofWords(reader, at, clause)) continue;
      const negated =
        grammar.words.not.has(back[0] ?? '') ||
        (grammar.words.not.has(back[1] ?? '') && (will || was || isBelowUnknown(reader, hits, at, form)));
      // «може бути передано»: no verb of its own
      const isBelow = form.voice !== 'noun' && form.voice !== 'active' && back.includes(grammar.words.be);
      const announced = herewith !== null && form.tense === 'infinitive' && grammar.words.announcing.has(key(at));
      hits.push({
        at,
        end: longest.end,
        form: isBelow
          ? { ...form, tense: 'infinitive' as const }
          : announced
            ? { ...form, ...herewith, tense: 'present', person: 1 }
            : form,
        ...(announced && { herewith: true as const }),
        negated,
        vow,
        attributive: false,
        purpose: form.voice === 'noun' && back[0] === grammar.sums.by,
        aside: form.voice === 'noun' && isAside(reader, at, piece.from, form.predicate.acts.present === 'request'),
        // «буде виділено допомогу»: of the verb, and not of its noun
        will:
          comes ||
          (will &&
            form.voice !== 'noun' &&
            (form.voice === 'participle' || form.voice === 'impersonal' || form.tense === 'infinitive')),
      });
      at = longest.end - 1;
    }
  }
  return hits;
}
