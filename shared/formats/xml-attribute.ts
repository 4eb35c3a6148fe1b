// An attribute by the last part of its name: programs are free to choose the prefixes of the others.

export type Attributes = Readonly<Record<string, string>>;

export function attributeOf(attributes: Attributes, name: string): string | null {
  for (const key in attributes) if (key === name || (key.endsWith(name) && key[key.length - name.length - 1] === ':')) return attributes[key] ?? null;
  return null;
}

/** As Office Open XML writes yes and no; no attribute = `absent`. */
export function isOn(value: string | null, absent = true): boolean {
  return value === null ? absent : !['0', 'false', 'off', 'none'].includes(value);
}
