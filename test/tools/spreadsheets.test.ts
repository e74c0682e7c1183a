/** LibreOffice opens the workbook and the tables: the same cells in all of them, figures and dates as figures and dates. */
import { strict as assert } from 'node:assert';
import { readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exported, type Made, run } from './examples.ts';

/** Commas, quotes, UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';

type Cells = Readonly<Record<string, string>>;

/** `filter` of LibreOffice: separator, quote and character set of what it reads. */
function converted({ folder, file }: Made, to: string, filter?: string): string {
  const args = ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`];
  if (filter) args.push(`--infilter=${filter}`);
  run('soffice', [...args, '--convert-to', to, '--outdir', join(folder, 'opened'), file]);
  const ending = to.split(':')[0] ?? to;
  const made = join(folder, 'opened', `${basename(file).replace(/\.[^.]+$/, '')}.${ending}`);
  const kept = `${made}.${filter ? 'filtered' : 'plain'}`;
  renameSync(made, kept);
  return readFileSync(kept, 'utf8');
}

const rows = (text: string): readonly Cells[] => parse(text, { columns: true, bom: true }) as Cells[];

describe('LibreOffice', () => {
  const expected = () => rows(exported('csv', 'csv').text());

  it('opens the workbook: its first sheet has the cells of the CSV', () => {
    const opened = rows(converted(exported('xlsx', 'xlsx'), CSV));
    const wanted = expected();
    assert.ok(wanted.length > 10);
    // it writes truth values in capitals and figures in groups of three
    const compared = (cells: Cells) =>
      Object.entries(cells).map(([name, text]) => [
        name,
        /^(true|false)$/i.test(text)
          ? text.toLowerCase()
          : /^\d{1,3}(,\d{3})+$/.test(text)
            ? text.replaceAll(',', '')
            : text,
      ]);
    assert.deepEqual(opened.map(compared), wanted.map(compared));
  });

  it('sees figures, days and truth values in it as such, and five sheets', () => {
    const flat = converted(exported('xlsx', 'xlsx'), 'fods');
    assert.deepEqual(
      [...flat.matchAll(/<table:table table:name="(\w+)"/g)].map(([, name]) => name),
      ['commitments', 'statements', 'mentions', 'money', 'actors'],
    );
    const types = new Set([...flat.matchAll(/office:value-type="(\w+)"/g)].map(([, type]) => type));
    assert.deepEqual([...types].sort(), ['date', 'float', 'string']);
    // a truth value becomes a formula of LibreOffice's own
    const formulas = new Set([...flat.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula));
    assert.deepEqual([...formulas].sort(), ['of:=FALSE()', 'of:=TRUE()']);
  });

  it('opens the table for Excel, semicolons and decimal commas, with the same rows', () => {
    const opened = rows(converted(exported('csv-excel', 'csv'), CSV, 'Text - txt - csv (StarCalc):59,34,76,1'));
    assert.deepEqual(
      opened.map(({ id, by, evidence }) => [id, by, evidence]),
      expected().map(({ id, by, evidence }) => [id, by, evidence]),
    );
  });
});
