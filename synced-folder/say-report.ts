// A report in words: what was done, what will happen, what waits, what is to be checked, and when it wakes next.
import type { Effect } from '../shared/model/effect';
import type { Held } from '../shared/model/plan';
import type { Problem } from '../shared/model/problem';
import type { Snapshot } from '../shared/model/snapshot';
import type { Instant } from '../shared/model/time';
import { messagesOf, type Locale, type Messages } from '../shared/text/messages';
import { targetOf } from '../shared/plan/hold-back';
import { readWorld } from '../shared/plan/world';
import { grouped } from '../shared/tables/grouped';
import { problemText } from '../shared/text/problem-text';
import { formatDay } from '../shared/time/format-day';
import { formatInstant } from '../shared/time/format-instant';
import { instantToLocal } from '../shared/time/zones';
import { describeEffect } from './describe-effect';
import type { Report } from './report';

export interface Telling {
  readonly locale: Locale;
  readonly now: Instant;
  /** A dry run shows everything, documents as differences; a run only what people would ask about. */
  readonly full: boolean;
  /** Shown before: then it is only counted. */
  readonly isKnown?: (problem: Problem) => boolean;
}

export function sayReport(report: Report, telling: Telling): readonly string[] {
  const words = messagesOf(telling.locale).cli, { snapshot, plan } = report;
  if (snapshot === null) return sayProblems(plan.problems, messagesOf(telling.locale));
  const shown = (effects: readonly Effect[]): readonly Effect[] => (telling.full ? effects : effects.filter(({ kind }) => kind !== 'record'));
  return [
    words.state({ name: snapshot.settings.name, day: longDay(snapshot, telling), trial: report.trial }),
    ...(report.preview === null ? [] : [words.trialHint({ preview: report.preview })]),
    ...(telling.full ? [] : section(words.doneTitle, sayEffects(once(shown(report.applied)), snapshot, telling), words.nothingDone)),
    ...section(words.comingTitle, sayEffects(shown(plan.effects), snapshot, { ...telling, ahead: true }), words.nothingComing),
    ...section(words.heldTitle, sayAllHeld(plan.held, snapshot, telling), null),
    ...(plan.held.some(({ by }) => by === 'person' || by === 'guard') ? [words.releaseHint] : []),
    ...(report.pages !== null && report.toHandOn ? ['', words.pages({ folder: report.pages })] : []),
    ...sayProblems(plan.problems, messagesOf(telling.locale), telling.isKnown),
    '',
    plan.wake === null ? words.noWake : words.wake({ when: instant(plan.wake, snapshot, telling.locale) }),
  ];
}

/** What was done, if anything. */
export function sayDone({ snapshot, applied }: Report, telling: Telling): readonly string[] {
  const lines = snapshot === null ? [] : sayEffects(once(applied.filter(({ kind }) => kind !== 'record')), snapshot, telling);
  return section(messagesOf(telling.locale).cli.doneTitle, lines, null);
}

/** A run comes back to a page that it has written: people are told once. */
function once(effects: readonly Effect[]): readonly Effect[] {
  const keys = effects.map(({ key }) => key);
  return effects.filter(({ key }, at) => keys.indexOf(key) === at);
}

function section(title: string, lines: readonly string[], none: string | null): readonly string[] {
  if (lines.length > 0) return ['', title, ...lines];
  return none === null ? [] : ['', none];
}

/** Messages that go out together are one line; as they cannot be taken back, their keys matter only before. */
function sayEffects(effects: readonly Effect[], snapshot: Snapshot, telling: Telling & { readonly ahead?: boolean }): readonly string[] {
  const ahead = telling.ahead === true, minuteOf = ({ notBefore }: Effect): string => (ahead && notBefore > telling.now ? instant(notBefore, snapshot, telling.locale) : '');
  const together = grouped(effects.filter(({ kind }) => kind === 'deliver'), minuteOf), said = new Set<string>();
  return effects.flatMap((effect) => {
    const others = effect.kind === 'deliver' ? together.get(minuteOf(effect)) ?? [] : [];
    if (others.length < 2) return sayEffect(effect, snapshot, telling, ahead);
    if (said.has(minuteOf(effect))) return [];
    said.add(minuteOf(effect));
    return sayDigests(others, snapshot, { ...telling, ahead });
  });
}

const mostNamed = 2;

