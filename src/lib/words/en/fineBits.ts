import { bitDecimals } from '../bitDecimals';

/** Bits that may be very few: "5.4", "0.05", "−0.3". */
export function fineBits(value: number): string {
  const digits = Math.abs(value).toFixed(bitDecimals(value));
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}
