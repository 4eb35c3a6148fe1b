// Looks up what people named: a subgroup called `constructor` is no property that every object has.

/** undefined = the record itself holds nothing under this name. */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
