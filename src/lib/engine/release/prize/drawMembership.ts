import { fixedExp, fixedLog } from '../../random/fixed';
import type { Random } from '../../random/Random';
import {
  LIFELONG_FROM,
  MEMBERSHIP_DRAWS,
  MONTHLY_CHURN,
  PRIZE_DAYS,
  YEARLY_GROWTH,
} from './constants';

const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = 30;

/** ln of the growth a day. */
const DAILY_GROWTH = fixedLog(YEARLY_GROWTH) / DAYS_A_YEAR;
/** How many times as many join on the last day as on the first, less one. */
const WHOLE_GROWTH = fixedExp(DAILY_GROWTH * PRIZE_DAYS) - 1;
/** −ln of the share that stays a day. */
const DAILY_CHURN = -fixedLog(1 - MONTHLY_CHURN) / DAYS_A_MONTH;

/** First and last day of a membership, both included, in 0…PRIZE_DAYS−1. */
export interface Membership {
  firstDay: number;
  lastDay: number;
}

/**
 * Draws when somebody with so many ratings was a member, into `membership`: joining grows exponentially, leaving is as likely
 * on any day; the longest of MEMBERSHIP_DRAWS draws.
 */
export function drawMembershipInto(membership: Membership, ratings: number, random: Random): void {
  membership.firstDay = 0;
  membership.lastDay = PRIZE_DAYS - 1;
  if (ratings >= LIFELONG_FROM) return;
  let longestDays = -1;
  for (let draws = drawsFor(ratings); draws > 0; draws--) {
    const firstDay = (fixedLog(1 + WHOLE_GROWTH * random.unit()) / DAILY_GROWTH) | 0;
    const stayDays = (-fixedLog(1 - random.unit()) / DAILY_CHURN) | 0;
    const lastDay = Math.min(firstDay + stayDays, PRIZE_DAYS - 1);
    if (lastDay - firstDay <= longestDays) continue;
    longestDays = lastDay - firstDay;
    membership.firstDay = firstDay;
    membership.lastDay = lastDay;
  }
}

function drawsFor(ratings: number): number {
  let most = 1;
  for (const [from, draws] of MEMBERSHIP_DRAWS) if (ratings >= from) most = draws;
  return most;
}
