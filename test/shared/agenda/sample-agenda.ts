// An agenda as data, for the tests of its page; every part can be replaced.
import type { Agenda, ItemEntry } from '../../../shared/agenda/agenda';
import type { Reader } from '../../../shared/agenda/wording';
import type { Zone } from '../../../shared/model/time';

const minute = 60_000;
export const paris: Zone = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }, { from: 1774746000000, offset: 120 }, { from: 1792890000000, offset: 60 }] };
export const french: Reader = { locale: 'fr', address: 'vous', zone: paris };
export const english: Reader = { locale: 'en', address: 'vous', zone: paris };

/** 3 December 2026, 20:00 in Paris. */
export const evening = 1_796_324_400_000;
export const later = (minutes: number) => evening + minutes * minute;

export const compost: ItemEntry = {
  entry: 'item', id: '17', title: 'Compost', url: '../Sujets.ods#17', minutes: 15, minutesTyped: false, rowMinutes: 15, start: later(12),
  presenters: ['Ana', 'Bilal'], subgroup: 'Jardin', intent: 'decide', notes: 'Deux devis reçus.\n- bac fermé\n- voir https://exemple.org/bac_80', squeezed: null,
  reasons: [{ reason: 'deadline', day: '2026-12-10', when: 'ahead' }, { reason: 'waited', meetings: 3 }],
};

export const agenda: Agenda = {
  meetingId: 'pleniere/2026-12-03', title: 'Plénière', subgroup: null, start: evening, end: later(120), place: 'Salle commune', state: 'proposal', cutOff: 1_796_151_600_000,
  roles: [{ role: 'facilitation', name: 'Ana' }, { role: 'notes', name: 'Bilal' }, { role: 'time', name: null }],
  entries: [
    { entry: 'standing', id: 'welcome', title: 'Accueil et météo', minutes: 10, minutesTyped: false, start: evening },
    { entry: 'standing', id: 'adoption', title: 'Adoption de l\'ordre du jour', minutes: 2, minutesTyped: false, start: later(10) },
    compost,
    { entry: 'written', title: 'Pizza', minutes: 20, start: later(27) },
    { ...compost, id: '4', title: 'Toiture [nord] *urgent*', url: '../Sujets.ods#4', minutes: 35, minutesTyped: true, rowMinutes: 20, start: later(47), presenters: [], subgroup: null, intent: null, notes: null, squeezed: 3, reasons: [] },
    { entry: 'standing', id: 'closing', title: 'Clôture', minutes: 5, minutesTyped: false, start: later(115) },
  ],
  buffer: 12, free: 12, overrun: 0, alsoSqueezed: 0,
  leftOut: [
    { id: '5', title: 'Laverie', url: '../Sujets.ods#5', causes: [{ cause: 'shorter', atMost: 10 }], minutes: 25, forecast: '2026-12-17', horizon: 4, late: false, squeezed: null },
    { id: '6', title: 'Vélos', url: '../Sujets.ods#6', causes: [{ gate: 'not-before', day: '2027-01-15' }], minutes: 25, forecast: null, horizon: 4, late: false, squeezed: null },
    { id: '7', title: 'Bail du local', url: '../Sujets.ods#7', causes: [{ cause: 'shorter', atMost: 10 }], minutes: 40, forecast: null, horizon: 4, late: false, squeezed: 2 },
  ],
};
