// Automation: says which documents not everybody may read, where the host knows it; it changes nothing.
import { byText } from '../overview/by-text';
import { nothing, type Automation } from './automation';

const mostNamed = 3;

export const checkSharing: Automation = ({ snapshot }) => {
  const hidden = snapshot.documents.all.filter(({ sharedWithAll }) => sharedWithAll === false).sort(byText(({ title }) => title, ({ id }) => id));
  if (hidden.length === 0) return nothing;
  const values = { count: hidden.length, titles: hidden.slice(0, mostNamed).map(({ title }) => title) };
  return { ...nothing, problems: [{ code: 'documents-not-shared', level: 'warning', where: {}, values }] };
};
