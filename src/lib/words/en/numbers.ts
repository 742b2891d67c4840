const MINUS = '−';
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number with thousands separators: "28,802"; a negative one with a true minus sign. */
export function number(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 && digits !== '0' ? MINUS + digits : digits;
}

/** Bits with one decimal and a true minus sign: "18.5", "−0.4", "0.0". */
export function bits(value: number): string {
  const digits = Math.abs(value).toFixed(1);
  return value < 0 && Number(digits) !== 0 ? MINUS + digits : digits;
}

/** Bits as `bits`, but with two decimals where one would leave nothing of them: "0.05". */
export function fineBits(value: number): string {
  const size = Math.abs(value);
  if (size >= 0.1 || size < 0.005) return bits(value);
  return (value < 0 ? MINUS : '') + size.toFixed(2);
}

/** Bits with their sign: "+4.0", "−11.2", "0.0". */
export function signedBits(value: number, decimals = 1): string {
  const digits = Math.abs(value).toFixed(decimals);
  if (Number(digits) === 0) return digits;
  return (value < 0 ? MINUS : '+') + digits;
}

/**
 * A share as a percentage: "7%"; "under 1%" for what would round to nothing and is something. @param share in [−1, 1]
 * @param decimals with one, "7.3%" and "under 0.1%"
 */
export function percent(share: number, decimals = 0): string {
  const digits = (share * 100).toFixed(decimals);
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
  return value === 1 ? 'once' : value === 2 ? 'twice' : `${number(value)} times`;
}

/** "1 day", "18 days": a number and its noun; the plural is the noun with an s unless given. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${number(value)} ${value === 1 ? noun : plural}`;
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
