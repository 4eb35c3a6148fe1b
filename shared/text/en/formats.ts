// The sentences of `shared/formats`, in English.
import type { DocumentFormat, ForeignFormat, FormatProblems, TableFormat } from '../../model/format-problems';
import type { ProblemTexts } from '../../model/problem';

const tableFormats: Record<TableFormat, string> = { csv: 'a .csv table', xlsx: 'an .xlsx workbook', ods: 'an .ods workbook', markdown: 'a Markdown text' };
const foreignFormats: Record<ForeignFormat, string> = {
  pdf: 'a PDF', image: 'an image', 'web-page': 'a web page', 'old-office': 'an Office document from before 2007', 'office-document': 'an office document that is no spreadsheet',
  'binary-workbook': 'a binary .xlsb workbook', archive: 'an archive', xml: 'XML', unknown: 'in an unknown format',
};
const documentFormats: Record<DocumentFormat, string> = { docx: 'a .docx document', odt: 'an .odt document', markdown: 'a Markdown text' };
const foreignDocuments: Record<ForeignFormat | 'table', string> = { ...foreignFormats, 'office-document': 'an office document of a kind that is not read', table: 'a table' };
const saveAsTable = 'Open the file in a spreadsheet program and save it as .ods, .xlsx or .csv.';
const saveAgain = 'Open the file, check what is in it and save it again, or go back to an earlier version.';

export const formatsProblems: ProblemTexts<FormatProblems> = {
  'file-too-big': ({ megabytes, limit }) => ({
    what: `The file has ${megabytes} MB, and reading stops at ${limit} MB.`,
    remedy: 'Keep only the table in this file, without images, and move what is finished elsewhere.',
  }),
  'file-unfolds-too-big': ({ limit }) => ({
    what: `Once unpacked, the file exceeds ${limit} MB: it was not read.`,
    remedy: 'If this file is expected, remove rows and images that are not needed and save it again; if not, do not open it.',
  }),
  'file-empty': () => ({ what: 'The file is empty.', remedy: 'Put a table with its headers into it, or go back to an earlier version.' }),
  'file-is-another-format': ({ format }) => ({
    what: `Despite its name, the file is ${tableFormats[format]}: it was read as such.`,
    remedy: 'Change the ending of its name, or save it in the format that its name announces.',
  }),
  'format-not-read': ({ format }) => ({ what: `The file is ${foreignFormats[format]}: it was not read.`, remedy: saveAsTable }),
  'file-encrypted': () => ({ what: 'The file is protected by a password: it was not read.', remedy: 'Save it without a password.' }),
  'file-damaged': () => ({ what: 'The file is damaged or incomplete: it was not read.', remedy: 'Wait until it is fully synchronised, or go back to an earlier version.' }),
  'file-with-entities': ({ part }) => ({
    what: `The file holds XML definitions that no spreadsheet program writes (${part}): it was not read.`,
    remedy: 'If it is expected, open it in a spreadsheet program and save it again; if not, do not use it.',
  }),
  'text-tangled': () => ({ what: 'The text holds too many tangled formatting marks: it was not read.', remedy: 'Remove surplus *, _, [ or >, or go back to an earlier version.' }),
  'file-without-table': () => ({ what: 'There is no table in the file.', remedy: 'Put a table with its headers into it, or name another file.' }),
  'rows-cut': ({ read }) => ({ what: `The table is very long: only its first ${read} filled rows were read.`, remedy: 'Move finished rows to another file.' }),
  'columns-cut': ({ read }) => ({ what: `The table is very wide: only its first ${read} columns were read.`, remedy: 'Move columns that are not needed elsewhere.' }),
  'sheet-hidden': () => ({ what: 'This tab is hidden: it was not read.', remedy: 'If it holds rows that matter, show it in the spreadsheet program.' }),
  'cell-error': ({ error, count }) => ({
    what: count === 1 ? `A formula gives the error ${error}: the cell counts as empty.` : `${count} formulas of this column give an error (the first: ${error}): these cells count as empty.`,
    remedy: 'Correct the formula, or write the value instead.',
  }),
  'formulas-without-value': () => ({ what: 'Some formulas were never computed: their cells count as empty.', remedy: 'Open the file in a spreadsheet program and save it.' }),
  'merged-cells-repeated': ({ count }) => ({
    what: count === 1 ? 'A merged cell spans several filled rows: its value counts for each of them.' : `${count} merged cells span several filled rows: their value counts for each of them.`,
    remedy: 'If that is not meant, undo the merge in the spreadsheet program.',
  }),
  'characters-damaged': () => ({ what: 'Some characters of the file cannot be read; nothing will be written into it.', remedy: saveAgain }),
  'nul-characters': () => ({ what: 'The file holds null characters, which were passed over.', remedy: saveAgain }),
  'csv-quote-open': () => ({
    what: 'A quotation mark opens here and never closes: it is read as an ordinary character, and nothing will be written into this file.',
    remedy: 'Close or double this quotation mark.',
  }),
  'row-not-there': () => ({ what: 'The row to be filled in is no longer there: nothing was written to it.', remedy: 'Check whether the row was moved or deleted.' }),
  'sheet-not-there': () => ({ what: 'The table to be filled in is no longer there: nothing was written to it.', remedy: 'Check whether the table or the heading above it has changed.' }),
  'column-not-there': ({ columns }) => ({ what: `This table has only ${columns} columns: what was meant to go beyond was not written.`, remedy: 'Add the missing column.' }),
  'separator-line-added': ({ line }) => ({ what: `A first line “${line}” was added so that the table keeps its columns.`, remedy: 'Nothing to do: spreadsheet programs understand it and do not show it.' }),
  'encoding-changed': ({ character }) => ({
    what: character === null ? 'The file is now encoded as Unicode, so that its characters are read correctly.' : `The file is now encoded as Unicode: the old encoding has no “${character}”.`,
    remedy: 'Nothing to do, unless another program reads this file in the old encoding.',
  }),
  'document-too-big': ({ megabytes, limit }) => ({
    what: `The document has ${megabytes} MB, and reading stops at ${limit} MB.`,
    remedy: 'Make its images smaller, or divide it into several documents.',
  }),
  'document-unfolds-too-big': ({ limit }) => ({
    what: `Once unpacked, the document exceeds ${limit} MB: it was not read.`,
    remedy: 'If it is expected, divide it into several documents; if not, do not open it.',
  }),
  'document-empty': () => ({ what: 'The document is empty.', remedy: 'Write into it, or go back to an earlier version.' }),
  'document-is-another-format': ({ format }) => ({
    what: `Despite its name, the file is ${documentFormats[format]}: it was read as such.`,
    remedy: 'Change the ending of its name, or save it in the format that its name announces.',
  }),
  'document-not-read': ({ format }) => ({ what: `The file is ${foreignDocuments[format]}: it was not read.`, remedy: 'Save the text as .odt, .docx or .md.' }),
  'document-with-entities': () => ({
    what: 'The document holds XML definitions that no word processor writes: it was not read.',
    remedy: 'If it is expected, open it in a word processor and save it again; if not, do not use it.',
  }),
  'document-cut': ({ read }) => ({
    what: read === 0 ? 'The document is very long: its text was not read.' : `The document is very long: only ${read === 1 ? 'its first paragraph or table was' : `its first ${read} paragraphs and tables were`} read.`,
    remedy: 'Divide it into several documents.',
  }),
  'messages-cut': () => ({
    what: 'The document has very many or very long comments: a part of them was not read.',
    remedy: 'Delete comments that are settled.',
  }),
};

export const formats = {
};
