import type { Deed, OneAnnouncement, Times, When } from '../../announce/announcement';
import { compilePredicate, countMatching } from '../../announce/count';
import { withTimes } from '../../announce/withTimes';
import type { Base } from '../../base/Base';
import { DAYS } from '../../constants';
import type { Random } from '../../random/Random';
import { drawNumber } from '../drawNumber';
import { drawMeasure, drawPeople, drawTitles, drawWhen } from '../drawParts';

/** Posts thrown away for each that is asked for, before the base is given up: in small bases one in twenty is about one person. */
const MOST_TRIES = 2000;
/** ASSUMPTION: one post in six is about a single day, as often as each window of `drawWhen`. */
const ONE_DAY_CHANCE = 1 / 6;
/** ASSUMPTION: one post in four says "exactly" of viewings, as often as it says each measure. */
const EXACTLY_CHANCE = 1 / 4;

/**
 * Draws posts about exactly one person: what, when, of whom and how often are drawn first, and the post is thrown away unless one person matches. So that
 * it is kept says nothing but that. Looks at counts alone, never at who keeps a diary.
 * @param posts how many
 * @returns so many; fewer only if the base hardly holds any
 */
export function drawSingles(base: Base, random: Random, posts: number): OneAnnouncement[] {
  const drawn: OneAnnouncement[] = [];
  for (let tries = 0; tries < posts * MOST_TRIES && drawn.length < posts; tries++) {
    const who = { people: drawPeople(base, random), did: [drawDeed(base, random)] };
    if (countMatching(base, compilePredicate(who, base.catalogue)) === 1)
      drawn.push({ kind: 'one', who, quip: '' });
  }
  return drawn;
}

function drawDeed(base: Base, random: Random): Deed {
  const what = drawTitles(base, random);
  const when = random.unit() < ONE_DAY_CHANCE ? oneDay(random) : drawWhen(random);
  const isExact = random.unit() < EXACTLY_CHANCE;
  const times: Times = isExact ? { atLeast: 1 } : drawMeasure(random);
  const deed = { what, when, times };
  const n = drawNumber(deed, random);
  return isExact ? { what, when, times: { exactly: n } } : withTimes(deed, n);
}

function oneDay(random: Random): When {
  const day = random.below(DAYS);
  return { from: day, to: day };
}
