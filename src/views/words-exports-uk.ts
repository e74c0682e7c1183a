/** Ukrainian texts of exports and imports: exactly the keys of the English table. */
import type { exportsEn } from './words-exports-en.ts';

export const exportsUk: Readonly<Record<keyof typeof exportsEn, string>> = {
  'export.xlsx': "Книга: зобов'язання, згадки, гроші, учасники (Excel, XLSX)",
  'export.csv': 'Таблиця для програм і LibreOffice (CSV, коми)',
  'export.csvExcel': 'Таблиця для Excel українською (CSV, крапки з комою)',
  'export.md': 'Звіт, щоб читати й правити (Markdown)',
  'export.json': 'Усе, щоб повернути назад або для програм (JSON)',
  'export.html': 'Звіт, щоб друкувати й передавати (HTML)',
  'export.kiel': 'Таблиця трекера допомоги, стовпці Кільського трекера (CSV)',
  'export.iati': 'Проєкти й операції допомоги (IATI 2.03, XML)',
  'export.jsonl': 'Усе, нотатка в рядку (JSON Lines)',
  'export.webAnnotation': 'Анотації для інших програм анотування (W3C Web Annotation, JSON-LD)',
  'export.ftm': 'Сутності для Aleph (FollowTheMoney, JSON Lines)',
  'export.brat': 'Корпус для дослідження мови (brat standoff, ZIP)',
  'export.zip': 'Самі нотатки з переліком (ZIP)',
  'export.iati.undated': 'Без дати, пропущено: {note}',
  'export.sources': 'Джерела',
  'export.mark.unreviewed': 'не перевірено',
  'export.mark.suggestion': 'пропозиція, у нотатці не збережено',
  'export.mark.lost': 'цитати в тексті не знайдено: перевірте запис',

  // import
  'import.title': 'Імпорт записів',
  'import.files': 'Нотатки або анотації',
  'import.pick': 'Пропозиції, які прийняти: їхні цитати є в цій нотатці',
  'import.report': 'Показати звіт',
  'import.done': 'Імпортовано: {records}. Не прив’язано: {left}.',
  'import.unknown': '{file}: це не наші нотатки й не анотації, які можна прочитати.',
  'import.unreadable': '{file} не прочитано: {reason}',
  'import.anyNote': 'Відкрита нотатка',
  'import.noNote': 'Такої нотатки в робочому просторі немає або її не прочитати.',
  'import.taken': 'Взято',
  'import.not-found': 'Цитату в тексті точно не знайдено',
  'import.no-act': 'Не дія, яку ми знаємо (згадки, коментарі), пропущено',
  'import.same': 'У нотатці вже є',
  'import.decided': 'У нотатці вирішено інакше',
};
