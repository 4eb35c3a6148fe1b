// All sources of lines; adding one is one line here.
import type { LineSource } from '../line';

export const lineSources: readonly LineSource[] = [];
