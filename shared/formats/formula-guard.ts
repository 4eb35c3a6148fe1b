// Keeps a text that we write into a .csv from being taken for a formula when a spreadsheet opens it.
// The apostrophe before it is what https://owasp.org/www-community/attacks/CSV_Injection advises.

/** What a spreadsheet may take for the start of a formula, with the wide forms that some of them fold. */
const starter = '[=+\\-@\\t\\r＝＋－＠]';
const risky = new RegExp(`^'*\\s*${starter}`, 'u');
const guarded = new RegExp(`^''*\\s*${starter}`, 'u');
const negativeNumber = /^-\d+([.,]\d+)?$/;

/** A negative number stays one. */
export function guardFormula(text: string): string {
  return risky.test(text) && !negativeNumber.test(text) ? `'${text}` : text;
}

/** Takes off what `guardFormula` put on; `unguardFormula(guardFormula(text)) === text` for every text. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
}
