// A digest about to be brought: what it says now, and to whom.
import type { Digest } from '../../shared/digest/digest';
import type { Deliver } from '../../shared/model/effect';
import type { Member } from '../../shared/model/rows';

export interface Delivery {
  readonly effect: Deliver;
  readonly recipients: readonly Member[];
  readonly digest: Digest;
}
