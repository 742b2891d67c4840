/** What the stranger concludes: this diarist watched this title in this week. */
export interface SeriesClaim {
  persona: number;
  title: number;
  week: number;
  /** log2 of the odds, as the stranger reckons them: what everybody may have watched, and each counter’s ratio. */
  bits: number;
  /** Whether the diary speaks of the title later: no secret then, and not counted as an inference. */
  isToldLater: boolean;
}
