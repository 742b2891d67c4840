import { EngineError } from '../EngineError';
import { MOST_DAYS_OFF, MOST_KNOWN_TITLES, MOST_STARS_OFF, MOST_TRIALS } from './constants';
import type { Knowledge } from './researcher';

/** Longest value quoted in a refusal, in characters. */
const MOST_QUOTED = 40;
/** Seeds are unsigned 32-bit integers. */
const LARGEST_SEED = 0xffffffff;

/**
 * Checks what somebody wants to be known, and returns it.
 * @param titles of the release
 * @throws EngineError `badKnowledge`, one sentence that says what was got and what was expected
 */
export function checkKnowledge(knowledge: Knowledge, titles: number): Knowledge {
  checkWhole(
    'the number of known titles',
    knowledge.titles,
    1,
    Math.min(titles, MOST_KNOWN_TITLES),
  );
  checkWhole('the number of wrong titles', knowledge.wrong, 0, knowledge.titles);
  checkWhole('the error in days', knowledge.daysOff, 0, MOST_DAYS_OFF);
  checkWhole('the error in stars', knowledge.starsOff, 0, MOST_STARS_OFF);
  checkWhole('the number of top titles left out', knowledge.outsideTop, 0, titles - 1);
  if (knowledge.method !== 'scoreboard' && knowledge.method !== 'scoreboardRh')
    throw new EngineError(
      'badKnowledge',
      `There is no method "${String(knowledge.method).slice(0, MOST_QUOTED)}": take scoreboard or scoreboardRh.`,
    );
  return knowledge;
}

/** Checks a seed. @throws EngineError `badKnowledge` */
export function checkSeed(seed: number): void {
  checkWhole('the seed', seed, 0, LARGEST_SEED);
}

/** Checks a number of trials. @throws EngineError `badKnowledge` */
export function checkTrials(trials: number): void {
  checkWhole('the number of trials', trials, 1, MOST_TRIALS);
}

function checkWhole(what: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new EngineError(
      'badKnowledge',
      `${what[0].toUpperCase()}${what.slice(1)} is a whole number from ${least} to ${most}; got ${String(value).slice(0, MOST_QUOTED)}.`,
    );
}
