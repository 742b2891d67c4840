import { askSubsets, reconstructBits } from '../../combine/noisy/reconstructBits';
import { reconstruct } from '../../combine/reconstruct/reconstruct';
import { SEVEN_PEOPLE } from '../../combine/reconstruct/sevenPeople';
import { loadSolver } from '../../combine/solver/loadSolver';
import type { Solver } from '../../combine/solver/Solver';
import { wilsonInterval } from '../../linkage/wilsonInterval';
import { Random } from '../../random/Random';
import type { Check, Row } from './check';

/** Stream of the dice that draw bits, subsets and errors. */
const STREAM = 302;
/** Solutions that Garfinkel, Abowd & Martindale state, by the statistics left out. */
const PUBLISHED_SOLUTIONS: Array<{ without: string[]; solutions: number }> = [
  { without: [], solutions: 1 },
  { without: ['4A'], solutions: 2 },
  { without: ['2A', '2B'], solutions: 8 },
];
const PEOPLE = 64;
/** Counts asked, as a multiple of the people. */
const COUNTS_A_PERSON = 6;
/** Largest error of a count as a multiple of √people; √64 is 8, so that all are whole. */
const ERRORS = [0, 0.25, 0.5, 1, 2, 4];
const BASES = 10;

/** The block of seven people, exactly; and Dinur & Nissim: share of secret bits reconstructed against noise. */
export const reconstructionRows: Check = {
  id: 'reconstruction',
  async run({ seed, onProgress }) {
    onProgress('Reconstruction: the block of seven people');
    const seven = PUBLISHED_SOLUTIONS.map(sevenPeopleRow);
    onProgress('Reconstruction: noisy counts');
    const solver = await loadSolver();
    return [...seven, ...ERRORS.map((error) => noisyRow(error, seed, solver))];
  },
};

function sevenPeopleRow({ without, solutions }: { without: string[]; solutions: number }): Row {
  const measured = reconstruct(SEVEN_PEOPLE, { without });
  return {
    id: `seven-people${without.map((id) => `-without-${id}`).join('')}`,
    setting: without.length === 0 ? 'every statistic' : `without ${without.join(' and ')}`,
    metric: 'solutions',
    published: solutions,
    replication: null,
    measured: measured.solutions.length,
    interval: null,
    within: measured.isComplete && measured.solutions.length === solutions,
    note: 'Suppressed cells are unknown.',
    source: 'Garfinkel, Abowd & Martindale 2018, ACM Queue 16(5)',
  };
}

function noisyRow(share: number, seed: number, solver: Solver): Row {
  const error = Math.round(share * Math.sqrt(PEOPLE));
  const random = new Random(seed, STREAM);
  let right = 0;
  for (let base = 0; base < BASES; base++) {
    const bits = Uint8Array.from({ length: PEOPLE }, () => random.below(2));
    const counts = askSubsets(bits, COUNTS_A_PERSON * PEOPLE, error, random);
    const guess = reconstructBits(counts, error, solver)!;
    guess.forEach((bit, i) => (right += Number(bit === bits[i])));
  }
  return {
    id: `dinur-nissim-${share}`,
    setting: `${PEOPLE} people, ${COUNTS_A_PERSON * PEOPLE} random counts, each off by up to ${error} (${share}·√n)`,
    metric: 'share of bits reconstructed',
    published: null,
    replication: null,
    measured: right / (BASES * PEOPLE),
    interval: wilsonInterval(right, BASES * PEOPLE),
    within: null,
    note: 'The theorem is about growing n: errors well below √n give almost everything away, errors well above do not. Guessing gives 0.5. The interval takes bits of one base for independent, which they nearly are.',
    source: 'Dinur & Nissim 2003, PODS',
  };
}
