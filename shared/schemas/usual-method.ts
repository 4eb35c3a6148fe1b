// The method of a group that has said nothing: see "Default rhythm" in the architecture.
import type { AgendaMethod, DigestMethod, ReportsMethod, StandingSection } from '../model/settings';
import { messagesOf, type Locale } from '../text/messages';

/** A break is worth its minutes only in a long evening. */
const breakFrom = 150;

/** Sections that a group may switch on have 0 minutes here. */
export function usualSections(locale: Locale): AgendaMethod['standing'] {
  const titles = messagesOf(locale).host.standing;
  const section = (id: keyof typeof titles, minutes: number, place: StandingSection['place']): StandingSection => ({ id, title: titles[id], minutes, place });
  return {
    plenary: [
      section('welcome', 10, 'start'),
      section('adoption', 2, 'start'),
      section('reports', 15, 'start'),
      { ...section('break', 10, 'middle'), meetingsFrom: breakFrom },
      section('closing', 5, 'end'),
      section('convivial', 0, 'end'),
    ],
    subgroup: [
      section('welcome', 5, 'start'),
      section('adoption', 0, 'start'),
      section('reports', 0, 'start'),
      { ...section('break', 0, 'middle'), meetingsFrom: breakFrom },
      section('closing', 5, 'end'),
      section('convivial', 0, 'end'),
    ],
  };
}

export function usualMethod(locale: Locale): AgendaMethod {
  const { plenary, subgroup } = usualSections(locale);
  const kept = (section: StandingSection): boolean => section.minutes > 0;
  return {
    rhythm: { proposalDays: 7, reminderDays: 4, cutOffDays: 2, cutOffTime: '20:00', announceDays: 1 },
    buffer: 0.1,
    defaultMinutes: 15,
    ageing: 1,
    fairness: 1,
    displacement: 1.5,
    squeezedTimes: 2,
    standing: { plenary: plenary.filter(kept), subgroup: subgroup.filter(kept) },
    roles: ['facilitation', 'notes', 'time'],
  };
}

export const usualReports: ReportsMethod = { words: 150, oralMinutes: 3, drafts: true, rotate: false, headings: {} };
export const usualDigest: DigestMethod = { authors: {}, contact: null, mailer: null };
