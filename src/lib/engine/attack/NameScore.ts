/** Of some names: how many are right. */
export interface Judged {
  right: number;
  wrong: number;
}

/** Names by what the posts did to them (`NameKind`), held against the truth. Of those cleared, right are those who are not one of the people. */
export interface JudgedNames {
  newly: Judged;
  anyway: Judged;
  cleared: Judged;
}

/** The truth about the names given for one set of people. */
export interface NameScore extends JudgedNames {
  /** Suspects moved by `MOVED_BITS` or more: one of the people, or not. */
  moved: Judged;
  /** How many people it speaks of, and how many of them nobody named. */
  members: number;
  missed: number;
  /** Same guess without the posts: names given and right. */
  baseline: { named: number; right: number };
  /** The same attack on outsiders, who do not subscribe: how many there are; how many were named, newly and anyway. */
  control: { outsiders: number; newly: number; anyway: number };
}

/** The truth about the names of a feed, everybody once: right if a set about which they are named (newly, if any is) does hold them. */
export interface PeopleScore extends JudgedNames {
  moved: Judged;
  /** Of those moved on a sensitive post, moved about it: one of the people, or not. */
  movedOnSensitive: Judged;
  baseline: { named: number; right: number };
}
