// Recognises the copies that sync programs leave when two people saved at once; they are reported, never read as data.

/** Each with the part of the name that was added, by program. */
const additions: readonly RegExp[] = [
  / \([^()]*conflicted copy[^()]*\)/i, // Nextcloud, Dropbox in English
  / \([^()]*(?:copie|version) (?:en conflit|conflictuelle)[^()]*\)/i, // Dropbox in French
  /_conflict-\d{8}-\d{6}/i, // Nextcloud and ownCloud, older
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?/i, // Syncthing
  / \[Conflict(?:ed)?[^[\]]*\]/i, // Google Drive, pCloud
  /-(?:conflict|conflit)-\d{4}-\d{2}-\d{2}[^.]*/i, // OneDrive by other clients
];
/** Google Drive and browsers number copies; only a copy if the one without number is there. */
const numbered = / \(\d{1,2}\)(?=\.[^.]*$|$)/;

/** The name of the file of which this is a copy; null = it is none. `names`: everything in the same folder. */
export function originalOf(name: string, names: ReadonlySet<string>): string | null {
  const addition = additions.find((pattern) => pattern.test(name));
  if (addition) return name.replace(addition, '');
  const plain = name.replace(numbered, '');
  return plain !== name && names.has(plain) ? plain : null;
}
