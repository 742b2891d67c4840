import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import type { Publication } from '../engine';

/**
 * Why a post is not published. `nobody`: nobody matches; `silence`: chosen; `tooFew`: a minimum count or a hidden small number;
 * `roundedAway`: what would be published is no number of people; `derivable`: a small count could be worked out; `shareOfFew`: a share of
 * too few; `budgetSpent`: the ε budget does not pay for it; `noMechanism`: a record or a chart picks what it speaks of by looking, for
 * which the geometric mechanism has no bounded price.
 */
export type WithheldReason =
  | 'nobody'
  | 'silence'
  | 'tooFew'
  | 'roundedAway'
  | 'derivable'
  | 'shareOfFew'
  | 'budgetSpent'
  | 'noMechanism';

/** One post of a feed that is published. */
export interface RepairedPost {
  /** Index into the feed before the repair. */
  post: number;
  /** As rewritten. */
  announcement: Announcement;
  /** The numbers as published, and nothing else: public. */
  publication: Publication;
  /** What it says to somebody who knows the repair; `announcement` is `post` here. */
  claims: Claim[];
  /** The first day on which it can appear; may lie beyond the year. */
  postedDay: number;
  /** ε spent on it; 0 without the geometric mechanism. */
  epsilon: number;
  /** Largest relative error of its numbers, against the true ones of the same wording. The truth: for the company. */
  relativeError: number;
  /** In [0, 1], against the true numbers of the post before the repair: 1 − smaller/larger, the worst number. The truth: for the company. */
  storyLoss: number;
  isRewritten: boolean;
}

/** One post of a feed that is not published. */
export interface WithheldPost {
  post: number;
  reason: WithheldReason;
  /** ε spent on it: a budget is spent by asking. 0 if nothing was asked, or without the geometric mechanism. */
  epsilon: number;
}

/** What a repair cost, over the posts about somebody. */
export interface RepairCost {
  /** Posts that speak of somebody before the repair. */
  posts: number;
  /** Mean of `relativeError` over what is published; 0 if nothing is. */
  relativeError: number;
  /** Share of the posts withheld, in [0, 1]. */
  withheldShare: number;
  /** Share of the posts whose wording changed, in [0, 1]. */
  rewrittenShare: number;
  /** Mean story loss, in [0, 1]; a post withheld loses its whole story: 1. */
  storyLoss: number;
  /** On what was asked for, posted or not. */
  epsilonSpent: number;
  /** Mean days that posts wait. */
  delayDays: number;
}

/** A feed after a repair. Of this, a stranger may see `announcements`, `publications` and `claims`. */
export interface RepairedFeed {
  posts: RepairedPost[];
  withheld: WithheldPost[];
  /** Of the published posts, in their order. */
  announcements: Announcement[];
  publications: Publication[];
  /** All that the published posts say; `announcement` indexes `announcements`. */
  claims: Claim[];
  cost: RepairCost;
}
