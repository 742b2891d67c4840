/** Digits in threes, as they are written in several countries. */
const GROUPED = /^\d{1,3}(?:([ ,.'’\u00a0\u202f])\d{3})(?:\1\d{3})*$/;

/** What a number may be; bounds included. */
export interface NumberBounds {
  least: number;
  most: number;
  /** 1: whole numbers. */
  step: number;
}

/** A number as somebody types it, with a decimal point or comma, a whole one also in groups of three; null if it is none within the bounds. */
export function readNumber(typed: string, { least, most, step }: NumberBounds): number | null {
  const text = typed.trim();
  const isWhole = step === 1;
  const plain = isWhole && GROUPED.test(text) ? text.replace(/\D/g, '') : text.replace(',', '.');
  if (!(isWhole ? /^\d{1,16}$/ : /^\d{1,16}(\.\d{0,6})?$/).test(plain)) return null;
  const number = Number(plain);
  return number >= least && number <= most ? number : null;
}
