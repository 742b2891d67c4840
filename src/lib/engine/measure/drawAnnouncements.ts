import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
  type TitleSet,
  type When,
} from '../announce/announcement';
import { compilePredicate, forEachMatching } from '../announce/count';
import { compileDeed, measureDeed } from '../announce/deed';
import { both, publish, withTimes } from '../announce/publish';
import type { Base } from '../base/Base';
import type { Random } from '../random/Random';

/** Published counts aimed at, so that single people, dozens and hundreds all occur. */
const TARGETS = [1, 1, 1, 2, 3, 5, 9, 20, 53, 150, 400];
/** Draws that may come to nothing (nobody matches) before a shape is given up. */
const MOST_TRIES = 40;

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
  switch (shape) {
    case 'times':
      return threshold(
        base,
        people,
        { what: drawTitles(base, random), when: drawWhen(random), times: { atLeast: 1 } },
        random,
      );
    case 'days':
      return threshold(
        base,
        people,
        { what: drawTitles(base, random), when: drawWhen(random), times: { onDays: 1 } },
        random,
      );
    case 'streak':
      return threshold(
        base,
        people,
        { what: drawTitles(base, random), when: drawWhen(random), times: { inARow: 1 } },
        random,
      );
    case 'oneDay': {
      const day = random.below(365);
      return threshold(
        base,
        people,
        { what: drawTitles(base, random), when: { from: day, to: day }, times: { atLeast: 1 } },
        random,
      );
    }
    case 'everyDay': {
      const days = 3 + random.below(16);
      const from = 365 - days - random.below(60);
      const who: Predicate = {
        people,
        did: [
          {
            what: { title: drawTitle(base, random, true) },
            when: { from, to: from + days - 1 },
            times: { everyDay: true },
          },
        ],
      };
      return { kind: 'count', who, quip };
    }
    case 'maximum':
      return {
        kind: 'maximum',
        who: {
          people,
          did: [
            { what: drawTitles(base, random), when: drawWhen(random), times: drawMeasure(random) },
          ],
        },
        quip,
      };
    case 'share': {
      const town = random.below(20);
      const who = threshold(
        base,
        { town },
        { what: drawTitles(base, random), when: drawWhen(random), times: { atLeast: 1 } },
        random,
      );
      return (
        who && {
          kind: 'share',
          who: { people: {}, did: who.who.did },
          among: { people: { town }, did: [] },
          quip,
        }
      );
    }
    case 'pair': {
      const small = threshold(
        base,
        people,
        { what: drawTitles(base, random), when: drawWhen(random), times: drawMeasure(random) },
        random,
      );
      return (
        small && {
          kind: 'pair',
          who: small.who,
          other: { people, did: [withTimes(small.who.did[0], 1)] },
          quip,
        }
      );
    }
    case 'ofThose': {
      const among: Predicate = {
        people,
        did: [
          {
            what: { title: drawTitle(base, random, true) },
            when: { from: 0, to: 364 },
            times: { onDays: 2 + random.below(6) },
          },
        ],
      };
      const who = threshold(
        base,
        {},
        { what: drawTitles(base, random), when: drawWhen(random), times: { atLeast: 1 } },
        random,
        among,
      );
      return who && { kind: 'count', who: who.who, among, quip };
    }
    case 'top':
      return {
        kind: 'top',
        people,
        what: drawTitles(base, random, true),
        when: drawWhen(random),
        k: 1 + random.below(3),
        quip,
      };
    case 'never': {
      const seen: Predicate = {
        people,
        did: [
          {
            what: { genre: GENRES[random.below(GENRES.length)] },
            when: { from: 0, to: 364 },
            times: { never: true },
          },
        ],
      };
      const who = threshold(
        base,
        {},
        {
          what: { title: drawTitle(base, random, true) },
          when: drawWhen(random),
          times: drawMeasure(random),
        },
        random,
        seen,
      );
      return who && { ...who, who: both(who.who, seen)! };
    }
  }
}

/** Sets the number in a deed so that about as many people match as a target drawn from TARGETS. */
function threshold(
  base: Base,
  people: People,
  deed: Deed,
  random: Random,
  among: Predicate = { people: {}, did: [] },
) {
  const target = TARGETS[random.below(TARGETS.length)];
  const who = both({ people, did: [deed] }, among);
  if (who === null) return null;
  const compiled = compileDeed(deed, base.catalogue);
  const values: number[] = [];
  forEachMatching(base, compilePredicate(who, base.catalogue), (s) => {
    values.push(
      measureDeed(compiled, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]),
    );
  });
  if (values.length === 0) return null;
  values.sort((a, b) => b - a);
  const reached = values[Math.min(values.length, target) - 1];
  const next = values.find((value) => value < reached) ?? 0;
  // any number above the next person’s tells the same people apart; the highest would say more than the post does
  const n = next + 1 + random.below(reached - next);
  const found = values.filter((value) => value >= n).length;
  const predicate: Predicate = { people, did: [withTimes(deed, n)] };
  return { kind: found === 1 ? ('one' as const) : ('count' as const), who: predicate, quip: '' };
}

function drawMeasure(random: Random) {
  return [{ atLeast: 1 }, { onDays: 1 }, { inARow: 1 }][random.below(3)];
}

function drawPeople(base: Base, random: Random): People {
  const u = random.unit();
  if (u < 0.55) return {};
  if (u < 0.8) return { town: random.below(base.catalogue.townShare.length) };
  return [{ ageBand: random.below(5) }, { plan: random.below(3) }, { device: random.below(4) }][
    random.below(3)
  ];
}

function drawTitles(base: Base, random: Random, isSet = false): TitleSet {
  const u = random.unit();
  if (u < 0.6 && !isSet) return { title: drawTitle(base, random, false) };
  if (u < 0.75) return { genre: GENRES[random.below(GENRES.length)] };
  if (u < 0.87) return { season: SEASONS.slice(1)[random.below(SEASONS.length - 1)] as 'yule' };
  if (u < 0.97)
    return {
      sensitivity: SENSITIVITIES.slice(1)[random.below(SENSITIVITIES.length - 1)] as 'health',
    };
  return { any: true };
}

/** A title from the charts: one in 300 of the best known, so that someone watched it. */
function drawTitle(base: Base, random: Random, isYule: boolean): number {
  const { chartRank, season, titles } = base.catalogue;
  const wanted: number[] = [];
  for (let title = 0; title < titles; title++)
    if (isYule ? season[title] === 1 && chartRank[title] < titles / 2 : chartRank[title] < 300)
      wanted.push(title);
  wanted.sort((a, b) => chartRank[a] - chartRank[b]);
  return wanted[random.below(isYule ? Math.min(30, wanted.length) : wanted.length)];
}

function drawWhen(random: Random): When {
  const days = [365, 365, 90, 31, 14, 7][random.below(6)];
  const from = random.below(365 - days + 1);
  const when: When = { from, to: from + days - 1 };
  if (days >= 14 && random.unit() < 0.15) when.weekday = random.below(7);
  if (random.unit() < 0.15) when.part = PARTS[random.below(PARTS.length)];
  return when;
}
