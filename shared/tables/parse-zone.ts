// The time zone in which a member lives, by its IANA name or by a place that people name; whether it exists, the host knows.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';
import { type Parsed, sure } from './parsed';

const places: Readonly<Record<string, readonly string[]>> = {
  'Europe/Paris': ['paris', 'france', 'metropole'], 'Europe/Brussels': ['bruxelles', 'brussels', 'belgique', 'belgium'], 'Europe/Zurich': ['geneve', 'lausanne', 'zurich', 'suisse', 'switzerland'],
  'Europe/Luxembourg': ['luxembourg'], 'Europe/London': ['londres', 'london', 'angleterre', 'england', 'uk', 'royaume-uni'], 'Europe/Dublin': ['dublin', 'irlande', 'ireland'],
  'Europe/Lisbon': ['lisbonne', 'lisbon', 'portugal'], 'Europe/Madrid': ['madrid', 'barcelone', 'barcelona', 'espagne', 'spain'], 'Europe/Berlin': ['berlin', 'allemagne', 'germany'], 'Europe/Rome': ['rome', 'italie', 'italy'],
  'America/Toronto': ['montreal', 'quebec', 'toronto', 'ottawa'], 'America/New_York': ['new york'], 'America/Cayenne': ['guyane', 'cayenne'], 'America/Martinique': ['martinique'], 'America/Guadeloupe': ['guadeloupe'],
  'Indian/Reunion': ['reunion', 'la reunion'], 'Indian/Mayotte': ['mayotte'], 'Pacific/Noumea': ['noumea', 'nouvelle-caledonie'], 'Pacific/Tahiti': ['tahiti', 'polynesie'],
  'Africa/Dakar': ['dakar', 'senegal'], 'Africa/Abidjan': ['abidjan'], 'Africa/Algiers': ['alger', 'algerie'], 'Africa/Tunis': ['tunis', 'tunisie'], 'Africa/Casablanca': ['casablanca', 'rabat', 'maroc'],
  UTC: ['utc', 'gmt'],
};

export function parseZone(cell: Cell): Parsed<string> {
  const text = cellText(cell).trim();
  if (/^[A-Za-z]+(?:\/[A-Za-z_+-]+){1,2}$/.test(text)) return sure(text);
  const place = normalise(text).replace(/^(?:heure (?:de |d'|du )|fuseau (?:de |d'|du )?)|(?:'s)? time$/g, '');
  const found = Object.keys(places).find((zone) => places[zone]?.includes(place));
  return found === undefined ? null : sure(found);
}
