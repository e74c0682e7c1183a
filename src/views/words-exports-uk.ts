/** Українські тексти форматів експорту. */
import type { exportsEn } from './words-exports-en.ts';

export const exportsUk: Readonly<Record<keyof typeof exportsEn, string>> = {
  'export.xlsx': "Книга: зобов'язання, згадки, гроші, учасники (Excel, XLSX)",
  'export.csv': 'Таблиця для програм і LibreOffice (CSV, коми)',
  'export.csvExcel': 'Таблиця для Excel українською (CSV, крапки з комою)',
  'export.md': 'Звіт, щоб читати й правити (Markdown)',
  'export.json': 'Усе, щоб повернути назад або для програм (JSON)',
};
