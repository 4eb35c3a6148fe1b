// A page of Markdown with comments in the form in which Nextcloud Text writes them.

export interface Said {
  /** With the day, `2026-07-16T13:12Z`. */
  readonly at: string;
  readonly who: string;
  readonly words: string;
}

export interface CommentedPlace {
  readonly text: string;
  readonly said: readonly Said[];
}

export function commentedPage(title: string, places: readonly CommentedPlace[]): string {
  const anchored = places.map(({ text, said }, at) => (said.length === 0 ? text : `${text}[^comment-${at + 1}]`));
  const notes = places.flatMap(({ said }, at) => (said.length === 0 ? [] : [[`[^comment-${at + 1}]:`, ...said.map(message)].join('\n')]));
  return [`# ${title}`, ...anchored, ...notes, ''].join('\n\n');
}

function message({ at, who, words }: Said): string {
  return `    - @[${who}](mention://user/${who.toLowerCase()}) *(${at})*\n      ${words}`;
}
