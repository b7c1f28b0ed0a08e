import { containment } from './containment.js';
import { oracle } from './oracle.js';
import { outflow } from './outflow.js';
import { presets } from './presets.js';
import type { Sentences } from './types.js';

/** A sentence for every event of the public contracts: the compiler refuses a list with a gap. */
export const sentences: Sentences = { ...containment, ...oracle, ...outflow, ...presets };
