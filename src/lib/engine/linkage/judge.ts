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
 * least φ = 1.5; Scoreboard if exactly one record is above α.
 * @param population how many records σ is taken over: all of them, zeros included, as the paper has it
 */
export function judge(method: LinkageMethod, ranking: Ranking, population: number): Judgement {
  const { best, second, bestRecord, sum, squares } = ranking;
  const mean = sum / population;
  const sigma = Math.sqrt(Math.max(0, squares / population - mean * mean));
  const eccentricity = sigma > 0 ? (best - second) / sigma : 0;
  const record = best > second ? bestRecord : -1;
  const isAlone =
    method === 'scoreboard'
      ? best > MATCH_SIMILARITY && second <= MATCH_SIMILARITY
      : eccentricity >= CLAIM_ECCENTRICITY;
  return { record, sigma, eccentricity, isClaimed: record >= 0 && isAlone };
}
