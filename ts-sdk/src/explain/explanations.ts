import { access } from './access.js';
import { basics } from './basics.js';
import { batch } from './batch.js';
import { core } from './core.js';
import { escrow } from './escrow.js';
import { oracle } from './oracle.js';
import { outflow } from './outflow.js';
import { pause } from './pause.js';
import { presets } from './presets.js';
import type { Explanations } from './types.js';

/** An entry for every error of the contracts: the compiler refuses a list with a gap. */
export const explanations: Explanations = {
  ...access,
  ...basics,
  ...batch,
  ...core,
  ...escrow,
  ...oracle,
  ...outflow,
  ...pause,
  ...presets,
};
