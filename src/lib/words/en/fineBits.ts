import { bitDecimals } from '../bitDecimals';
import { decimal } from './numbers';

/** Bits that may be very few: "5.4", "0.05", "−0.3". */
export function fineBits(value: number): string {
  return decimal(value, bitDecimals(value));
}
