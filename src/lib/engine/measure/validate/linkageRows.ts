import type { LinkageTally } from '../../linkage/Linker';
import { CLAIM_ECCENTRICITY } from '../../linkage/constants';
import type { Knowledge } from '../../linkage/researcher';
import { wilsonInterval } from '../../linkage/wilsonInterval';
import { PRIZE_RECORDS } from '../../release/prize/constants';
import { SMALLER_NOTE, type Check, type Row } from './check';
import { LINKAGE_CELLS, LINKAGE_SOURCE, REPLICATION_SOURCE, type PublishedCell } from './published';

/** The goal: so near to the replication or, where there is none, to the paper. */
const GOAL = 0.03;

/** Figures 4, 8, 9, 10 and 12 of Narayanan & Shmatikov 2008, Scoreboard-RH on the `prize` release; both metrics a cell. */
export const linkageRows: Check = {
  id: 'linkage',
  async run({ seed, trials, prize, onProgress }) {
    const { open, linker } = await prize();
    const isFullSize = open.summary.records === PRIZE_RECORDS;
    return LINKAGE_CELLS.flatMap((cell) => {
      onProgress(`Figure ${cell.figure}: ${describe(cell)}`);
      const rows = rowsOf(cell, linker.tally(knowledgeOf(cell), trials, seed));
      return isFullSize ? rows : rows.map((row) => ({ ...row, within: null, note: SMALLER_NOTE }));
    });
  },
};

function knowledgeOf(cell: PublishedCell): Knowledge {
  const { titles, right, daysOff, starsOff, areDatesKnown, outsideTop, isNumberKnown } = cell;
  return {
    method: 'scoreboardRh',
    titles,
    wrong: titles - right,
    daysOff,
    starsOff,
    areDatesKnown,
    outsideTop,
    isNumberKnown,
  };
}

function rowsOf(cell: PublishedCell, tally: LinkageTally): Row[] {
  const { replication } = cell;
  const source = replication ? `${LINKAGE_SOURCE}; ${REPLICATION_SOURCE}` : LINKAGE_SOURCE;
  const row = (
    name: keyof LinkageTally,
    metric: string,
    published: number | null,
    replicated: number | null,
    note = '',
  ): Row => {
    const measured = tally[name] / tally.trials;
    const aim = replicated ?? published;
    return {
      id: `${idOf(cell)}-${name}`,
      setting: describe(cell),
      metric,
      published,
      replication: replicated,
      measured,
      interval: wilsonInterval(tally[name], tally.trials),
      within: aim === null ? null : Math.abs(measured - aim) <= GOAL,
      note,
      source,
    };
  };
  const rows = [
    row(
      'bestGuess',
      'best guess: the target scores highest, alone',
      cell.published,
      replication?.bestGuess ?? null,
    ),
    row(
      'claimedRight',
      `claimed at φ = ${CLAIM_ECCENTRICITY} and right, σ over all records`,
      null,
      null,
    ),
  ];
  if (replication)
    rows.push(
      row(
        'claimedRightAmongScorers',
        `claimed at φ = ${CLAIM_ECCENTRICITY} and right, σ over scoring records`,
        null,
        replication.claimedRight,
        'The replication’s code takes σ over the records that score above 0; the line above takes all, as the paper does.',
      ),
    );
  return rows;
}

function idOf(cell: PublishedCell): string {
  const parts = [
    `figure${cell.figure}`,
    `${cell.right}of${cell.titles}`,
    cell.areDatesKnown ? `${cell.daysOff}d` : 'noDates',
  ];
  if (cell.outsideTop > 0) parts.push(`outside${cell.outsideTop}`);
  if (cell.isNumberKnown) parts.push('numberKnown');
  return parts.join('-');
}

function describe(cell: PublishedCell): string {
  const { right, titles, starsOff, areDatesKnown, daysOff, outsideTop, isNumberKnown } = cell;
  return [
    `${right} of ${titles} titles right`,
    starsOff === 0 ? 'exact stars' : `stars ±${starsOff}`,
    areDatesKnown ? `days ±${daysOff}` : 'no dates',
    ...(outsideTop > 0 ? [`outside the top ${outsideTop}`] : []),
    ...(isNumberKnown ? ['number of ratings known ±50 %'] : []),
  ].join(', ');
}
