// What can be wrong with a file's bytes: each code with the values that its sentence needs.

/** What a file may be instead of a table that we read. */
export type ForeignFormat = 'pdf' | 'image' | 'web-page' | 'old-office' | 'office-document' | 'binary-workbook' | 'archive' | 'xml' | 'unknown';
export type TableFormat = 'csv' | 'xlsx' | 'ods' | 'markdown';
export type DocumentFormat = 'docx' | 'odt' | 'markdown';

type NoValues = Readonly<Record<string, never>>;

export interface FormatProblems {
  /** Megabytes, of the file itself or of what it unfolds to. */
  'file-too-big': { readonly megabytes: number; readonly limit: number };
  'file-unfolds-too-big': { readonly limit: number };
  'file-empty': NoValues;
  'file-is-another-format': { readonly format: TableFormat };
  'format-not-read': { readonly format: ForeignFormat };
  'file-encrypted': NoValues;
  'file-damaged': NoValues;
  'file-with-entities': { readonly part: string };
  'text-tangled': NoValues;
  'file-without-table': NoValues;
  'rows-cut': { readonly read: number };
  'columns-cut': { readonly read: number };
  'sheet-hidden': NoValues;
  /** Where it stands first; `count` such cells in that column. */
  'cell-error': { readonly error: string; readonly count: number };
  'formulas-without-value': NoValues;
  'merged-cells-repeated': { readonly count: number };
  'characters-damaged': NoValues;
  'nul-characters': NoValues;
  'csv-quote-open': NoValues;
  'row-not-there': NoValues;
  'sheet-not-there': NoValues;
  'column-not-there': { readonly columns: number };
  'separator-line-added': { readonly line: string };
  /** The character for which the old encoding has no byte; null = the text would have been misread. */
  'encoding-changed': { readonly character: string | null };
  /** Megabytes. */
  'document-too-big': { readonly megabytes: number; readonly limit: number };
  'document-unfolds-too-big': { readonly limit: number };
  'document-empty': NoValues;
  'document-is-another-format': { readonly format: DocumentFormat };
  'document-not-read': { readonly format: ForeignFormat | 'table' };
  'document-with-entities': NoValues;
  /** Blocks. */
  'document-cut': { readonly read: number };
  'messages-cut': NoValues;
}
