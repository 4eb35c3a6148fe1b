// From a link in what we write to the file that it means: its path below the group's folder.

/** Null = it leads elsewhere. */
export function pathOf(url: string): string | null {
  const path = url.replace(/#[^/]*$/, '');
  return path === '' || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(path) || path.split('/').includes('..') ? null : path;
}
