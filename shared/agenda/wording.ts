// In whose words an agenda is written: the group's language, form of address and clock.
import type { Address } from '../model/settings';
import type { Zone } from '../model/time';
import { type Locale, type Messages, messagesOf } from '../text/messages';
import { type Speech, speechOf } from './speech';

export interface Reader {
  readonly locale: Locale;
  readonly address: Address;
  /** The group's: all clock times are its own. */
  readonly zone: Zone;
}

export interface Wording {
  readonly messages: Messages;
  readonly say: Speech;
}

export function wordingOf({ locale, zone }: Reader): Wording {
  return { messages: messagesOf(locale), say: speechOf(locale, zone) };
}
