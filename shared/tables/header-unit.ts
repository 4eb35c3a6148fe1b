// What a duration column's header says that bare numbers in it are.
import { normalise } from '../text/normalise';

export function headerUnit(header: string): { readonly unit?: 'hours' | 'minutes' } {
  const text = normalise(header);
  if (/\b(?:en )?(?:min|mins|minutes?|mn|mns)\b/.test(text)) return { unit: 'minutes' };
  return /[([]\s*(?:en )?(?:h|heures?|hours?|hrs?)\s*[)\]]|\b(?:en heures?|in hours?|nombre d'heures?)\b/.test(text) ? { unit: 'hours' } : {};
}
