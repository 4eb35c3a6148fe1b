// A digest as a text to be read anywhere, and as the body of a page.
import type { Digest } from './digest';

/** Markdown that reads well as plain text; without the subject. */
export function digestText(digest: Digest): string {
  return digest.greeting;
}

/** What goes between `<body>` and `</body>`: no styles, no scripts, nothing fetched from elsewhere; every text escaped. */
export function digestHtml(digest: Digest): string {
  return digest.greeting;
}
