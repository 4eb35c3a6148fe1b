// Where a report to start from lies: in its subgroup's folder, named by the plenary's day.
import type { Day } from '../model/time';
import type { World } from '../plan/world';
import { reportsOfGroup } from './reports-of-group';
import { namingOf } from './subgroups';

/** Null where the subgroup writes over one file each time: a second one would only confuse. */
export function draftDocument(world: World, subgroup: string, day: Day): string | null {
  const place = (world.snapshot.places.reports ?? '').replace(/\/*$/, ''), { today } = namingOf(world);
  const last = reportsOfGroup(world).all.filter((report) => report.subgroup === subgroup && report.document.startsWith(`${place}/`)).at(-1);
  const folders = world.snapshot.documents.all.filter(({ kind, id }) => kind === 'report' && id.startsWith(`${place}/`)).map(({ id }) => id.slice(place.length + 1).split('/'));
  const folder = folders.find((path) => path.length > 1 && today(path[0] ?? '') === subgroup)?.[0];
  if (folder !== undefined) return `${place}/${folder}/${day}.md`;
  const name = subgroup.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).replace(/[. ]+$/, '');
  if (last?.undated === true || name === '') return null;
  return last === undefined ? `${place}/${name}/${day}.md` : `${place}/${name} ${day}.md`;
}
