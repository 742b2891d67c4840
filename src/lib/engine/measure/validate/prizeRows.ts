import { measurePrize } from '../../release/prize/measurePrize';
import { PRIZE_TARGETS } from '../../release/prize/prizeTargets';
import { PRIZE_RECORDS } from '../../release/prize/constants';
import { SMALLER_NOTE, type Check } from './check';

/** The `prize` release’s marginals beside those of the Netflix Prize data, on which it is calibrated. */
export const prizeRows: Check = {
  id: 'prize',
  async run({ prize, onProgress }) {
    const { open } = await prize();
    onProgress('marginals of the release');
    const marginals = measurePrize(open.release);
    const isFullSize = marginals.records === PRIZE_RECORDS;
    return PRIZE_TARGETS.map(({ id, label, target, tolerance, source, read }) => {
      const measured = read(marginals);
      return {
        id: `prize-${id}`,
        setting: label,
        metric: 'marginal of the release, a target of its calibration',
        published: target,
        replication: null,
        measured,
        interval: null,
        within: isFullSize ? Math.abs(measured - target) <= tolerance : null,
        note: isFullSize ? '' : SMALLER_NOTE,
        source,
      };
    });
  },
};