function sayDigests(effects: readonly Effect[], snapshot: Snapshot, { locale, now, full, ahead }: Telling & { readonly ahead: boolean }): readonly string[] {
  const { cli: words, digest } = messagesOf(locale), first = effects[0], { members } = readWorld(snapshot, now, {});
  const names = effects.flatMap((effect) => (effect.kind === 'deliver' ? effect.members.map((id) => members.find((one) => one.id === id)?.name ?? id) : []));
  const named = names.length <= mostNamed + 1 ? names : names.slice(0, mostNamed);
  const when = first === undefined || first.notBefore <= now ? words.now : words.at({ when: instant(first.notBefore, snapshot, locale) });
  return [`- ${ahead ? `${when} · ` : ''}${digest.several({ names: named, more: names.length - named.length })}`, ...(full ? [`    ${effects.map(({ key }) => `[${key}]`).join(' ')}`] : [])];
}

function sayEffect(effect: Effect, snapshot: Snapshot, { locale, now, full }: Telling, ahead = false): readonly string[] {
  const words = messagesOf(locale).cli;
  const when = effect.notBefore <= now ? words.now : words.at({ when: instant(effect.notBefore, snapshot, locale) });
  // What was done or waits can be taken back or let go by its key.
  const key = full || !ahead ? ` [${effect.key}]` : '';
  const document = snapshot.documents.all.find(({ id }) => effect.kind === 'writeDocument' && id === effect.document.id);
  return [`- ${ahead ? `${when} · ` : ''}${effect.because}${key}`, ...describeEffect(effect, { words, locale, document: document ?? null, full }).map((line) => `    ${line}`)];
}

/** More than so many that the guard holds of one target are said as one. */
const mostApart = 5;

function sayAllHeld(all: readonly Held[], snapshot: Snapshot, telling: Telling): readonly string[] {
  const guarded = grouped(all.filter(({ by }) => by === 'guard'), ({ effect }) => targetOf(effect)), said = new Set<string>(), { cli: words } = messagesOf(telling.locale);
  return all.flatMap((held) => {
    const target = targetOf(held.effect), together = held.by === 'guard' ? guarded.get(target) ?? [] : [];
    if (telling.full || together.length <= mostApart) return sayHeld(held, snapshot, telling);
    if (said.has(target)) return [];
    said.add(target);
    return [`- ${words.heldTogether({ count: together.length, target })}`, ...sayEffect(held.effect, snapshot, telling).map((line) => `    ${line}`), `    ${held.why}`];
  });
}

function sayHeld({ effect, why, until }: Held, snapshot: Snapshot, telling: Telling): readonly string[] {
  const later = until === null ? '' : ` (${instant(until, snapshot, telling.locale)})`;
  return [...sayEffect(effect, snapshot, telling), `    ${why}${later}`];
}

export function sayProblems(problems: readonly Problem[], messages: Messages, isKnown: (problem: Problem) => boolean = () => false): readonly string[] {
  const known = problems.filter(isKnown).length;
  const lines = problems.filter((problem) => !isKnown(problem)).sort(byPlace).flatMap((problem) => {
    const { what, remedy } = problemText(problem, messages);
    const place = placeOf(problem, messages);
    return [`- ${place === '' ? '' : `${place} · `}${what}`, `    ${messages.cli.remedy({ remedy })}`];
  });
  return section(messages.cli.checkTitle, [...lines, ...(known === 0 ? [] : [messages.cli.knownProblems({ count: known })])], null);
}

const levels = ['blocking', 'warning', 'guess'];

/** What stops a job first; then as one reads a table, row 9 before row 22. */
function byPlace(a: Problem, b: Problem): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || compare(a.where.file, b.where.file) || compare(a.where.sheet, b.where.sheet)
    || Number(a.where.row ?? 0) - Number(b.where.row ?? 0) || compare(a.where.column, b.where.column);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf({ where }: Problem, { cli }: Messages): string {
  const words = cli.where;
  return [
    where.file, where.sheet && where.file?.endsWith('.csv') !== true ? words.sheet({ sheet: where.sheet }) : undefined,
    where.row && words.row({ row: where.row }), where.line && words.line({ line: where.line }),
    where.column && words.column({ column: where.column }), where.heading && words.heading({ heading: where.heading }),
  ].filter((part) => part !== undefined && part !== '').join(', ');
}

function longDay(snapshot: Snapshot, { now, locale }: Telling): string {
  const zone = snapshot.zones[snapshot.settings.timeZone];
  return zone ? formatDay(instantToLocal(zone, now).day, locale, 'long') : '';
}

function instant(at: Instant, snapshot: Snapshot, locale: Locale): string {
  const zone = snapshot.zones[snapshot.settings.timeZone];
  return zone ? formatInstant(at, zone, locale) : '';
}
