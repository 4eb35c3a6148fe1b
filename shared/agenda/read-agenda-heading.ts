// What people typed into an agenda's headings: durations of points, and points of their own.
import type { Problem } from '../model/problem';
import type { Minutes } from '../model/time';
import { findMinutes } from './find-minutes';
import { headingParts } from './heading-parts';
import { plainText } from './plain-text';

/** The three parts of a heading, as Markdown. */
export interface HeadingText {
  readonly before: string;
  readonly link: string | null;
  readonly after: string;
}

export interface WrittenSection {
  readonly title: string;
  readonly minutes: Minutes;
  readonly problems: readonly Problem[];
}

const bareNumber = /^[^\p{L}\p{N}]{0,3}(\d{1,3})[^\p{L}\p{N}]{0,2}$/u;

/** The minutes that a person typed into a point's heading; null = none, or those of ours. `ours` = the heading that went in, null = not one of ours. */
export function readTypedMinutes(theirs: HeadingText, ours: HeadingText | null): Minutes | null {
  for (const part of ['after', 'link', 'before'] as const) {
    const minutes = minutesOf(theirs, part);
    if (minutes !== null && (ours === null || minutes !== minutesOf(ours, part))) return minutes;
  }
  return null;
}

/** Behind the link, a number alone is a duration too. */
function minutesOf(heading: HeadingText, part: keyof HeadingText): Minutes | null {
  const text = plainText(heading[part] ?? '');
  const bare = part === 'after' ? bareNumber.exec(text) : null;
  const minutes = bare === null ? findMinutes(text) : Number(bare[1]);
  return minutes !== null && minutes >= 1 && minutes <= 600 ? minutes : null;
}

/** A section of a person's own: it takes the minutes that its heading says, else none, which is said. */
export function readWrittenSection(heading: HeadingText): WrittenSection {
  const text = plainText(`${heading.before}${heading.link ?? ''}${heading.after}`);
  const { clock, title, length } = headingParts(text);
  const minutes = findMinutes(clock === '' ? text : `${title} ${length}`);
  if (minutes !== null) return { title, minutes, problems: [] };
  const named = length === '' ? title : `${title} ${length}`;
  return { title: named, minutes: 0, problems: [{ code: 'written-without-minutes', level: 'guess', where: { heading: text }, values: { title: named } }] };
}
