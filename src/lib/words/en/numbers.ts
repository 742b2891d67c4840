import { agree } from './agree';

const MINUS = '−';
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Nouns whose plural is no s. */
const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  diary: 'diaries',
  entry: 'entries',
};

/** A whole number with thousands separators: "28,802"; a negative one with a true minus sign. */
export function number(value: number): string {
  return decimal(Math.sign(value) * Math.round(Math.abs(value)), 0);
}

/** A number with so many decimals: "13,215.0", "−0.4", "0.0". */
export function decimal(value: number, decimals: number): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** The same without noughts at its end: "0.5", "3", "13,215". */
export function trimmed(value: number, mostDecimals = 3): string {
  return decimal(value, mostDecimals).replace(/\.0+$|(\.\d*[1-9])0+$/, '$1');
}

/** Bits with one decimal and a true minus sign: "18.5", "−0.4", "0.0". */
export function bits(value: number): string {
  return decimal(value, 1);
}

/** Bits with their sign: "+4.0", "−11.2", "0.0". */
export function signedBits(value: number, decimals = 1): string {
  const said = decimal(value, decimals);
  return value > 0 && /[1-9]/.test(said) ? `+${said}` : said;
}

/**
 * A share as a percentage: "7%"; "under 1%" for what would round to nothing and is something. @param share in [−1, 1]
 * @param decimals with one, "7.3%" and "under 0.1%"
 */
export function percent(share: number, decimals = 0): string {
  const digits = decimal(share * 100, decimals);
  if (share > 0 && Number(digits) === 0) return `under ${(10 ** -decimals).toFixed(decimals)}%`;
  return `${digits}%`;
}

/** A published share: "7%"; one that rounds to 0 is "under 1%", since of nobody none is posted. @param published in whole per cent */
export function publishedPercent(published: number): string {
  return published === 0 ? 'under 1%' : `${number(published)}%`;
}

/** A number below a hundred in words ("fifty-two"), a larger one in figures ("1,204"). */
export function numberWord(value: number): string {
  if (!(Number.isInteger(value) && value >= 0 && value < 100)) return number(value);
  if (value < 20) return SMALL[value];
  const unit = value % 10;
  return TENS[(value - unit) / 10] + (unit ? `-${SMALL[unit]}` : '');
}

/** "1st", "2nd", "3rd", "4th", "11th". */
export function ordinal(value: number): string {
  const tens = value % 100;
  const unit = value % 10;
  if (tens >= 11 && tens <= 13) return `${number(value)}th`;
  return number(value) + (unit === 1 ? 'st' : unit === 2 ? 'nd' : unit === 3 ? 'rd' : 'th');
}

/** "once", "twice", "42 times". */
export function times(value: number): string {
  const whole = Math.round(value);
  return whole === 1 ? 'once' : whole === 2 ? 'twice' : `${number(whole)} times`;
}

/** "once", "twice", "twelve times": the same in words as far as `numberWord` goes. */
export function timesWord(value: number): string {
  return value > 2 ? `${numberWord(value)} times` : times(value);
}

/** A noun in the form that goes with a number: "day", "days"; the plural is the noun with an s unless known or given. */
export function noun(value: number, one: string, many = PLURALS[one] ?? `${one}s`): string {
  return agree(value, one, many);
}

/** "1 day", "18 days": a number and its noun; `plural` as in `noun`. */
export function counted(value: number, one: string, plural?: string): string {
  return `${number(value)} ${noun(Math.round(value), one, plural)}`;
}

/** "one day", "eighteen days": the same in words as far as `numberWord` goes. */
export function countedWord(value: number, one: string, plural?: string): string {
  return `${numberWord(value)} ${noun(Math.round(value), one, plural)}`;
}

/** "one person", "53 people". */
export function people(count: number): string {
  return count === 1 ? 'one person' : counted(count, 'person');
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The first letter large: for the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
