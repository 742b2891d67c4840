/** A share in whole per cent is off by at most this: `publish` rounds to the nearest. */
export const ROUNDED_BY = 0.5;
