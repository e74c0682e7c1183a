/** English texts of the export formats: purpose first, the format in brackets. The Ukrainian table has the same keys. */

export const exportsEn = {
  'export.xlsx': 'Workbook: commitments, mentions, money, actors (Excel, XLSX)',
  'export.csv': 'Table for programs and LibreOffice (CSV, commas)',
  'export.csvExcel': 'Table for Excel in Ukrainian (CSV, semicolons)',
  'export.md': 'Report to read and to edit (Markdown)',
  'export.json': 'Everything, to take back or for programs (JSON)',
  'export.html': 'Report to print and to pass on (HTML)',
  'export.kiel': 'Table of an aid tracker, columns of the Kiel tracker (CSV)',
  'export.iati': 'Aid activities and transactions (IATI 2.03, XML)',
  'export.jsonl': 'Everything, a note a line (JSON Lines)',
  'export.webAnnotation': 'Annotations for other annotation tools (W3C Web Annotation, JSON-LD)',
  'export.ftm': 'Entities for Aleph (FollowTheMoney, JSON Lines)',
  'export.brat': 'Corpus for language research (brat standoff, ZIP)',
  'export.zip': 'The notes themselves with a list (ZIP)',
  'export.iati.undated': 'No date, left out: {note}',
  'export.sources': 'Sources',
  'export.mark.unreviewed': 'not reviewed',
  'export.mark.suggestion': 'suggestion, not kept in the note',
  'export.mark.lost': 'quote not found in the text: review it',
} as const;
