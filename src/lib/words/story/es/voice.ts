import { bits, capitalised, counted, decimal, number, numberWord } from '../../es/numbers';
import { fineBits } from '../../es/fineBits';
import { inWords } from '../../es/odds';
import type { Voice } from '../saying';

const NARROW_SPACE = '\u202f';
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
  const percent = 100 * value;
  const text =
    value <= 0 || value >= 1
      ? String(value <= 0 ? 0 : 100)
      : percent >= 1 && percent <= 99
        ? String(Math.round(percent))
        : decimal(Math.min(99.9, Math.max(0.1, percent)), 1);
  return `${text}${NARROW_SPACE}%`;
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

/** "una persona", "53 personas". */
export const people = (count: number): string =>
  count === 1 ? 'una persona' : `${number(count)} personas`;

/** "la única persona", "las 53 personas". */
export const thePeople = (count: number): string =>
  count === 1 ? 'la única persona' : `las ${people(count)}`;

/** "nadie", "una", "tres", "veintiuna", "104"; of things that are masculine, with `one` = "uno". */
export const noneOr =
  (none: string, one: 'una' | 'uno' = 'una') =>
  (count: number): string =>
    count === 0 ? none : numberWord(count).replace(/uno$/, one);

/** The same at the start of a sentence. */
export const capital = capitalised;

/** "1 reseña", "ninguna reseña". */
export const countedOrNo = (none: string, noun: string, plural?: string) => (count: number) =>
  count === 0 ? none : counted(count, noun, plural);
