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
  const whole = Math.abs(Math.round(value));
  const digits =
    whole < SPACED_FROM ? String(whole) : String(whole).replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  return value < 0 && digits !== '0' ? MINUS + digits : digits;
}

/** A number with so many decimals behind a comma. */
export function decimal(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals).replace('.', ',');
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? MINUS + digits : digits;
}

/** Bits with one decimal: "18,5". */
export function bits(value: number): string {
  return decimal(value, 1);
}

/** A number below a hundred in words, masculine ("cincuenta y tres"), a larger one in figures. */
export function numberWord(value: number): string {
  if (!(Number.isInteger(value) && value >= 0 && value < 100)) return number(value);
  if (value < SMALL.length) return SMALL[value]!;
  const unit = value % 10;
  return TENS[(value - unit) / 10]! + (unit ? ` y ${SMALL[unit]}` : '');
}

/** "una vez", "42 veces". */
export function times(value: number): string {
  return value === 1 ? 'una vez' : `${number(value)} veces`;
}

/** "1 día", "18 días": a number and its noun. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${number(value)} ${value === 1 ? noun : plural}`;
}

/** The first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
