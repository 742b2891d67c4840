import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import type { Example } from '../engine';
import { DAY_SHIFT, TITLE_MASK } from '../base/word';
import { DAYS } from '../constants';
import { Random } from '../random/Random';
import type { Announcement, Predicate, Season, Times } from './announcement';
import { GENRES, SEASONS, SENSITIVITIES } from './announcement';
import { compilePredicate, countMatching, forEachMatching } from './count';
import { compileDeed, measureDeed } from './deed';
import { both, publish } from './publish';

/** A window of whole days, both included. */
type Window = { from: number; to: number };
const YEAR: Window = { from: 0, to: 364 };
/** 14 February and 24 December: days that posts speak of. */
const VALENTINE = 44;
const CHRISTMAS_EVE = 357;
/** "About 53": near enough to end a search, as a share of the number aimed at. Exactly one stays exactly one. */
const ABOUT = 0.04;
/** Entries about the title that the one example chosen for its effect asks for. */
const FEWEST_MENTIONS = 3;
/** Windows of the 53-people example end on this day or later. */
const FIRST_END = 330;

/** A candidate announcement and how far its number lies from the published one; the search keeps the nearest. */
interface Candidate {
  announcement: Announcement;
  more: Announcement[];
  reached: number;
}

/**
 * Carries real announcements (sources §2) over to this base. Each example tries candidates in a stated, seeded order and takes the first
 * that has the published number, else the nearest; it says how many it tried. Only counts are looked at, never who is named.
 */
export function findExamples(base: Base): Example[] {
  return [
    nearest('the-53', 53, everyDayCandidates(base, 18), base.subscribers / 100_000),
    nearest('streak-one', 1, streakCandidates(base)),
    nearest('dear-diarist', 1, diaristCandidates(base)),
    nearest('record', 1, recordCandidates(base)),
    nearest('dear-person', 1, oneDayCandidates(base, VALENTINE)),
    nearest(
      'valentine-count',
      3749,
      eventDayCandidates(base, CHRISTMAS_EVE),
      base.subscribers / 100_000,
    ),
    nearest('holiday-in-june', 1, juneCandidates(base)),
    nearest('weekday', 3445, weekdayCandidates(base), base.subscribers / 100_000),
    nearest('town-share', 1, shareCandidates(base)),
    nearest('record-town', 1, townRecordCandidates(base)),
    nearest('lighthouse', 1, remoteCandidates(base)),
    nearest('small-and-large', 9, pairCandidates(base)),
    nearest('of-those', 9, ofThoseCandidates(base)),
    nearest('sensitive-nightly', 9, sensitiveCandidates(base)),
    nearest('top-three', 3, topCandidates(base)),
  ];
}

/** Walks the candidates until one reaches the aim; keeps the nearest. `scale` carries a crowd’s size over to a smaller base. */
function nearest(
  id: string,
  published: number,
  candidates: Iterable<Candidate>,
  scale = 1,
): Example {
  const aim = Math.max(1, Math.round(published * scale));
  let best: Candidate | null = null;
  let tried = 0;
  for (const candidate of candidates) {
    tried++;
    if (candidate.reached < 1) continue;
    if (best === null || Math.abs(candidate.reached - aim) < Math.abs(best.reached - aim))
      best = candidate;
    if (Math.abs(best.reached - aim) <= aim * ABOUT) break;
  }
  return {
    id,
    announcement: best?.announcement ?? null,
    more: best?.more ?? [],
    aim,
    reached: best?.reached ?? 0,
    tried,
  };
}

function titlesOf(base: Base, test: (title: number) => boolean): number[] {
  const { chartRank, titles } = base.catalogue;
  return Array.from({ length: titles }, (_, title) => title)
    .filter(test)
    .sort((a, b) => chartRank[a] - chartRank[b]);
}

/** Titles of a season that say nothing about whoever watches them. */
const isSeason = (base: Base, season: Season) => (title: number) =>
  base.catalogue.season[title] === SEASONS.indexOf(season) &&
  base.catalogue.sensitivity[title] === 0;

function counted(base: Base, who: Predicate): number {
  return countMatching(base, compilePredicate(who, base.catalogue));
}

