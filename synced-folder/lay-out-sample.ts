// Copies a sample group into a folder, its dates laid out around today: `{{day+10}}` becomes the day ten days from now.
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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

/** Files that stand there already are replaced; the copies look left since yesterday, so that nobody seems to be writing in them. Days in names are laid out too. */
export async function layOutSample(fromDir: string, toDir: string, today: Day): Promise<void> {
  const entries = await readdir(fromDir, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => relative(fromDir, join(entry.parentPath, entry.name))).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(fromDir, name), 'utf8')));
  const locale = texts.some((text) => /^(?:locale|langue): *en\b/m.test(text)) ? 'en' : 'fr';
  const yesterday = new Date(`${addDays(today, -1)}T12:00:00Z`);
  for (const [at, name] of names.entries()) {
    const to = join(toDir, withDays(name, today, locale));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, withDays(texts[at] ?? '', today, locale));
    await utimes(to, yesterday, yesterday);
  }
}

function withDays(text: string, today: Day, locale: Locale): string {
  return text.replace(/\{\{(\w+)([+-]\d+)\}\}/g, (token, form: string, days: string) => written[form]?.(addDays(today, Number(days)), locale) ?? token);
}
