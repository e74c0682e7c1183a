/** English texts of the command line: help, errors, progress, `explain`. The Ukrainian table has the same keys. */

export const cliEn = {
  'cli.help': `Poruka {version}: who commits what to whom in Ukrainian news.

Usage: poruka COMMAND [OPTIONS] FILES…

  annotate FILES…           one analysis a line on standard output (JSON Lines)
  annotate --jsonl          reads {"id","text","date"?} a line from standard input, answers each on its own line
  explain FILES…            every mention and statement, with its rule, its parts and why it counts or not
  export --format F FILES…  what is kept in the notes
  tag FILES…                writes the tags into the front matter of the notes
  check FILES…              whether every record still has its sentence, or where it may be; what is overdue or disputed
  compare A B               two files or folders tagged by two people: what differs, and how far they agree
  ledger FILES…             commitments over all the notes, each once, and totals per currency, giver and receiver

  FILE may be - for standard input, a folder for the notes in it, or a pattern such as 'notes/**/*.md'.

Options
  -d, --date DATE           date of the notes (YYYY-MM-DD), instead of what they say
  -k, --knowledge FILE      your own people, bodies, offices and words; without it poruka.yaml in the current folder,
                            beside the first file, or above it in its repository; '' for none
      --jsonl               annotate: JSON Lines in, JSON Lines out
  -f, --format FORMAT       export: {formats}
  -o, --out FILE            export: write there instead of to standard output
      --suggestions         export: also what is found and not kept, marked as such
      --separator , | ;     export to csv: what parts the columns (default ,)
      --bom                 export to csv: begin with a byte order mark, for Excel
  -n, --dry-run             tag: print the changes as a diff, write nothing
      --filter TOKENS       export, ledger: only what the filter of the tree leaves: 'who:DE sum:>1bn is:unreviewed'
  -j, --jobs N              annotate, export, ledger, check: read in N threads; the output is the same
      --json                check: one record a line, as JSON; compare, ledger: one JSON document
      --reviewed            compare, ledger: only what a person has decided on
      --ref REF             compare: the files with those of a git ref; twice: two refs with each other
      --as-of DATE          ledger, check, export: what was due before that day is overdue (default today)
      --lang uk|en          language of messages and reports
  -h, --help                this text
      --version             the version

Exit code: 0 all done; 1 something could not be read or written, the rest is done; 2 wrong use;
3 check found records that a person must look at, compare found differences; 4 check found commitments that are
overdue or on which notes differ; 130 interrupted.
`,
  'cli.seeHelp': 'See poruka --help.',
  'cli.noCommand': 'Say what to do: annotate, explain, export, tag, check, compare or ledger.',
  'cli.unknownCommand':
    'There is no command “{command}”. Commands: annotate, explain, export, tag, check, compare, ledger.',
  'cli.noFiles': '{command}: name at least one file, or - for standard input.',
  'cli.badDate': '--{option} {date}: not a date such as 2025-08-22.',
  'cli.badLang': '--lang {lang}: only uk or en.',
  'cli.noFormat': 'export: say which format: --format {formats}.',
  'cli.compareWhat': 'compare: name two files or two folders, or one and --ref once or twice.',
  'cli.badRef': '--ref {ref}: git knows no such commit here.',
  'cli.badFormat': '--format {format}: only {formats}.',
  'cli.badSeparator': '--separator {separator}: only , or ;.',
  'cli.jsonlFiles': 'annotate --jsonl reads standard input: name no files.',
  'cli.notForCommand': '--{option} is not an option of {command}.',
  'cli.badOption': 'Wrong option: {detail}',
  'cli.notFound': '{file}: no such file',
  'cli.isDirectory': '{file}: is a directory; name the files in it',
  'cli.noNotes': '{name}: no note there (.md, .markdown, .txt)',
  'cli.badJobs': '--jobs {jobs}: a number from 1 to {most}.',
  'cli.badFilter': '--filter: not understood: {text}',
  'cli.denied': '{file}: permission denied',
  'cli.notUtf8': '{file}: not UTF-8 (byte {offset}); save it as UTF-8',
  'cli.changedMeanwhile': '{file}: changed while it was being read; not written',
  'cli.failed': '{file}: {detail}',
  'cli.knowledge': '{file}: what is wrong in it is left out, the rest counts',
  'cli.unchanged': '{file}: nothing to change',
  'cli.tagged': '{file}: {records}',
  'cli.progress': '{done} of {all}: {file}',
  'cli.progressLines': '{done} lines',
  'cli.skipped': '{files} not done',
  'cli.binary': '--format {format} is no text for a terminal: name a file with --out.',
  'cli.nothingKept':
    'No note keeps a record yet. Write tags with poruka tag, or export what is found with --suggestions.',
  'cli.line.notJson': 'not JSON: {detail}',
  'cli.line.notObject': 'not a JSON object',
  'cli.line.noId': '“id” must be a string',
  'cli.line.noText': '“text” must be a string',
  'cli.line.badDate': '“date” must be a date such as 2025-08-22',
  'cli.line.notUtf8': 'not UTF-8 (byte {offset})',
  'cli.line.tooLong': 'longer than {limit} MB',
  'check.attached': 'attached',
  'check.moved': 'moved',
  'check.needs-review': 'needs review',
  'check.otherwise': 'read otherwise now',
  'check.detached': 'kept without text',
  'explain.noDate': 'date unknown',
  'explain.mentions': 'Mentions',
  'explain.statements': 'Statements',
  'explain.entities': 'Entities',
  'explain.rule': 'rule {rule}',
  'explain.nested': 'nested',
} as const;
