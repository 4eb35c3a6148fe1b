// Copies a sample group into a folder, its dates laid out around today: `{{day+10}}` becomes the day ten days from now.
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../shared/model/time';
import { type Locale, messagesOf } from '../shared/text/messages';
import { addDays, weekday } from '../shared/time/days';
import { formatDay } from '../shared/time/format-day';

/** How people write a day, by the token's name; a year only where they would. */
const written: Readonly<Record<string, (day: Day, locale: Locale) => string>> = {
  day: (day, locale) => formatDay(day, locale, 'long').replace(/ \d{4}$/, ''),
  iso: (day) => day,
  numeric: (day, locale) => formatDay(day, locale, 'numeric'),
  weekday: (day, locale) => messagesOf(locale).time.weekdays[weekday(day) - 1]?.[0] ?? '',
};

/** Files that stand there already are replaced; the copies look left since yesterday, so that nobody seems to be writing in them. */
export async function layOutSample(fromDir: string, toDir: string, today: Day): Promise<void> {
  const names = (await readdir(fromDir)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(fromDir, name), 'utf8')));
  const locale = texts.some((text) => /^(?:locale|langue): *en\b/m.test(text)) ? 'en' : 'fr';
  await mkdir(toDir, { recursive: true });
  for (const [at, name] of names.entries()) await writeFile(join(toDir, name), withDays(texts[at] ?? '', today, locale));
  const yesterday = new Date(`${addDays(today, -1)}T12:00:00Z`);
  for (const name of names) await utimes(join(toDir, name), yesterday, yesterday);
}

function withDays(text: string, today: Day, locale: Locale): string {
  return text.replace(/\{\{(\w+)([+-]\d+)\}\}/g, (token, form: string, days: string) => written[form]?.(addDays(today, Number(days)), locale) ?? token);
}
