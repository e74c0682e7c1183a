/** Tagging a commitment by hand: its roles are filled from what its sentence holds, one question each. */
import { bySpan } from '../../model/document.ts';
import { recordByHand, sentenceAround } from '../../notes/by-hand.ts';
import { rowWith } from '../../register/index.ts';
import { withRecords } from '../../register/keeping.ts';
import { offersIn } from '../../register/offers.ts';
import { withRoles } from '../../register/roles.ts';
import { headline, ofRow } from '../../views/told.ts';
import { complain } from '../messages.ts';
import { spanOf } from '../positions.ts';
import { activeProse } from '../prose.ts';
import { settings } from '../settings.ts';
import { type Choice, chooseStatement } from '../text/statements.ts';
import { askRole, pick, type Role, ROLES, titleOf } from './ask-role.ts';
import { here, write } from './gesture.ts';

/** Act, who, to whom, how much, by when, one question each; Escape at any of them leaves the note as it is. */
export async function tagCommitment(choice: Choice): Promise<boolean> {
  const at = await here(choice);
  if (!at) return false;
  const words = choice.language.words();
  const { reading, editor } = at;
  const span = at.span.start === at.span.end ? sentenceAround(reading.text, at.span) : at.span;
  if (span.start === span.end) return complain(words.t('annotate.nothing')) ?? false;
  const taken = new Set(reading.rows.map(({ record }) => record.id));
  let record = recordByHand(reading.text, span, taken);
  const { amounts, dues } = offersIn(reading.analysis, sentenceAround(reading.text, span));
  const asked: readonly Role[] = [
    'act',
    'by',
    'for',
    ...(amounts.length > 0 ? (['amounts'] as const) : []),
    ...(dues.length > 0 ? (['due'] as const) : []),
  ];
  for (const role of asked) {
    const roles = await askRole(role, record, reading, span, '', words);
    if (!roles) return false;
    record = withRoles(record, roles, settings.who(editor.document));
  }
  const made = {
    note: reading.view,
    record,
    statement: null,
    kept: true,
    state: 'attached',
    span,
    lost: false,
    otherwise: false,
    candidates: [],
  } as const;
  const rows = [...reading.rows, made].sort((a, b) => bySpan(a.span ?? span, b.span ?? span));
  const what = headline(ofRow(made), { words, known: reading.known });
  return write(
    choice,
    at,
    { records: withRecords(reading.note.records, rows, [record]) },
    words.t('annotate.filled', { what }),
  );
}

/** `argument`: the role, when a menu or a key says which. */
export async function fillRole(argument: unknown, choice: Choice): Promise<boolean> {
  const chosen = await chooseStatement(undefined, choice);
  if (!chosen) return false;
  const words = choice.language.words();
  const { document, reading, row } = chosen;
  const items = ROLES.map((value) => ({ label: titleOf(value, words), value }));
  const role = ROLES.find((one) => one === argument) ?? (await pick(words.t('annotate.askRole'), items));
  const editor = activeProse();
  if (!role || !row.span || !editor) return false;
  const { start, end } = spanOf(document, editor.selection);
  // what is selected is the statement itself, when a key went to it: no role of it
  const isWhole = start === row.span.start && end === row.span.end;
  const selected = isWhole ? '' : document.getText(editor.selection);
  const roles = await askRole(role, row.record, reading, row.span, selected, words);
  if (!roles) return false;
  const record = withRoles(row.record, roles, settings.who(document));
  const records = withRecords(reading.note.records, reading.rows, [record]);
  const what = headline(ofRow(rowWith(row, { record })), { words, known: reading.known });
  return write(choice, { editor, reading }, { records }, words.t('annotate.filled', { what }));
}
