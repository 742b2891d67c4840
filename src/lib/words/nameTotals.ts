import type { Judged, PeopleScore } from '../engine/attack/NameScore';

/** How many names, right and wrong. */
export const totalOf = ({ right, wrong }: Judged): number => right + wrong;

/** Names given anyway although the diaries alone stop just short of them: by less than the bit that would make them new. */
export const nearlyOf = ({ anyway, cleared, baseline }: PeopleScore): number =>
  totalOf(anyway) - Math.max(0, baseline.named - totalOf(cleared));