/** Christmas romances first, the most watched first; windows that end from late November to the last day, in an order drawn from the seed. */
function* everyDayCandidates(base: Base, days: number): Iterable<Candidate> {
  const random = new Random(base.model.settings.seed, STREAMS.examples);
  const yule = titlesOf(base, isSeason(base, 'yule'));
  const romances = yule.filter(
    (title) => base.catalogue.genre[title] === GENRES.indexOf('romance'),
  );
  for (const title of [...romances, ...yule.filter((title) => !romances.includes(title))].slice(
    0,
    48,
  )) {
    const counts = countEveryDay(base, title, days);
    const ends = Array.from({ length: DAYS - FIRST_END }, (_, i) => FIRST_END + i);
    shuffle(ends, random);
    for (const to of ends) {
      const who: Predicate = {
        people: {},
        did: [{ what: { title }, when: { from: to - days + 1, to }, times: { everyDay: true } }],
      };
      yield {
        announcement: { kind: 'count', who, quip: 'Who hurt you?' },
        more: [],
        reached: counts[to],
      };
    }
  }
}

/** For each last day, how many subscribers watched a title on each of the `days` days that end there; one pass over its viewers. */
function countEveryDay(base: Base, title: number, days: number): Int32Array {
  const counts = new Int32Array(DAYS);
  for (let v = base.viewerOffsets[title]; v < base.viewerOffsets[title + 1]; v++) {
    const s = base.viewers[v];
    let streak = 0;
    let last = -2;
    for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
      if ((base.words[i] & TITLE_MASK) !== title) continue;
      const day = base.words[i] >>> DAY_SHIFT;
      if (day === last) continue;
      streak = day === last + 1 ? streak + 1 : 1;
      last = day;
      if (streak >= days) counts[day]++;
    }
  }
  return counts;
}

function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Titles in an order drawn from the seed, out of the `most` most watched that pass. */
function drawnTitles(
  base: Base,
  most: number,
  purpose: number,
  test: (title: number) => boolean = () => true,
): number[] {
  const titles = titlesOf(
    base,
    (title) => base.catalogue.sensitivity[title] === 0 && test(title),
  ).slice(0, most);
  shuffle(titles, new Random(base.model.settings.seed ^ purpose, STREAMS.examples));
  return titles;
}

/** The longest streak with a title, if one person alone holds it. */
function* streakCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, 60, 0x51)) {
    const { record, holders } = longest(base, {
      people: {},
      did: [{ what: { title }, when: YEAR, times: { inARow: 1 } }],
    });
    if (record < 30) continue;
    const who: Predicate = {
      people: {},
      did: [{ what: { title }, when: YEAR, times: { inARow: record } }],
    };
    yield {
      announcement: { kind: 'one', who, quip: 'Are you all right?' },
      more: [],
      reached: holders,
    };
  }
}

/**
 * The one example chosen for its effect, and said to be: the longest streak with a title, where the one who holds it keeps a diary and
 * mentions the title FEWEST_MENTIONS times or more. Looks at the truth; the stranger, as ever, does not.
 */
function* diaristCandidates(base: Base): Iterable<Candidate> {
  const { diaries } = base;
  const personas = Array.from({ length: diaries.personas }, (_, persona) => persona);
  shuffle(personas, new Random(base.model.settings.seed ^ 0x56, STREAMS.examples));
  for (const persona of personas) {
    const title = mostMentioned(base, persona);
    if (title < 0 || diaries.subscriberOf[persona] < 0) continue;
    const probe: Predicate = {
      people: {},
      did: [{ what: { title }, when: YEAR, times: { inARow: 1 } }],
    };
    const { record, holders, holder } = longest(base, probe);
    if (record < 12 || holders !== 1 || holder !== diaries.subscriberOf[persona]) continue;
    const who: Predicate = {
      people: {},
      did: [{ what: { title }, when: YEAR, times: { inARow: record } }],
    };
    yield { announcement: { kind: 'one', who, quip: 'Are you all right?' }, more: [], reached: 1 };
  }
}

/** The title that a diary mentions most, if FEWEST_MENTIONS times and not a sensitive one; else −1. */
function mostMentioned({ diaries, catalogue }: Base, persona: number): number {
  const mentions = new Map<number, number>();
  let best = -1;
  for (let r = diaries.reviewOffsets[persona]; r < diaries.reviewOffsets[persona + 1]; r++) {
    const title = diaries.title[r];
    mentions.set(title, (mentions.get(title) ?? 0) + 1);
    if (best < 0 || mentions.get(title)! > mentions.get(best)!) best = title;
  }
  return best >= 0 && mentions.get(best)! >= FEWEST_MENTIONS && catalogue.sensitivity[best] === 0
    ? best
    : -1;
}

function* recordCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, 60, 0x52)) {
    const who: Predicate = {
      people: {},
      did: [{ what: { title }, when: YEAR, times: { atLeast: 1 } }],
    };
    const { record, holders } = longest(base, who);
    if (record >= 30)
      yield {
        announcement: { kind: 'maximum', who, quip: 'We are not worried. Much.' },
        more: [],
        reached: holders,
      };
  }
}

/** The largest value of a predicate’s first deed, how many reach it, and the last of them (−1 if nobody). */
function longest(base: Base, who: Predicate): { record: number; holders: number; holder: number } {
  const deed = compileDeed(who.did[0], base.catalogue);
  let record = 0;
  let holders = 0;
  let holder = -1;
  forEachMatching(base, compilePredicate(who, base.catalogue), (s) => {
    const value = measureDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]);
    if (value < record) return;
    holders = value === record ? holders + 1 : 1;
    record = value;
    holder = s;
  });
  return { record, holders, holder };
}

/** The most viewings of one title on one day, if one person alone has them. */
function* oneDayCandidates(base: Base, day: number): Iterable<Candidate> {
  for (const title of drawnTitles(base, 300, 0x53)) {
    for (const on of [day, CHRISTMAS_EVE]) {
      const probe: Predicate = {
        people: {},
        did: [{ what: { title }, when: { from: on, to: on }, times: { atLeast: 1 } }],
      };
      const { record, holders } = longest(base, probe);
      if (record < 3) continue;
      const who: Predicate = {
        people: {},
        did: [{ what: { title }, when: { from: on, to: on }, times: { exactly: record } }],
      };
      yield {
        announcement: { kind: 'one', who, quip: 'What did you do?' },
        more: [],
        reached: holders,
      };
    }
  }
}

function* eventDayCandidates(base: Base, day: number): Iterable<Candidate> {
  for (const title of titlesOf(base, () => true).slice(0, 40)) {
    const who: Predicate = {
      people: {},
      did: [{ what: { title }, when: { from: day, to: day }, times: { atLeast: 1 } }],
    };
    yield {
      announcement: { kind: 'count', who, quip: 'Hang in there.' },
      more: [],
      reached: counted(base, who),
    };
  }
  for (const genre of ['comedy', 'drama', 'romance', 'family'] as const) {
    const who: Predicate = {
      people: {},
      did: [{ what: { genre }, when: { from: day, to: day }, times: { atLeast: 1 } }],
    };
    yield {
      announcement: { kind: 'count', who, quip: 'Hang in there.' },
      more: [],
      reached: counted(base, who),
    };
  }
}

/** Holiday titles in June, by people of one town: the more of them, the fewer people. */
function* juneCandidates(base: Base): Iterable<Candidate> {
  const towns = Array.from({ length: base.catalogue.townShare.length }, (_, i) => i);
  shuffle(towns, new Random(base.model.settings.seed ^ 0x54, STREAMS.examples));
  for (let times = 6; times >= 1; times--)
    for (const town of towns) {
      const who: Predicate = {
        people: { town },
        did: [{ what: { season: 'yule' }, when: { from: 151, to: 180 }, times: { onDays: times } }],
      };
      yield {
        announcement: { kind: 'one', who, quip: 'You really jingle all the way.' },
        more: [],
        reached: counted(base, who),
      };
    }
}

function* weekdayCandidates(base: Base): Iterable<Candidate> {
  for (const title of titlesOf(base, () => true).slice(0, 40)) {
    const who: Predicate = {
      people: {},
      did: [{ what: { title }, when: { ...YEAR, weekday: 3 }, times: { atLeast: 1 } }],
    };
    yield {
      announcement: { kind: 'count', who, quip: 'Midweek is a state of mind.' },
      more: [],
      reached: counted(base, who),
    };
  }
}

/** What one per cent of a town did at night. */
function* shareCandidates(base: Base): Iterable<Candidate> {
  for (const genre of ['horror', 'romance', 'thriller', 'documentary'] as const)
    for (let town = 0; town < 12; town++)
      for (const n of [3, 6, 9]) {
        const announcement: Announcement = {
          kind: 'share',
          who: {
            people: {},
            did: [{ what: { genre }, when: { ...YEAR, part: 'night' }, times: { atLeast: n } }],
          },
          among: { people: { town }, did: [] },
          quip: 'Leave a light on.',
        };
        const { numbers, obstacle } = publish(base, announcement);
        yield { announcement, more: [], reached: obstacle === null ? numbers[0] : 0 };
      }
}

function* townRecordCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, 80, 0x55))
    for (let town = 0; town < 8; town++) {
      const who: Predicate = {
        people: { town },
        did: [{ what: { title }, when: YEAR, times: { atLeast: 1 } }],
      };
      const { record, holders } = longest(base, who);
      if (record >= 15)
        yield {
          announcement: { kind: 'maximum', who, quip: 'A local favourite.' },
          more: [],
          reached: holders,
        };
    }
}

/** One person in a place with a handful of subscribers. */
function* remoteCandidates(base: Base): Iterable<Candidate> {
  const towns = base.catalogue.townShare.length;
  for (let town = towns - 1; town >= towns - 12; town--)
    for (const genre of ['romance', 'horror', 'comedy', 'drama'] as const)
      for (const n of [12, 9, 6, 4]) {
        const who: Predicate = {
          people: { town },
          did: [{ what: { genre }, when: YEAR, times: { atLeast: n } }],
        };
        yield {
          announcement: { kind: 'one', who, quip: 'Wish you were here.' },
          more: [],
          reached: counted(base, who),
        };
      }
}

/** A small and a large count together: the whole season’s audience, and those who went on to the end of it. */
function* pairCandidates(base: Base): Iterable<Candidate> {
  const yule = (times: Times): Predicate => ({
    people: {},
    did: [{ what: { season: 'yule' }, when: { from: 304, to: 364 }, times }],
  });
  const streaks = measured(base, yule({ inARow: 1 }));
  const other = yule({ atLeast: 1 });
  for (let n = 61; n >= 4; n--) {
    const reached = streaks.filter((streak) => streak >= n).length;
    const who = yule({ inARow: n });
    yield {
      announcement: { kind: 'pair', who, other, quip: 'Pace yourselves.' },
      more: [],
      reached,
    };
  }
}

/** What each matching subscriber reaches in a predicate’s first deed. */
function measured(base: Base, who: Predicate): number[] {
  const deed = compileDeed(who.did[0], base.catalogue);
  const values: number[] = [];
  forEachMatching(base, compilePredicate(who, base.catalogue), (s) => {
    values.push(measureDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]));
  });
  return values;
}

/** Two posts: a crowd, then a few of the same crowd. */
function* ofThoseCandidates(base: Base): Iterable<Candidate> {
  for (const title of titlesOf(base, isSeason(base, 'yule')).slice(0, 12)) {
    const among: Predicate = {
      people: {},
      did: [{ what: { title }, when: { from: 304, to: 364 }, times: { onDays: 10 } }],
    };
    for (const n of [30, 20, 15, 10, 6, 3, 1]) {
      const who: Predicate = {
        people: {},
        did: [
          { what: { genre: 'horror' }, when: { ...YEAR, part: 'night' }, times: { atLeast: n } },
        ],
      };
      const reached = counted(base, both(who, among)!);
      yield {
        announcement: { kind: 'count', who: among, quip: 'Comfort is comfort.' },
        more: reached > 0 ? [{ kind: 'count', who, among, quip: 'We contain multitudes.' }] : [],
        reached,
      };
    }
  }
}

/** A title that says something about whoever watches it nightly. */
function* sensitiveCandidates(base: Base): Iterable<Candidate> {
  const health = SENSITIVITIES.indexOf('health');
  for (const days of [7, 10, 5, 14, 4])
    for (const title of titlesOf(base, (t) => base.catalogue.sensitivity[t] === health).slice(
      0,
      60,
    )) {
      const who: Predicate = {
        people: {},
        did: [{ what: { title }, when: YEAR, times: { inARow: days } }],
      };
      yield {
        announcement: { kind: 'count', who, quip: 'Bold.' },
        more: [],
        reached: counted(base, who),
      };
    }
}

function* topCandidates(base: Base): Iterable<Candidate> {
  const announcement: Announcement = {
    kind: 'top',
    people: { town: 0 },
    what: { season: 'yule' },
    when: { from: 334, to: 364 },
    k: 3,
    quip: 'Impeccable taste.',
  };
  yield { announcement, more: [], reached: publish(base, announcement).titles.length };
}
