/** The streams of random numbers of a `prize` release, one a purpose; apart from those of the other bases. */
export const PRIZE_STREAMS = { sizes: 201, calendar: 202, titles: 203, ratings: 204 } as const;
