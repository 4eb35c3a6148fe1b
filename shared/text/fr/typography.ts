// French spacing: no-break spaces before « : ; ? » and inside guillemets, in the fixed words of a sentence and never in its values.

export function fr(fixed: readonly string[], ...values: readonly (string | number)[]): string {
  return fixed.map((words, at) => `${spaced(words)}${values[at] ?? ''}`).join('');
}

function spaced(words: string): string {
  return words.replace(/ (?=[:;?»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
