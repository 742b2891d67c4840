import { bitDecimals } from '../bitDecimals';
import { decimal } from './numbers';

/** Bits that may be very few: "5,4", "0,05", "−0,3". */
export const fineBits = (value: number): string => decimal(value, bitDecimals(value));
