// Plain JSON values, as the journal and the memo keep them.
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Closes a switch over a union: a new member no longer compiles here. */
export function assertNever(value: never): never {
  throw new Error(`Not a member of the union: ${JSON.stringify(value)}`);
}
