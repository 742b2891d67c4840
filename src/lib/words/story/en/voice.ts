import {
  bits,
  capitalised,
  counted,
  countedWord,
  decimal,
  noun,
  number,
  numberWord,
  people,
  percent,
} from '../../en/numbers';
import { fineBits } from '../../en/fineBits';
import { inWords } from '../../en/odds';
import type { Voice } from '../saying';

/** From here on a probability is no longer said as odds. */
const NEAR_CERTAIN = 0.993;
const NEGLIGIBLE = 1e-9;
const RARE = 1 / 1000;

/** "a chance of about 3 in 4", "a chance of one in 12,000", "near certainty", "no chance to speak of". */
function chance(probability: number): string {
  if (probability > NEAR_CERTAIN) return 'near certainty';
  if (probability < NEGLIGIBLE) return 'no chance to speak of';
  const odds = inWords(probability);
  return `a chance of ${probability <= RARE ? odds.replace('one of', 'one in') : odds}`;
}

/** "93%"; near either end with a decimal, and never rounded to nobody or everybody. */
function share(value: number): string {
  if (value <= 0 || value >= 1) return value <= 0 ? '0%' : '100%';
  if (value >= 0.01 && value <= 0.99) return percent(value);
  return `${decimal(Math.min(99.9, Math.max(0.1, 100 * value)), 1)}%`;
}

/** How numbers are said in English. */
export const voice: Voice = {
  number,
  word: numberWord,
  bits,
  fineBits,
  odds: inWords,
  chance,
  share,
};

export { people };

/** "nobody", "one", "three", "104". */
export const noneOr = (none: string) => (count: number) => (count === 0 ? none : numberWord(count));

/** The same at the start of a sentence. */
export const capitalWord = (count: number): string => capitalised(numberWord(count));

/** "1 day", "no days". */
export const countedOrNo = (one: string) => (count: number) =>
  count === 0 ? `no ${noun(count, one)}` : counted(count, one);

/** "no name", "one name", "three names", "104 names". */
export const wordedOrNo = (one: string) => (count: number) =>
  count === 0 ? `no ${one}` : countedWord(count, one);

/** "one day", "18 days". */
export const oneOrCounted = (one: string) => (count: number) =>
  count === 1 ? `one ${one}` : counted(count, one);
