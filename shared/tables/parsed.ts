// What a cell's parser answers: the value, and what it took for granted.

/** An assumption that is said to the group; its sentence is in `shared/text`. */
export type Assumption =
  | 'upper-bound' | 'at-least' | 'about' | 'in-hours' | 'in-minutes' | 'product'
  | 'year' | 'order' | 'month' | 'doubt' | 'wrong-weekday'
  | 'starts-then' | 'first-of-list' | 'known-name' | 'usual-hours' | 'slowest';

/** null = not understood. An empty cell never comes to a parser. */
export type Parsed<T> = { readonly value: T; readonly assumed?: Assumption } | null;

/** A value as it stands, without any assumption. */
export function sure<T>(value: T): Parsed<T> {
  return { value };
}
