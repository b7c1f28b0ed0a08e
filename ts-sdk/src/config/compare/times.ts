/** How long things take. */
import { writeSetChangeDelays } from '../../generated/actions/core/TwoSpeedChange.js';
import { writeSetUnpauseTimes } from '../../generated/actions/pause/TimelockedUnpause.js';
import { writeBridgeSetContainmentBounds } from '../../generated/actions/presets/ProtectedBridge.js';
import { fieldChanges } from '../direction.js';
import { configCall, draftOf, type Part } from './draft.js';

export const times: Part = ({ host: { address }, config }, { changeDelays, containment, unpause }, add) => {
  if (containment) {
    const call = configCall(writeBridgeSetContainmentBounds.call({ address, arg0: containment }));
    // A shorter reach of the council needs the shorter delay first, and the other way round.
    const isShorter = containment.councilMax <= (config.changeDelays?.slow ?? 0);
    const fields = fieldChanges(config.containment, containment);
    add(draftOf('containment', fields, call, { after: isShorter ? ['changeDelays'] : [] }), 'containment');
  }
  if (changeDelays) {
    const call = configCall(writeSetChangeDelays.call({ address, delays: changeDelays }));
    const isLonger = changeDelays.slow >= (config.containment?.councilMax ?? Number.POSITIVE_INFINITY);
    const fields = fieldChanges(config.changeDelays, changeDelays);
    add(draftOf('changeDelays', fields, call, { after: isLonger ? ['containment'] : [] }), 'changeDelays');
  }
  if (unpause) {
    const call = configCall(writeSetUnpauseTimes.call({ address, times: unpause }));
    add(draftOf('unpause', fieldChanges(config.unpause, unpause), call), 'unpause');
  }
  return [];
};
