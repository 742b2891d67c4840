import type { SecondOpinion } from '../../engine/attack/chains/SecondOpinion';
import { agree } from './agree';
import { counted, decimal, noun, number, trimmed } from './numbers';

/** R̂ from which chains are not said to agree (Gelman et al. 2013 ask for at most 1.1; later work for 1.05), and fewest draws for two decimals. */
const LARGEST_R_HAT = 1.05;
const FEWEST_DRAWS = 100;

/** "2 times", "1.5 times". */
const many = (factor: number) => `${trimmed(factor)} ${noun(factor, 'time')}`;

/** Every word on how the stranger reckons, and on the one who guesses wrongly. */
export const reckoning = {
  title: 'How far to trust the stranger',
  method: {
    exact: 'All counts are met exactly, by everybody together.',
    relaxed:
      'Some counts are too many for an exact sum: the small ones are met exactly, the large ones on average. A second method meets all of them, by chance: it swaps people in and out, in four chains.',
  },
  check: 'Check it by the other method',
  checking: 'Four chains are walking…',
  stop: 'Stop',
  beyond: 'These numbers are beyond the other method.',
  opinion: ({ suspects, rHat, effectiveDraws, draws }: SecondOpinion) => {
    const gap = suspects.reduce((most, s) => Math.max(most, Math.abs(s.first - s.second)), 0);
    const isMixed = rHat <= LARGEST_R_HAT && effectiveDraws >= FEWEST_DRAWS;
    const figures = `R̂ ${decimal(rHat, 3)}, at least ${counted(effectiveDraws, 'effective draw')} of ${number(draws)}`;
    if (suspects.length === 0) return 'There is no suspect to compare.';
    return isMixed
      ? `The chains agree (${figures}). Over the ${agree(suspects.length, 'surest suspicion', `${number(suspects.length)} surest suspicions`)} the two methods differ by ${decimal(gap, 3)} at most.`
      : `The chains have not come to agree (${figures}), so nothing follows from them. The two methods differ by ${decimal(gap, 3)} at most.`;
  },
  guess: {
    label: 'A stranger who guesses the habits wrongly',
    text: (runs: number, skew: number, writes: number) =>
      `The stranger above knows how people behave in general. This one takes repeats for ${runs === 0.5 ? 'half' : many(runs)} as common as they are, the hits for ${many(skew)} as heavy, and believes that diarists write up ${many(writes)} as much.`,
    isOn: 'Every probability on this page is now that stranger’s. The truth has not changed.',
    isOff:
      'Guessing wrongly makes what is said less true, and it is said all the same; the methods page has the figures.',
  },
};
