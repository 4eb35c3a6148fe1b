// What a zipped office file says it is, before anything else of it is unpacked.
import type { ZipLimits } from './table-limits';
import { unzipWithin } from './unzip-within';
import type { ZipFault, ZipParts } from './unzip-within';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

export interface ZipLabels {
  readonly entries: readonly ZipEntry[];
  /** '' = it says none. */
  readonly mimetype: string;
  readonly unzip: (wanted: RegExp) => ZipParts | ZipFault;
}

export function readZipLabels(bytes: Uint8Array, limits: ZipLimits): ZipLabels | ZipFault {
  const entries = readZipDirectory(bytes);
  if (entries === null) return 'damaged';
  if (entries.length > limits.entries) return 'too-big';
  const unzip = (wanted: RegExp): ZipParts | ZipFault => unzipWithin(bytes, entries.filter(({ name }) => wanted.test(name)), limits);
  const labels = unzip(/^(mimetype|META-INF\/manifest\.xml)$/);
  if (typeof labels === 'string') return labels;
  return isEncrypted(labels, entries) ? 'encrypted' : { entries, mimetype: partText(labels, 'mimetype').trim(), unzip };
}

/** OpenDocument says in its manifest which parts need the password (ODF 1.3, part 2, 3.4; newer LibreOffice packs them in one). */
function isEncrypted(labels: ZipParts, entries: readonly ZipEntry[]): boolean {
  return partText(labels, 'META-INF/manifest.xml').includes('encryption-data') || entries.some(({ name }) => name === 'encrypted-package');
}

function partText(parts: ZipParts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}
