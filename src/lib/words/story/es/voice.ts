import {
  bits,
  capitalised,
  counted,
  feminine,
  number,
  numberWord,
  people,
  percent,
} from '../../es/numbers';
import { fineBits } from '../../es/fineBits';
import { inWords } from '../../es/odds';
import type { Voice } from '../saying';

/** From here on a probability is no longer said as odds. */
const NEAR_CERTAIN = 0.993;
const NEGLIGIBLE = 1e-9;

/** "una probabilidad de más o menos 3 de cada 4", "casi la certeza", "ninguna posibilidad digna de mención". */
function chance(probability: number): string {
  if (probability > NEAR_CERTAIN) return 'casi la certeza';
  if (probability < NEGLIGIBLE) return 'ninguna posibilidad digna de mención';
  return `una probabilidad de ${inWords(probability)}`;
}

/** "93 %" with a narrow space; near either end with a decimal, and never rounded to nobody or everybody. */
function share(value: number): string {
  if (value <= 0 || value >= 1) return percent(value <= 0 ? 0 : 1);
  if (value >= 0.01 && value <= 0.99) return percent(value);
  return percent(Math.min(0.999, Math.max(0.001, value)), 1);
}

/** How numbers are said in Spanish. */
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

/** "la única persona", "las 53 personas". */
export const thePeople = (count: number): string =>
  count === 1 ? 'la única persona' : `las ${people(count)}`;

/** "nadie", "una", "tres", "veintiuna", "104": of something feminine, without its noun. */
export const noneOr =
  (none: string) =>
  (count: number): string =>
    count === 0 ? none : feminine(count);

/** "ninguno", "uno", "tres", "veintiuno", "104": of something masculine, without its noun. */
export const noneOrMasculine =
  (none: string) =>
  (count: number): string =>
    count === 0 ? none : numberWord(count);

/** The same at the start of a sentence. */
export const capital = capitalised;

/** "1 reseña", "ninguna reseña". */
export const countedOrNo = (none: string, noun: string, plural?: string) => (count: number) =>
  count === 0 ? none : counted(count, noun, plural);
