// Links inside generated documents: as short as the place of both files allows.
import { encodePiece } from '../text/encode-piece';

/** From one path of the group to another, or an absolute address as it is. Paths are encoded as addresses, `#` and what follows kept. */
export function relativeLink(fromDocument: string, url: string): string {
  return linksFrom(fromDocument)(url);
}

/** The same for many addresses that lie in few files. */
export function linksFrom(document: string): (url: string) => string {
  const known = new Map<string, string>();
  return (url) => {
    const anchor = url.indexOf('#'), end = anchor < 0 ? url.length : anchor, path = url.slice(0, end);
    const link = known.get(path) ?? relativePath(document, path);
    known.set(path, link);
    return link + url.slice(end);
  };
}

function relativePath(fromDocument: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return path;
  const from = fromDocument.split('/').slice(0, -1), to = path.split('/');
  const same = from.findIndex((folder, at) => folder !== to[at] || at === to.length - 1);
  const shared = same < 0 ? from.length : same;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodePiece)].join('/');
}
