/** English texts of the export formats: purpose first, the format in brackets. The Ukrainian table has the same keys. */

export const exportsEn = {
  'export.xlsx': 'Workbook: commitments, mentions, money, actors (Excel, XLSX)',
  'export.csv': 'Table for programs and LibreOffice (CSV, commas)',
  'export.csvExcel': 'Table for Excel in Ukrainian (CSV, semicolons)',
  'export.md': 'Report to read and to edit (Markdown)',
  'export.json': 'Everything, to take back or for programs (JSON)',
} as const;
