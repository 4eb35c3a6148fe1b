// Civil days against the calendar's own facts.
import { addDays, daysBetween, isDay, startOfWeek, weekday } from '../../../shared/time/days';

it('knows which days there are', () => {
  expect(['2026-12-03', '2028-02-29', '2000-02-29', '1900-01-01', '2200-12-31'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '1899-12-31', '2201-01-01', '', '2026-12-03T20:00'].some(isDay)).toBe(false);
});

it('counts over ends of months, leap days and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  expect(addDays('2026-12-03', 14)).toBe('2026-12-17');
  expect(daysBetween('2026-12-03', '2027-12-03')).toBe(365);
  expect(daysBetween('2027-12-03', '2028-12-03')).toBe(366);
  expect(daysBetween('2026-12-03', '2026-12-01')).toBe(-2);
});

it('knows weekdays from Monday to Sunday', () => {
  expect(weekday('2026-12-03')).toBe(4);
  expect(weekday('1970-01-01')).toBe(4);
  expect(weekday('1969-12-31')).toBe(3);
  expect(weekday('2026-11-29')).toBe(7);
  expect(startOfWeek('2026-12-03')).toBe('2026-11-30');
  expect(startOfWeek('2026-11-30')).toBe('2026-11-30');
  expect(startOfWeek('2026-12-06')).toBe('2026-11-30');
});
