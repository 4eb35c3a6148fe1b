// The base: what of ours went in, per unit, as the journal's done records keep it.
import type { HeadingPart } from './draft';
import type { Kept } from '../model/effect';
import type { Json } from '../model/json';
import { ownValue } from '../model/own-value';

/** Forms are canonical. An entry leaves only when our removal of that unit went in, or a person asks for it back. */
export interface SectionBase {
  /** It went in and our removal did not; false = only the memory of units that a person deleted from it. */
  readonly there: boolean;
  /** As a person reads it: the identity where the link is gone. */
  readonly title: string;
  readonly url: string | null;
  readonly heading: Readonly<Partial<Record<HeadingPart, string>>>;
  readonly blocks: Readonly<Record<string, string>>;
  /** A person doubled it: how many of the others stand before ours, and the forms of all that stood in ours, whoever wrote it. */
  readonly doubled?: { readonly nth: number; readonly left: readonly string[] };
}

export interface Base {
  /** The sections' order that we left; `theirs` = a person chose one, for good; null = none yet. */
  readonly order: readonly string[] | 'theirs' | null;
  readonly sections: Readonly<Record<string, SectionBase>>;
}

export const emptyBase: Base = { order: null, sections: {} };
export const emptySectionBase: SectionBase = { there: false, title: '', url: null, heading: {}, blocks: {} };

/** The key of a table's header row among a section's units. */
export const headerKey = '#header';

const orderSlot = 'order';
const sectionSlot = 'section/';

/** From what the journal kept of one document: the last value of each slot. Slots that are not ours are left out. */
export function readBase(kept: Kept): Base {
  const sections = Object.entries(kept).flatMap(([slot, value]): readonly [string, SectionBase][] =>
    slot.startsWith(sectionSlot) && isRecord(value) ? [[slot.slice(sectionSlot.length), sectionOf(value)]] : []);
  const order = kept[orderSlot] ?? null;
  return { order: order === 'theirs' ? order : Array.isArray(order) ? order.filter(isText) : null, sections: Object.fromEntries(sections) };
}

/** The slots that differ, as a done record keeps them. */
export function baseChange(was: Base, is: Base): Kept {
  const ids = [...new Set([...Object.keys(was.sections), ...Object.keys(is.sections)])].sort();
  const changed = ids.filter((id) => JSON.stringify(was.sections[id]) !== JSON.stringify(is.sections[id]));
  const order = JSON.stringify(was.order) === JSON.stringify(is.order) ? {} : { [orderSlot]: is.order };
  return { ...order, ...Object.fromEntries(changed.map((id) => [sectionSlot + id, (is.sections[id] ?? null) as unknown as Json])) };
}

/** A person asks for a section, or for one unit of it, back: what is kept from then on. */
export function askBack(base: Base, id: string, key?: string): Kept {
  const section = ownValue(base.sections, id);
  if (section === undefined) return {};
  const without = (record: Readonly<Record<string, unknown>>, name: string) => Object.fromEntries(Object.entries(record).filter(([one]) => one !== name));
  const change = key === undefined ? without(base.sections, id) : { ...base.sections, [id]: { ...section, blocks: without(section.blocks, key) } };
  return baseChange(base, { ...base, sections: change as Base['sections'] });
}

/** One base after what a done record kept. */
export function foldBase(kept: Kept, change: Kept): Kept {
  return Object.fromEntries(Object.entries({ ...kept, ...change }).filter(([, value]) => value !== null));
}

function sectionOf(value: Readonly<Record<string, Json>>): SectionBase {
  const { title, url, there } = value;
  return { there: there === true, title: isText(title) ? title : '', url: isText(url) ? url : null, heading: textsOf(value['heading']), blocks: textsOf(value['blocks']), ...doubledOf(value['doubled']) };
}

function doubledOf(value: Json | undefined): Pick<SectionBase, 'doubled'> {
  if (!isRecord(value)) return {};
  const { nth, left } = value;
  return typeof nth === 'number' && Array.isArray(left) ? { doubled: { nth, left: left.filter(isText) } } : {};
}

function textsOf(value: Json | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([key, text]) => (isText(text) ? [[key, text]] : [])));
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
