/** One thing said about giving, promising, asking or refusing, in one text. The values are those of the public contract. */
import type { Span } from './document.ts';

export const ACTS = [
  'pledge',
  'agreement',
  'contribution_report',
  'delivery_report',
  'assurance',
  'readiness',
  'intent',
  'wish',
  'proposal',
  'process',
  'need',
  'request',
  'target',
  'expectation',
  'possibility',
  'norm',
  'refusal',
  'suspension',
  'withdrawal',
  'breach_claim',
  'denial',
  'counter_obligation',
  'none',
] as const;
export type Act = (typeof ACTS)[number];

export const STAGES = [
  'considered',
  'ready',
  'pledged',
  'agreed',
  'allocated',
  'in_delivery',
  'fulfilled',
  'partially_fulfilled',
  'suspended',
  'cancelled',
  'broken',
  'archived',
] as const;
export type Stage = (typeof STAGES)[number];

/** Where the obligation stands when nothing but the act tells. */
export const STAGE_OF: Readonly<Record<Act, Stage | null>> = {
  pledge: 'pledged',
  contribution_report: 'pledged',
  agreement: 'agreed',
  delivery_report: 'fulfilled',
  assurance: 'ready',
  readiness: 'ready',
  intent: 'ready',
  wish: 'ready',
  proposal: 'considered',
  process: 'considered',
  expectation: 'considered',
  suspension: 'suspended',
  refusal: 'cancelled',
  withdrawal: 'cancelled',
  breach_claim: 'broken',
  need: null,
  request: null,
  target: null,
  possibility: null,
  norm: null,
  denial: null,
  counter_obligation: null,
  none: null,
};

export type Theme =
  | 'military'
  | 'financial'
  | 'humanitarian'
  | 'security_guarantee'
  | 'reconstruction'
  | 'energy'
  | 'political'
  | 'sanctions'
  | 'other';
export type Instrument =
  | 'grant'
  | 'loan'
  | 'credit_guarantee'
  | 'in_kind'
  | 'procurement'
  | 'investment'
  | 'training'
  | 'troops'
  | 'intelligence'
  | 'presence'
  | 'legal'
  | 'unknown';
export type Basis = 'total' | 'increment' | 'new_level' | 'rate' | 'share' | 'remaining' | 'conversion';
export type Attribution = 'self' | 'representative' | 'beneficiary' | 'third_party' | 'media' | 'anonymous';
export type ConditionType = 'precondition' | 'temporal' | 'duration' | 'reciprocal' | 'approval';

export interface Amount {
  /** Index into `Analysis.mentions`; null for «стільки ж». */
  readonly mention: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly basis: Basis;
  /** ISO 8601 duration of a rate. */
  readonly per: string | null;
  /** «загалом від початку війни»: all so far, what is told beside it included. */
  readonly cumulative?: true;
}
export interface Item {
  /** Nominative singular as far as it can be built, else as written. */
  readonly item: string;
  readonly qty: number | null;
  readonly unit: string | null;
}
export interface Condition {
  readonly text: string;
  readonly type: ConditionType;
}
export interface Due {
  readonly text: string;
  readonly relation: string;
  readonly from: string | null;
  readonly to: string | null;
}
export interface Fulfilment {
  readonly qty: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly status: string;
}

/** Why a statement counts or not. The texts in Ukrainian and English are `views/words`; one code, one text. */
export const REASONS = [
  'counted.giver_and_sum',
  'counted.giver_and_quantity',
  'counted.group_total',
  'counted.joint_sum',
  'counted.increment',
  'counted.rate',
  'counted.running_total',
  'counted.domestic',
  'not.act',
  'not.negated',
  'not.no_promisor',
  'not.no_amount',
  'not.open_condition',
  'not.part',
  'not.same',
  'not.running_total',
  'not.unspecified_group',
] as const;
export type Reason = (typeof REASONS)[number];

/** What made it this act, in the order in which they win. The texts are `views/words`. */
export type Because =
  | 'question'
  | 'guess'
  | 'would'
  | 'under'
  | 'purpose'
  | 'denied'
  | 'operator'
  | 'going_on'
  | 'form';

