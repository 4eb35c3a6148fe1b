// Links inside generated documents: as short as the place of both files allows.
import { encodePiece } from '../text/encode-piece';

/** From one path of the group to another, or an absolute address as it is. Paths are encoded as addresses, `#` and what follows kept. */
export function relativeLink(fromDocument: string, url: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return url;
  const [path = '', ...anchor] = url.split('#');
  const from = fromDocument.split('/').slice(0, -1), to = path.split('/');
  const same = from.findIndex((folder, at) => folder !== to[at] || at === to.length - 1);
  const shared = same < 0 ? from.length : same;
  const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodePiece)];
  return [steps.join('/'), ...anchor].join('#');
}
