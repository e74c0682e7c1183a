/** Ukrainian texts of the command line: exactly the keys of the English table. */
import type { cliEn } from './cli-en.ts';

export const cliUk: Readonly<Record<keyof typeof cliEn, string>> = {
  'cli.help': `Порука {version}: хто, що й кому зобов'язується дати в українських новинах.

Використання: poruka КОМАНДА [ОПЦІЇ] ФАЙЛИ…

  annotate ФАЙЛИ…           один аналіз у рядку на стандартний вивід (JSON Lines)
  annotate --jsonl          читає зі стандартного вводу {"id","text","date"?} у рядку, відповідає рядком на рядок
  explain ФАЙЛИ…            кожна згадка й кожен вислів: правило, частини, чому зараховано чи ні
  export --format F ФАЙЛИ…  те, що збережено в нотатках
  tag ФАЙЛИ…                записує теги на початок нотаток (YAML)
  check ФАЙЛИ…              чи має кожен запис своє речення або де воно може бути; що прострочено, де нотатки розходяться
  compare А Б               два файли або дві теки, які розмітили двоє: що розходиться і наскільки вони згодні
  ledger ФАЙЛИ…             зобов'язання всіх нотаток, кожне один раз, і підсумки за валютами, надавачами, отримувачами

  Замість файлу може стояти - (стандартний ввід), тека з нотатками або взірець, як-от 'notes/**/*.md'.

Опції
  -d, --date ДАТА           дата нотаток (РРРР-ММ-ДД) замість тієї, що в них
  -k, --knowledge ФАЙЛ      ваші люди, організації, посади й слова; без цього poruka.yaml у поточній теці, біля
                            першого файлу або вище в його сховищі; '' означає жодного
      --jsonl               annotate: JSON Lines на вході й на виході
  -f, --format ФОРМАТ       export: {formats}
  -o, --out ФАЙЛ            export: записати туди, а не на стандартний вивід
      --suggestions         export: також знайдене, але не збережене; його позначено
      --separator , | ;     export у csv: чим розділяти стовпці (звичайно ,)
      --bom                 export у csv: позначка порядку байтів на початку, для Excel
  -n, --dry-run             tag: показати зміни (diff), нічого не записувати
      --filter ОЗНАКИ       export, ledger: лише те, що лишає фільтр дерева: 'хто:DE сума:>1млрд є:нове'
  -j, --jobs N              annotate, export, ledger, check: читати в N потоках; вивід той самий
      --json                check: один запис у рядку, як JSON; compare, ledger: один документ JSON
      --reviewed            compare, ledger: лише те, про що вирішила людина
      --ref ВЕРСІЯ          compare: файли з тими, що в git; двічі: дві версії між собою
      --as-of ДАТА          ledger, check, export: прострочено те, чого чекали до цього дня (звичайно до сьогодні)
      --lang uk|en          мова повідомлень і звітів
  -h, --help                цей текст
      --version             версія

Код завершення: 0 усе зроблено; 1 щось не прочитано або не записано, решту зроблено; 2 хибний виклик;
3 check знайшов записи, на які має глянути людина, або compare розбіжності; 4 check знайшов прострочені зобов'язання
або такі, про які нотатки пишуть по-різному; 130 перервано.
`,
  'cli.seeHelp': 'Дивіться poruka --help.',
  'cli.noCommand': 'Назвіть команду: annotate, explain, export, tag, check, compare або ledger.',
  'cli.unknownCommand': 'Команди «{command}» немає. Є: annotate, explain, export, tag, check, compare, ledger.',
  'cli.noFiles': '{command}: назвіть хоча б один файл або - для стандартного вводу.',
  'cli.badDate': '--{option} {date}: це не дата на зразок 2025-08-22.',
  'cli.badLang': '--lang {lang}: лише uk або en.',
  'cli.noFormat': 'export: назвіть формат: --format {formats}.',
  'cli.compareWhat': 'compare: назвіть два файли або дві теки, або одне з них і --ref раз чи двічі.',
  'cli.badRef': '--ref {ref}: git не знає тут такої версії.',
  'cli.badFormat': '--format {format}: лише {formats}.',
  'cli.badSeparator': '--separator {separator}: лише , або ;.',
  'cli.jsonlFiles': 'annotate --jsonl читає стандартний ввід: файлів не називайте.',
  'cli.notForCommand': '--{option} не є опцією команди {command}.',
  'cli.badOption': 'Хибна опція: {detail}',
  'cli.notFound': '{file}: такого файлу немає',
  'cli.isDirectory': '{file}: це тека; назвіть файли в ній',
  'cli.noNotes': '{name}: нотаток там немає (.md, .markdown, .txt)',
  'cli.badJobs': '--jobs {jobs}: число від 1 до {most}.',
  'cli.badFilter': '--filter: незрозуміло: {text}',
  'cli.denied': '{file}: немає дозволу',
  'cli.notUtf8': '{file}: це не UTF-8 (байт {offset}); збережіть його як UTF-8',
  'cli.changedMeanwhile': '{file}: змінився, поки його читали; не записано',
  'cli.failed': '{file}: {detail}',
  'cli.knowledge': '{file}: хибне пропущено, решта чинна',
  'cli.unchanged': '{file}: міняти нічого',
  'cli.tagged': '{file}: {records}',
  'cli.progress': '{done} з {all}: {file}',
  'cli.progressLines': 'рядків: {done}',
  'cli.skipped': 'не зроблено: {files}',
  'cli.binary': '--format {format} не для термінала: назвіть файл опцією --out.',
  'cli.nothingKept':
    'Жодна нотатка ще не має записів. Запишіть теги командою poruka tag або додайте знайдене опцією --suggestions.',
  'cli.line.notJson': 'не JSON: {detail}',
  'cli.line.notObject': "не об'єкт JSON",
  'cli.line.noId': '«id» має бути рядком',
  'cli.line.noText': '«text» має бути рядком',
  'cli.line.badDate': '«date» має бути датою на зразок 2025-08-22',
  'cli.line.notUtf8': 'не UTF-8 (байт {offset})',
  'cli.line.tooLong': 'понад {limit} МБ',
  'check.attached': 'на місці',
  'check.moved': 'перенесено',
  'check.needs-review': 'потребує перевірки',
  'check.otherwise': 'тепер читається інакше',
  'check.detached': 'збережено без тексту',
  'explain.noDate': 'дата невідома',
  'explain.mentions': 'Згадки',
  'explain.statements': 'Вислови',
  'explain.entities': 'Сутності',
  'explain.rule': 'правило {rule}',
  'explain.nested': 'у складі іншої',
};
