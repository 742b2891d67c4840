import {
  AGE_BANDS,
  DEVICES,
  GENRES,
  PARTS,
  PLANS,
  SEASONS,
  SENSITIVITIES,
  WEEKDAYS,
  type People,
  type Times,
  type TitleSet,
  type When,
} from '../announce/announcement';
import type { Base } from '../base/Base';
import { chartedTitles } from '../base/chartedTitles';
import { DAYS } from '../constants';
import type { Random } from '../random/Random';

/** Whom posts speak of: mostly anybody, now and then a town, seldom something else (cumulative shares). */
const ANYBODY_UP_TO = 0.55;
const TOWN_UP_TO = 0.8;
/** What posts are about: mostly one title (cumulative shares; the rest is "anything"). */
const TITLE_UP_TO = 0.6;
const GENRE_UP_TO = 0.75;
const SEASON_UP_TO = 0.87;
const SENSITIVITY_UP_TO = 0.97;
/** One title is one of the best known, so that somebody watched it; a holiday title one of fewer. */
const KNOWN_TITLES = 300;
const KNOWN_YULE_TITLES = 30;
/** Windows of posts, in days: the year is the commonest. */
const WINDOWS = [365, 365, 90, 31, 14, 7];
/** Chance that a post names a weekday (in a window of a fortnight at least), and a part of the day. */
const WEEKDAY_CHANCE = 0.15;
const FEWEST_DAYS_FOR_WEEKDAY = 14;
const PART_CHANCE = 0.15;
const MEASURES: readonly Times[] = [{ atLeast: 1 }, { onDays: 1 }, { inARow: 1 }];

/** What is counted: viewings, days or a streak, each as often; the number in it is a placeholder. */
export function drawMeasure(random: Random): Times {
  return MEASURES[random.below(MEASURES.length)];
}

/** Whom a post speaks of. */
export function drawPeople(base: Base, random: Random): People {
  const u = random.unit();
  if (u < ANYBODY_UP_TO) return {};
  if (u < TOWN_UP_TO) return { town: random.below(base.catalogue.townShare.length) };
  const others = [
    { ageBand: random.below(AGE_BANDS.length) },
    { plan: random.below(PLANS.length) },
    { device: random.below(DEVICES.length) },
  ];
  return others[random.below(others.length)];
}

/** One title, or a set of them. */
export function drawTitles(base: Base, random: Random): TitleSet {
  const u = random.unit();
  return u < TITLE_UP_TO ? { title: drawKnownTitle(base, random) } : titleSetAt(u, random);
}

/** As `drawTitles`, but never one title: a genre in its place. */
export function drawTitleSet(base: Base, random: Random): TitleSet {
  return titleSetAt(random.unit(), random);
}

function titleSetAt(u: number, random: Random): TitleSet {
  if (u < GENRE_UP_TO) return { genre: GENRES[random.below(GENRES.length)] };
  // index 0 of seasons and subjects is "none"
  if (u < SEASON_UP_TO) return { season: SEASONS[1 + random.below(SEASONS.length - 1)] as 'yule' };
  if (u < SENSITIVITY_UP_TO)
    return { sensitivity: SENSITIVITIES[1 + random.below(SENSITIVITIES.length - 1)] as 'health' };
  return { any: true };
}

/** One of the best known titles. */
function drawKnownTitle({ catalogue }: Base, random: Random): number {
  const known = chartedTitles(catalogue, (title) => catalogue.chartRank[title] < KNOWN_TITLES);
  return known[random.below(known.length)];
}

/** One of the best known holiday titles. */
export function drawYuleTitle({ catalogue }: Base, random: Random): number {
  const { chartRank, season, titles } = catalogue;
  const yule = SEASONS.indexOf('yule');
  const known = chartedTitles(
    catalogue,
    (title) => season[title] === yule && chartRank[title] < titles / 2,
  );
  return known[random.below(Math.min(KNOWN_YULE_TITLES, known.length))];
}

/** A window, now and then on one weekday or in one part of the day. */
export function drawWhen(random: Random): When {
  const days = WINDOWS[random.below(WINDOWS.length)];
  const from = random.below(DAYS - days + 1);
  const when: When = { from, to: from + days - 1 };
  if (days >= FEWEST_DAYS_FOR_WEEKDAY && random.unit() < WEEKDAY_CHANCE)
    when.weekday = random.below(WEEKDAYS.length);
  if (random.unit() < PART_CHANCE) when.part = PARTS[random.below(PARTS.length)];
  return when;
}
