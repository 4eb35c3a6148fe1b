// Inline comments of Nextcloud Text: footnote-like anchors that outlive the words around them.

const anchors = /\[\^comment-[\w-]+\]/g;

export function hasComment(source: string): boolean {
  return source.search(anchors) >= 0;
}

/** What replaces `old` takes its comments along: behind its first line, inside its last cell. */
export function withComments(markdown: string, old: string): string {
  const kept = old.match(anchors)?.join('') ?? '';
  if (kept === '') return markdown;
  const [first = '', ...rest] = markdown.split('\n');
  const [, words = first, end = ''] = /^(.*?)(\s*\|?\s*)$/.exec(first) ?? [];
  return [words + kept + end, ...rest].join('\n');
}
