// What a line was found to say when it was looked up.
import type { DigestItem } from './digest';
import type { Asked } from './estimate-minutes';

export type Found = Pick<DigestItem, 'why' | 'what' | 'links' | 'quotes'> & { readonly asks: Asked };