/** Which words filled a role and how we know: «Німеччина» · by · nominative. */
export interface Filled extends Span {
  readonly role: string;
  readonly text: string;
  /** The case or the preposition that shows the role. */
  readonly by: string;
  /** Of the verb: which role shows by what («P:n B:d|для+g T:a»). */
  readonly frame?: string;
}

export interface Statement {
  readonly id: string;
  readonly act: Act;
  readonly stage: Stage | null;
  readonly polarity: 'pos' | 'neg';
  readonly by: readonly string[];
  readonly for: readonly string[];
  readonly requester: readonly string[];
  readonly addressee: readonly string[];
  readonly supplier: readonly string[];
  readonly candidates: readonly string[];
  readonly joint: boolean;
  readonly theme: Theme | null;
  readonly instrument: Instrument | null;
  readonly programme: string | null;
  readonly items: readonly Item[];
  readonly amounts: readonly Amount[];
  readonly conditions: readonly Condition[];
  readonly due: Due | null;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly fulfilment: readonly Fulfilment[];
  readonly of: { readonly act: Act; readonly by: readonly string[] } | null;
  readonly speaker: string | null;
  readonly attribution: Attribution | null;
  readonly chain: readonly string[];
  readonly certainty: Readonly<Record<string, string>>;
  readonly counted: boolean;
  /** Giver and beneficiary are of one state. */
  readonly domestic: boolean;
  readonly reason: Reason;
  readonly sameAs: string | null;
  readonly partOf: string | null;
  readonly evidence: readonly (Span & { readonly text: string })[];
  readonly rule: string;
  readonly because?: Because;
  /** «Третій транш», «ще 100 млн»: which of several alike it tells of; absent when the text does not say. */
  readonly turn?: { readonly nth: string | null; readonly more: boolean };
  /** For «Чому?»: the verb, its frame, and what filled each role. */
  readonly parts: readonly Filled[];
}

/** Tree branches: what is tracked, what may come, what is wanted, what was refused or changed. */
export type Branch = 'commitments' | 'process' | 'needs' | 'refusals';

const BRANCH: Readonly<Record<Act, Branch>> = {
  pledge: 'commitments',
  agreement: 'commitments',
  contribution_report: 'commitments',
  delivery_report: 'commitments',
  assurance: 'commitments',
  readiness: 'process',
  intent: 'process',
  wish: 'process',
  proposal: 'process',
  process: 'process',
  need: 'needs',
  request: 'needs',
  target: 'needs',
  expectation: 'needs',
  possibility: 'needs',
  norm: 'needs',
  counter_obligation: 'needs',
  none: 'needs',
  refusal: 'refusals',
  suspension: 'refusals',
  withdrawal: 'refusals',
  breach_claim: 'refusals',
  denial: 'refusals',
};
/** «Угорщина не виділить» belongs beside the refusals, though its act is the pledge that is denied. */
export const branchOf = (act: Act, polarity: 'pos' | 'neg' = 'pos'): Branch =>
  polarity === 'neg' && BRANCH[act] === 'commitments' ? 'refusals' : BRANCH[act];

/** Acts whose sum may enter a total. */
export const COUNTABLE: ReadonlySet<Act> = new Set<Act>([
  'pledge',
  'agreement',
  'contribution_report',
  'delivery_report',
]);

/** Conditions that keep a statement from counting while they are open; a duration or a time does not. */
export const OPEN_CONDITIONS: ReadonlySet<string> = new Set<ConditionType>(['precondition', 'approval', 'reciprocal']);

/** The amounts that a total adds up: increments and totals, never levels, shares, rates, remainders or conversions. */
/** A sum is told, or how many of a thing. */
export const saysHowMuch = ({ amounts, items }: Pick<Statement, 'amounts' | 'items'>): boolean =>
  amounts.length > 0 || items.some(({ qty }) => qty !== null);

/** «літак» and «літак Gripen» are one thing told twice: they begin alike. */
export const sameItem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export const summed = ({ basis }: Pick<Amount, 'basis'>): boolean => basis === 'total' || basis === 'increment';
