/** A post counts fewer people than this: it is not published. Whoever reads it knows the rule. */
export interface MinimumDefence {
  kind: 'minimum';
  /** Smallest count that may be published. */
  people: number;
}
/** Not published if, with the posts before it, a count of 1 to `people` − 1 can be worked out. */
export interface DerivableDefence {
  kind: 'derivable';
  people: number;
}
/** A share of fewer people than this is not published. */
export interface SharesDefence {
  kind: 'shares';
  people: number;
}
/** To the nearest multiple of `to`, halves up; counts below `hiddenBelow` are not published (0: none is hidden). */
export interface RoundDefence {
  kind: 'round';
  to: number;
  hiddenBelow: number;
}
/** Random rounding to base 3; `isKeyed`: always the same way for the same predicate. */
export interface Rr3Defence {
  kind: 'rr3';
  isKeyed: boolean;
}
/** A whole number from −`spread` to `spread`, each as likely, is added; `isKeyed`: always the same one for the same predicate. */
export interface NoiseDefence {
  kind: 'noise';
  spread: number;
  isKeyed: boolean;
}
/** The geometric mechanism, `epsilon` for every number published, until `budget` is spent over the feed. */
export interface GeometricDefence {
  kind: 'geometric';
  epsilon: number;
  budget: number;
}
/** The post appears so many days after its window has closed. */
export interface DelayDefence {
  kind: 'delay';
  days: number;
}
/** Windows are widened to whole weeks (from Sunday), months, or the year. */
export interface WindowDefence {
  kind: 'window';
  to: 'week' | 'month' | 'year';
}
/** No post names a town. */
export interface PlaceDefence {
  kind: 'place';
}
/** Not posting: the posts with these indexes in the feed, or all of them. */
export interface SilenceDefence {
  kind: 'silence';
  posts: number[] | 'all';
}

/** The kinds of defence, in the order in which they are listed. */
export const DEFENCE_KINDS = [
  'minimum',
  'derivable',
  'shares',
  'round',
  'rr3',
  'noise',
  'geometric',
  'delay',
  'window',
  'place',
  'silence',
] as const;

/** One thing that a company can do before it posts. */
export type Defence =
  | MinimumDefence
  | DerivableDefence
  | SharesDefence
  | RoundDefence
  | Rr3Defence
  | NoiseDefence
  | GeometricDefence
  | DelayDefence
  | WindowDefence
  | PlaceDefence
  | SilenceDefence;

/**
 * What a company does before it posts: any of the defences, together. Posts are rewritten first; then numbers pass through the
 * defences that change or hide them, in the order of the list; last comes what is derivable. The empty list is no repair.
 */
export type Repair = Defence[];
