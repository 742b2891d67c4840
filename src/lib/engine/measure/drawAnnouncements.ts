import {
  GENRES,
  type Announcement,
  type Deed,
  type Times,
  type When,
} from '../announce/announcement';
import { both } from '../announce/both';
import { publish } from '../announce/publish';
import { withTimes } from '../announce/withTimes';
import type { Base } from '../base/Base';
import { DAYS } from '../constants';
import type { Random } from '../random/Random';
import { drawByCount } from './drawByCount';
import {
  drawMeasure,
  drawPeople,
  drawTitles,
  drawTitleSet,
  drawWhen,
  drawYuleTitle,
} from './drawParts';

/** Draws that may come to nothing (nobody matches, or more people than are wanted) before a shape is given up: of those in one day in a small base, eleven in twelve do. */
const MOST_TRIES = 100;
/** "Every day": so many days at least, of this many lengths, ending this late in the year, when holiday films are watched. */
const EVERY_DAY = { shortest: 3, lengths: 16, endsWithin: 60 };
/** Shares are of people in one of the largest towns. */
const SHARE_TOWNS = 20;
/** "Of those": watched on this many days at least, of this many numbers. */
const OF_THOSE = { fewest: 2, numbers: 6 };
/** Longest chart drawn. */
const LONGEST_TOP = 3;

const YEAR: When = { from: 0, to: DAYS - 1 };

/** The shapes of announcement that calibration draws from, each as often as the next. */
export const SHAPES = [
  'times',
  'days',
  'streak',
  'everyDay',
  'oneDay',
  'maximum',
  'share',
  'pair',
  'ofThose',
  'top',
  'never',
] as const;
/** One of SHAPES. */
export type Shape = (typeof SHAPES)[number];

/**
 * Draws announcements of every shape, looking at counts alone, as a marketing department would: never at who keeps a diary.
 * @returns one announcement for each shape that the base could fill, in the order of SHAPES
 */
export function drawAnnouncements(
  base: Base,
  random: Random,
): Array<{ shape: Shape; announcement: Announcement }> {
  return SHAPES.flatMap((shape) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const announcement = draw(base, shape, random);
      if (announcement !== null && publish(base, announcement).obstacle === null)
        return [{ shape, announcement }];
    }
    return [];
  });
}

function draw(base: Base, shape: Shape, random: Random): Announcement | null {
  const quip = '';
  const people = drawPeople(base, random);
  const something = (times: Times): Deed => ({
    what: drawTitles(base, random),
    when: drawWhen(random),
    times,
  });
  switch (shape) {
    case 'times':
      return drawByCount(base, people, something({ atLeast: 1 }), random);
    case 'days':
      return drawByCount(base, people, something({ onDays: 1 }), random);
    case 'streak':
      return drawByCount(base, people, something({ inARow: 1 }), random);
    case 'oneDay': {
      const day = random.below(DAYS);
      const when = { from: day, to: day };
      const what = drawTitles(base, random);
      return drawByCount(base, people, { what, when, times: { atLeast: 1 } }, random);
    }
    case 'everyDay': {
      const days = EVERY_DAY.shortest + random.below(EVERY_DAY.lengths);
      const from = DAYS - days - random.below(EVERY_DAY.endsWithin);
      const when = { from, to: from + days - 1 };
      const what = { title: drawYuleTitle(base, random) };
      return {
        kind: 'count',
        who: { people, did: [{ what, when, times: { everyDay: true } }] },
        quip,
      };
    }
    case 'maximum': {
      const what = drawTitles(base, random);
      const when = drawWhen(random);
      const who = { people, did: [{ what, when, times: drawMeasure(random) }] };
      return { kind: 'maximum', who, quip };
    }
    case 'share': {
      const town = random.below(SHARE_TOWNS);
      const found = drawByCount(base, { town }, something({ atLeast: 1 }), random);
      if (found === null) return null;
      const who = { people: {}, did: found.who.did };
      return { kind: 'share', who, among: { people: { town }, did: [] }, quip };
    }
    case 'pair': {
      const what = drawTitles(base, random);
      const when = drawWhen(random);
      const deed = { what, when, times: drawMeasure(random) };
      const small = drawByCount(base, people, deed, random);
      if (small === null) return null;
      const other = { people, did: [withTimes(small.who.did[0], 1)] };
      return { kind: 'pair', who: small.who, other, quip };
    }
    case 'ofThose': {
      const what = { title: drawYuleTitle(base, random) };
      const times = { onDays: OF_THOSE.fewest + random.below(OF_THOSE.numbers) };
      const among = { people, did: [{ what, when: YEAR, times }] };
      const few = drawByCount(base, {}, something({ atLeast: 1 }), random, among);
      return few && { kind: 'count', who: few.who, among, quip };
    }
    case 'top': {
      const what = drawTitleSet(base, random);
      const when = drawWhen(random);
      return { kind: 'top', people, what, when, k: 1 + random.below(LONGEST_TOP), quip };
    }
    case 'never': {
      const shunned = { genre: GENRES[random.below(GENRES.length)] };
      const never = {
        people,
        did: [{ what: shunned, when: YEAR, times: { never: true } as const }],
      };
      const what = { title: drawYuleTitle(base, random) };
      const when = drawWhen(random);
      const deed = { what, when, times: drawMeasure(random) };
      const found = drawByCount(base, {}, deed, random, never);
      return found && { ...found, who: both(found.who, never)! };
    }
  }
}
