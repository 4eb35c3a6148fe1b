// Cuts calendar text (RFC 5545) into events and zones, keeping only the lines that we read: a broken description breaks nothing else.

export interface CalendarLine {
  /** Lower case. */
  readonly name: string;
  /** Unfolded. */
  readonly text: string;
  /** As a person counts them, from 1. */
  readonly line: number;
}

export interface CalendarBlock {
  /** Lower case: `vevent`, `vtimezone`, `standard`, `daylight`. */
  readonly kind: string;
  readonly line: number;
  readonly lines: readonly CalendarLine[];
  readonly blocks: readonly CalendarBlock[];
}

export interface CalendarText {
  readonly isCalendar: boolean;
  readonly blocks: readonly CalendarBlock[];
  /** Lines of events that were begun and never ended. */
  readonly unended: readonly number[];
}

interface OpenBlock extends CalendarBlock {
  readonly lines: CalendarLine[];
  readonly blocks: CalendarBlock[];
}

const readBlocks = new Set(['vevent', 'vtimezone', 'standard', 'daylight']);
const readNames = new Set([
  'uid', 'summary', 'dtstart', 'dtend', 'duration', 'rrule', 'rdate', 'exdate', 'recurrence-id', 'status', 'location', 'url', 'sequence', 'tzid', 'tzoffsetfrom', 'tzoffsetto',
]);

export function calendarBlocks(text: string): CalendarText {
  const root = open('root', 0);
  const stack = [root];
  const unended: number[] = [];
  for (const line of logicalLines(text)) {
    const top = stack.at(-1) ?? root;
    const marker = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line.text);
    const kind = marker?.[2]?.toLowerCase() ?? '';
    if (marker === null) {
      if (readNames.has(line.name)) top.lines.push(line);
    } else if (marker[1]?.toLowerCase() === 'begin') {
      // An event inside an event: the outer one was cut off.
      while (kind === 'vevent' && stack.length > 1 && stack.at(-1)?.kind !== 'vcalendar') note(stack.pop(), unended);
      stack.push(open(kind, line.line));
    } else {
      close(stack, kind, unended);
    }
  }
  const isCalendar = stack.some(({ kind }) => kind === 'vcalendar') || root.blocks.some(({ kind }) => kind === 'vcalendar');
  stack.forEach((one) => note(one, unended));
  const calendars = [...root.blocks, ...stack].filter(({ kind }) => kind === 'vcalendar');
  return { isCalendar, blocks: calendars.flatMap(({ blocks }) => blocks), unended };
}

function open(kind: string, line: number): OpenBlock {
  return { kind, line, lines: [], blocks: [] };
}

/** Closes the innermost block of that kind, with all that was left open in it. */
function close(stack: OpenBlock[], kind: string, unended: number[]): void {
  if (!stack.some((one) => one.kind === kind)) return;
  let closed = stack.pop();
  for (; closed !== undefined && closed.kind !== kind; closed = stack.pop()) note(closed, unended);
  if (closed && (readBlocks.has(kind) || kind === 'vcalendar')) stack.at(-1)?.blocks.push(closed);
}

function note(block: CalendarBlock | undefined, unended: number[]): void {
  if (block?.kind === 'vevent') unended.push(block.line);
}

/** Folded lines joined; only as far as we read them. */
function* logicalLines(text: string): Generator<CalendarLine> {
  let current = null as CalendarLine | null;
  let line = 0;
  for (const physical of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    line += 1;
    if (/^[ \t]/.test(physical)) {
      if (current !== null && readNames.has(current.name)) current = { name: current.name, line: current.line, text: current.text + physical.slice(1) };
      continue;
    }
    if (current !== null) yield current;
    current = { name: (/^[\w-]+/.exec(physical)?.[0] ?? '').toLowerCase(), text: physical, line };
  }
  if (current !== null) yield current;
}
