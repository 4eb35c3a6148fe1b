// A page of its own around what is to be said: for the screen, for paper, and as the body of a mail.
import { escapeHtml } from '../agenda/print-blocks';
import type { Locale } from '../text/messages';

export interface HtmlPage {
  readonly locale: Locale;
  readonly title: string;
  /** Safe HTML. */
  readonly body: string;
}

/** Self-contained: no script, nothing fetched from elsewhere. */
export function pageHtml({ locale, title, body }: HtmlPage): string {
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`,
  ].join('\n');
}

/** Each article begins a sheet of its own, so that one can be handed on without the others. */
const style = `
@page { size: A4; margin: 18mm; }
body { margin: 0 auto; max-width: 42em; padding: 1em; color: #111; background: #fff; font: 16px/1.45 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4em; line-height: 1.2; }
h2 { font-size: 1.15em; margin: 0 0 .5em; }
ul, ol { padding-left: 1.3em; }
li { margin-bottom: .7em; break-inside: avoid; }
blockquote { margin: .3em 0; padding-left: .7em; border-left: 3px solid #bbb; color: #333; }
article + article { margin-top: 2em; padding-top: 1em; border-top: 1px solid #bbb; }
footer { margin-top: 1.2em; font-size: .88em; color: #444; }
@media print { body { max-width: none; padding: 0; font-size: 11.5pt; } a { color: inherit; } article + article { break-before: page; border: 0; } }
`;
