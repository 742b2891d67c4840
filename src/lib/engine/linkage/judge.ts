import { CLAIM_ECCENTRICITY, MATCH_SIMILARITY } from './constants';
import type { LinkageMethod } from './researcher';
import type { Ranking } from './ScoreBoard';

/** What follows from a ranking. */
export interface Judgement {
  /** Whose score is highest, alone; −1 if nobody’s is. */
  record: number;
  /** Standard deviation of the scores of all records, zeros included. */
  sigma: number;
  /** (best − second)/σ; 0 where σ is 0. */
  eccentricity: number;
  isClaimed: boolean;
}

/**
 * Judges a ranking (Narayanan & Shmatikov 2008, §4–5). Scoreboard-RH claims a match if the eccentricity of the first place is at
 * least φ = 1.5; Scoreboard if exactly one record is above α. Where all score the same, σ is 0 and nothing is claimed.
 * @param population how many records σ is taken over: all of them, zeros included, as the paper has it
 */
export function judge(method: LinkageMethod, ranking: Ranking, population: number): Judgement {
  const { best, second, bestRecord } = ranking;
  const sigma = Math.sqrt(variance(ranking, population));
  const eccentricity = sigma > 0 ? (best - second) / sigma : 0;
  const record = best > second ? bestRecord : -1;
  const isAlone =
    method === 'scoreboard'
      ? best > MATCH_SIMILARITY && second <= MATCH_SIMILARITY
      : eccentricity >= CLAIM_ECCENTRICITY;
  return { record, sigma, eccentricity, isClaimed: record >= 0 && isAlone };
}

/** Of the scores of those who score and of zeros for the others, from the two groups’ means and deviations (Chan, Golub & LeVeque 1983). */
function variance({ sum, deviations, scorers }: Ranking, population: number): number {
  if (scorers === 0) return 0;
  const between = (sum * sum * (population - scorers)) / (scorers * population);
  return (deviations + between) / population;
}
