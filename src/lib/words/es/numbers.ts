import { agree } from './agree';

const MINUS = '−';
const NARROW_SPACE = '\u202f';
const SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
/** Numbers of four digits are written without a space (RAE, Ortografía 2010). */
const SPACED_FROM = 10_000;

/** A whole number as the RAE advises: "1887", "28 802" with a narrow space; a negative one with a true minus sign. */
export function number(value: number): string {
  return decimal(Math.sign(value) * Math.round(Math.abs(value)), 0);
}

/** A number with so many decimals behind a comma: "0,5", "28 802,0". */
export function decimal(value: number, decimals: number): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const spaced =
    Number(whole) < SPACED_FROM ? whole : whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  const digits = spaced + (part === undefined ? '' : `,${part}`);
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** A share as a percentage, with a narrow space: "93 %". @param share in [0, 1] */
export function percent(share: number, decimals = 0): string {
  return `${decimal(share * 100, decimals)}${NARROW_SPACE}%`;
}

/** Bits with one decimal: "18,5". */
export function bits(value: number): string {
  return decimal(value, 1);
}

/** A number below a hundred in words, as one counts ("cincuenta y tres", "veintiuno"), a larger one in figures. */
export function numberWord(value: number): string {
  if (!(Number.isInteger(value) && value >= 0 && value < 100)) return number(value);
  if (value < SMALL.length) return SMALL[value]!;
  const unit = value % 10;
  return TENS[(value - unit) / 10]! + (unit ? ` y ${SMALL[unit]}` : '');
}

/** The same before a masculine noun, or for one: "un", "veintiún", "treinta y un". */
export function masculine(value: number): string {
  return numberWord(value)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/\buno$/, 'un');
}

/** The same for something feminine: "una", "veintiuna", "treinta y una". */
export function feminine(value: number): string {
  return numberWord(value).replace(/uno$/, 'una');
}

/** A noun in the form that goes with a number: "día", "días"; the plural is the noun with an s unless given. */
export function noun(value: number, one: string, many = `${one}s`): string {
  return agree(value, one, many);
}

/** "1 día", "18 días": a number and its noun. */
export function counted(value: number, one: string, plural?: string): string {
  return `${number(value)} ${noun(Math.round(value), one, plural)}`;
}

/** "una persona", "53 personas": one in words, more in figures; of a masculine noun with the article "un". */
export function oneOrCounted(value: number, one: string, plural?: string, article = 'una'): string {
  return value === 1 ? `${article} ${one}` : counted(value, one, plural);
}

/** "una vez", "42 veces". */
export function times(value: number): string {
  return oneOrCounted(value, 'vez', 'veces');
}

/** "una persona", "53 personas". */
export function people(value: number): string {
  return oneOrCounted(value, 'persona');
}

/** "un nombre", "veintiún nombres", "104 nombres": a masculine noun, its number in words. */
export function masculineNoun(value: number, one: string, plural?: string): string {
  return `${masculine(value)} ${noun(value, one, plural)}`;
}

/** "una noche", "veintiuna noches", "104 noches": a feminine noun, its number in words. */
export function feminineNoun(value: number, one: string, plural?: string): string {
  return `${feminine(value)} ${noun(value, one, plural)}`;
}

/** The first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
