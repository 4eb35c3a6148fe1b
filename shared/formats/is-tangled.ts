// Whether a Markdown text would keep its parser busy for long: marks that may pair up cost the square of their number.

/** Characters that may open or close something inside a line. */
const marks = /[*_~`[\]<!&]/g;
/** Quote and list signs before the text of a line, each one a level deeper. */
const levels = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t]))*/;
const mostLevels = 100;
/** The sum of the squares, about a second's work; some 4,000 marks in one paragraph, or 200 in each of 500. */
const mostWork = 20_000_000;
const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** Marks pair up within a paragraph, or within a row of a table. */
export function isTangled(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  let work = 0;
  let inParagraph = 0;
  let inTable = false;
  for (const line of lines) {
    const blank = line.trim() === '';
    if (blank || inTable) inParagraph = 0;
    if (blank) inTable = false;
    else if (tableRule.test(line)) inTable = true;
    const found = line.match(marks)?.length ?? 0;
    work += (inParagraph + found) ** 2 - inParagraph ** 2;
    inParagraph += found;
    if (work > mostWork || (levels.exec(line)?.[0].match(/[>*+\-.)]/g)?.length ?? 0) > mostLevels) return true;
  }
  return false;
}
