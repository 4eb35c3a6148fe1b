// The print style of an agenda: one A4 sheet as a column in which the ruled rooms share what the words leave free.

/** Lines of type at full size that an A4 sheet holds, with a little to spare for wider fonts. */
const linesOfSheet = 63;
/** Below that, a sheet at arm's length can no longer be read: it takes a second one. */
const smallest = 0.78;

/** `lines` = how many the words and one rule per open point take at full size; the type shrinks until they fit. */
export function paperStyle(lines: number): string {
  const scale = Math.min(1, Math.max(smallest, linesOfSheet / lines));
  return style.replace('SIZE', (9.2 * scale).toFixed(2)).replace(/RULE/g, (6.4 * scale).toFixed(2));
}

const style = `
@page { size: A4; margin: 12mm 14mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #111; font: SIZEpt/1.28 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
main { display: flex; flex-direction: column; gap: .35em; min-height: 271mm; max-width: 182mm; margin: 0 auto; }
@media screen { main { margin: 12mm auto; } }
h1 { font-size: 1.6em; line-height: 1.15; margin-bottom: .3em; }
h2 { display: flex; gap: .6em; font-size: 1.12em; font-weight: normal; break-after: avoid; }
h2 b { flex: 1; }
section > h2 > span:first-child { flex: 0 0 4.2em; color: #444; }
section > h2 > span:last-child { color: #444; }
section { break-inside: avoid; border-top: .2mm solid #bbb; padding-top: .3em; }
section > .words { padding-left: 5.3em; }
.point { display: flex; flex-direction: column; flex: 1 0 auto; }
section > .words > p { display: inline; }
section > .words > p + p::before { content: "\\2003"; }
.point > .words > p:last-child { display: block; margin-bottom: -1.28em; }
.point > .words > p:last-child::before { content: ""; }
ul, ol { padding-left: 1.2em; }
.task { list-style: none; margin-left: -1.2em; }
.task .box { margin-right: .4em; }
li > p { display: inline; }
.room { position: relative; flex: 1 1 0; min-height: RULEmm; }
.room > div { position: absolute; inset: 0; overflow: hidden; }
.room i { display: block; height: RULEmm; margin-left: 5.3em; border-bottom: .2mm dotted #999; }
footer { border-top: .2mm solid #bbb; padding-top: .3em; font-size: .88em; break-inside: avoid; }
footer ul { columns: 2; column-gap: 6mm; }
table { border-collapse: collapse; }
th, td { border: .2mm solid #bbb; padding: .1em .4em; text-align: left; vertical-align: top; }
blockquote { padding-left: .6em; border-left: .6mm solid #bbb; }
pre, code { font-family: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
p, li, h1, h2 b { overflow-wrap: anywhere; }
.note { display: inline; }
`;
