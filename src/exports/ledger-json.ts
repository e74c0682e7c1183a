/** A register → one JSON document: every commitment with its statements, stages, conflicts and why; then the totals. Written out in docs/ledger.md. */
import type { Analysis } from '../model/analysis.ts';
import type { Commitment, Register } from '../register/commitments.ts';
import { dateOf } from '../register/dates.ts';
import type { Row } from '../register/index.ts';
import type { Total } from '../register/ledger.ts';
import { type PartyTotal, totals } from '../register/totals.ts';

const SCHEMA = 'poruka/ledger@1';

const place = ({ note, record }: Row) => ({ note: note.uri, id: record.id });
/** As `check` names a note. */
const where = ({ note, record }: Row) => ({ file: note.uri, id: record.id });
const date = ({ note }: Row): string | null => note.analysis?.date ?? note.meta.date;

function commitmentOf(commitment: Commitment) {
  const { lead, due } = commitment;
  const { record } = lead;
  return {
    id: commitment.id,
    branch: commitment.branch,
    act: record.act,
    stage: commitment.stage,
    by: commitment.by,
    for: commitment.for,
    requester: record.requester ?? [],
    joint: record.joint ?? false,
    programme: record.programme ?? null,
    theme: record.theme ?? null,
    items: record.items ?? [],
    amounts: record.amounts ?? [],
    counted: commitment.counted,
    reason: commitment.reason,
    domestic: commitment.domestic,
    unreviewed: commitment.isUnreviewed,
    needsReview: commitment.isLost,
    worth: commitment.worth,
    overdue: commitment.isOverdue,
    due: due && { text: due.text, day: dateOf(due.day), ...place(due.row) },
    fulfilment: commitment.fulfilled,
    history: commitment.history.map(({ stage, on, row }) => ({ stage, on, ...place(row) })),
    statements: commitment.statements.map(({ row, role, why, to }) => ({
      ...place(row),
      title: row.note.title,
      outlet: row.note.meta.outlet,
      url: row.note.meta.url,
      date: date(row),
      act: row.record.act,
      stage: row.record.stage ?? null,
      amounts: row.record.amounts ?? [],
      speaker: row.record.speaker ?? null,
      quote: row.record.evidence.exact,
      review: row.kept ? row.record.review : 'suggestion',
      needsReview: row.lost,
      role,
      why,
      beside: to && place(to),
    })),
    conflicts: commitment.conflicts.map(({ about, versions }) => ({
      about,
      versions: versions.map((rows) => rows.map(place)),
    })),
    members: commitment.members,
    memberOf: commitment.memberOf,
  };
}

const totalOf = ({ currency, min, max, count, unreviewed }: Total) => ({ currency, min, max, count, unreviewed });
const partyOf = ({ parties, totals: own, counted }: PartyTotal) => ({ parties, counted, totals: own.map(totalOf) });

export function ledgerJson(register: Register, generator: Analysis['generator']): string {
  const { commitments, asOf } = register;
  const { aid, domestic, byGiver, byReceiver, counted, unreviewed, unclear, disputed, overdue, lost } =
    totals(commitments);
  const document = {
    schema: SCHEMA,
    generator,
    asOf,
    commitments: commitments.map(commitmentOf),
    totals: {
      aid: aid.map(totalOf),
      domestic: domestic.map(totalOf),
      byGiver: byGiver.map(partyOf),
      byReceiver: byReceiver.map(partyOf),
      counted,
      unreviewed,
      unclear,
      disputed,
      overdue,
      needsReview: lost,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A commitment that is overdue or disputed, a line each: what `poruka check --json` prints after the records. */
export function standsJson({ id, isOverdue, due, conflicts }: Commitment): string {
  const lines = [
    ...(isOverdue && due ? [{ commitment: id, state: 'overdue', due: dateOf(due.day), ...where(due.row) }] : []),
    ...conflicts.map(({ about, versions }) => ({
      commitment: id,
      state: 'conflict',
      about,
      versions: versions.map((rows) => rows.map(where)),
    })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
