import { measurePrize } from '../../release/prize/measurePrize';
import { SMALLER_NOTE, type Check, type Row } from './check';
import { PRIZE_MARGINALS, PRIZE_OUTSIDE_TOP, PRIZE_SOURCE } from './published';

/** Counts and means are to be met within this share of themselves. */
const RELATIVE_GOAL = 0.02;
/** Shares and coefficients are to be met within this. */
const SHARE_GOAL = 0.03;

/** The `prize` release’s marginals beside those of the Netflix Prize data, on which it is calibrated. */
export const prizeRows: Check = {
  id: 'prize',
  async run({ prize, onProgress }) {
    const { open } = await prize();
    onProgress('marginals of the release');
    const reached = measurePrize(open.release);
    const names = Object.keys(PRIZE_MARGINALS) as Array<keyof typeof PRIZE_MARGINALS>;
    const isFullSize = reached.records === PRIZE_MARGINALS.records;
    const rows = [
      ...names.map((name) =>
        row(name, LABELS[name], PRIZE_MARGINALS[name], reached[name], name === 'titleGini'),
      ),
      ...PRIZE_OUTSIDE_TOP.top.flatMap((top, i) =>
        PRIZE_OUTSIDE_TOP.atLeast.map((least, j) =>
          row(
            `outside${top}-atLeast${least}`,
            `share with at least ${least} ratings outside the top ${top}`,
            PRIZE_OUTSIDE_TOP.shares[i][j],
            reached.outsideTopShares[i][j],
            true,
          ),
        ),
      ),
    ];
    return isFullSize ? rows : rows.map((each) => ({ ...each, within: null, note: SMALLER_NOTE }));
  },
};

const LABELS: Record<keyof typeof PRIZE_MARGINALS, string> = {
  records: 'subscribers',
  titles: 'titles',
  ratings: 'ratings',
  days: 'days',
  meanPerRecord: 'ratings a subscriber, mean',
  meanPerTitle: 'ratings a title, mean',
  mostPerRecord: 'ratings a subscriber, most',
  mostPerTitle: 'ratings a title, most',
  titleGini: 'Gini coefficient of the ratings a title',
};

function row(
  id: string,
  setting: string,
  published: number,
  measured: number,
  isShare: boolean,
): Row {
  const tolerance = isShare ? SHARE_GOAL : RELATIVE_GOAL * published;
  return {
    id: `prize-${id}`,
    setting,
    metric: 'marginal of the release, a target of its calibration',
    published,
    replication: null,
    measured,
    interval: null,
    within: Math.abs(measured - published) <= tolerance,
    note: '',
    source: PRIZE_SOURCE,
  };
}
