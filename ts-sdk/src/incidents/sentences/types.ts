import type { Say } from '../../explain/types.js';
import type { EventArgs, EventName } from '../events.js';

/** One sentence in the past tense per event. */
export type Sentences = { [name in EventName]: (args: EventArgs<name>, say: Say) => string };
