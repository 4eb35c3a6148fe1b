// A list cut to what one looks at, which says how much it leaves out.

export interface Bounded<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export function bounded<T>(all: readonly T[], most: number): Bounded<T> {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
