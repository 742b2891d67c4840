import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import type { Example } from '../engine';
import { Random } from '../random/Random';
import type { Announcement, Predicate, Season } from './announcement';
import { SEASONS, SENSITIVITIES } from './announcement';
import { compilePredicate, countMatching, forEachMatching } from './count';
import { compileDeed, measureDeed } from './deed';
import { both, publish } from './publish';

/** A window of whole days, both included. */
type Window = { from: number; to: number };
const YEAR: Window = { from: 0, to: 364 };
/** 14 February and 24 December: days that posts speak of. */
const VALENTINE = 44;
const CHRISTMAS_EVE = 357;

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
    nearest('the-53', 53, everyDayCandidates(base, 18)),
    nearest('streak-one', 1, streakCandidates(base)),
    nearest('record', 1, recordCandidates(base)),
    nearest('dear-person', 1, oneDayCandidates(base, VALENTINE)),
    nearest('valentine-count', 3749, eventDayCandidates(base, CHRISTMAS_EVE), base.subscribers / 100_000),
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
function nearest(id: string, published: number, candidates: Iterable<Candidate>, scale = 1): Example {
  const aim = Math.max(1, Math.round(published * scale));
  let best: Candidate | null = null;
  let tried = 0;
  for (const candidate of candidates) {
    tried++;
    if (candidate.reached < 1) continue;
    if (best === null || Math.abs(candidate.reached - aim) < Math.abs(best.reached - aim)) best = candidate;
    if (best.reached === aim) break;
  }
  return { id, announcement: best?.announcement ?? null, more: best?.more ?? [], aim, reached: best?.reached ?? 0, tried };
}

function titlesOf(base: Base, test: (title: number) => boolean): number[] {
  const { chartRank, titles } = base.catalogue;
  return Array.from({ length: titles }, (_, title) => title).filter(test).sort((a, b) => chartRank[a] - chartRank[b]);
}

const isSeason = (base: Base, season: Season) => (title: number) => base.catalogue.season[title] === SEASONS.indexOf(season);

function counted(base: Base, who: Predicate): number {
  return countMatching(base, compilePredicate(who, base.catalogue));
}

/** The most watched Christmas titles first; windows that end from late November to the last day, in an order drawn from the seed. */
function* everyDayCandidates(base: Base, days: number): Iterable<Candidate> {
  const random = new Random(base.model.settings.seed, STREAMS.examples);
  for (const title of titlesOf(base, isSeason(base, 'yule')).slice(0, 24)) {
    const ends = Array.from({ length: 365 - 330 }, (_, i) => 330 + i);
    shuffle(ends, random);
    for (const to of ends) {
      const who: Predicate = { people: {}, did: [{ what: { title }, when: { from: to - days + 1, to }, times: { everyDay: true } }] };
      yield { announcement: { kind: 'count', who, quip: 'Who hurt you?' }, more: [], reached: counted(base, who) };
    }
  }
}

function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Titles in an order drawn from the seed, out of the `most` most watched that pass. */
function drawnTitles(base: Base, most: number, purpose: number, test: (title: number) => boolean = () => true): number[] {
  const titles = titlesOf(base, test).slice(0, most);
  shuffle(titles, new Random(base.model.settings.seed ^ purpose, STREAMS.examples));
  return titles;
}

/** The longest streak with a title, if one person alone holds it. */
function* streakCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, 60, 0x51)) {
    const { record, holders } = longest(base, { people: {}, did: [{ what: { title }, when: YEAR, times: { inARow: 1 } }] });
    if (record < 30) continue;
    const who: Predicate = { people: {}, did: [{ what: { title }, when: YEAR, times: { inARow: record } }] };
    yield { announcement: { kind: 'one', who, quip: 'Are you all right?' }, more: [], reached: holders };
  }
}

function* recordCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, 60, 0x52)) {
    const who: Predicate = { people: {}, did: [{ what: { title }, when: YEAR, times: { atLeast: 1 } }] };
    const { record, holders } = longest(base, who);
    if (record >= 30) yield { announcement: { kind: 'maximum', who, quip: 'We are not worried. Much.' }, more: [], reached: holders };
  }
}

/** The largest value of a predicate’s first deed, and how many reach it. */
function longest(base: Base, who: Predicate): { record: number; holders: number } {
  const deed = compileDeed(who.did[0], base.catalogue);
  let record = 0;
  let holders = 0;
  forEachMatching(base, compilePredicate(who, base.catalogue), (s) => {
    const value = measureDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]);
    if (value > record) {
      record = value;
      holders = 1;
    } else if (value === record) holders++;
  });
  return { record, holders };
}

/** The most viewings of one title on one day, if one person alone has them. */
function* oneDayCandidates(base: Base, day: number): Iterable<Candidate> {
  for (const title of drawnTitles(base, 300, 0x53)) {
    for (const on of [day, CHRISTMAS_EVE]) {
      const probe: Predicate = { people: {}, did: [{ what: { title }, when: { from: on, to: on }, times: { atLeast: 1 } }] };
      const { record, holders } = longest(base, probe);
      if (record < 3) continue;
      const who: Predicate = { people: {}, did: [{ what: { title }, when: { from: on, to: on }, times: { atLeast: record } }] };
      yield { announcement: { kind: 'one', who, quip: 'What did you do?' }, more: [], reached: holders };
    }
  }
}

function* eventDayCandidates(base: Base, day: number): Iterable<Candidate> {
  for (const title of titlesOf(base, () => true).slice(0, 40)) {
    const who: Predicate = { people: {}, did: [{ what: { title }, when: { from: day, to: day }, times: { atLeast: 1 } }] };
    yield { announcement: { kind: 'count', who, quip: 'Hang in there.' }, more: [], reached: counted(base, who) };
  }
  for (const genre of ['comedy', 'drama', 'romance', 'family'] as const) {
    const who: Predicate = { people: {}, did: [{ what: { genre }, when: { from: day, to: day }, times: { atLeast: 1 } }] };
    yield { announcement: { kind: 'count', who, quip: 'Hang in there.' }, more: [], reached: counted(base, who) };
  }
}

/** Holiday titles in June, by people of one town: the more of them, the fewer people. */
function* juneCandidates(base: Base): Iterable<Candidate> {
  const towns = Array.from({ length: base.catalogue.townShare.length }, (_, i) => i);
  shuffle(towns, new Random(base.model.settings.seed ^ 0x54, STREAMS.examples));
  for (let times = 6; times >= 1; times--)
    for (const town of towns) {
      const who: Predicate = { people: { town }, did: [{ what: { season: 'yule' }, when: { from: 151, to: 180 }, times: { onDays: times } }] };
      yield { announcement: { kind: 'one', who, quip: 'You really jingle all the way.' }, more: [], reached: counted(base, who) };
    }
}

function* weekdayCandidates(base: Base): Iterable<Candidate> {
  for (const title of titlesOf(base, () => true).slice(0, 40)) {
    const who: Predicate = { people: {}, did: [{ what: { title }, when: { ...YEAR, weekday: 3 }, times: { atLeast: 1 } }] };
    yield { announcement: { kind: 'count', who, quip: 'Midweek is a state of mind.' }, more: [], reached: counted(base, who) };
  }
}

/** What one per cent of a town did at night. */
function* shareCandidates(base: Base): Iterable<Candidate> {
  for (const genre of ['horror', 'romance', 'thriller', 'documentary'] as const)
    for (let town = 0; town < 12; town++)
      for (const n of [3, 6, 9]) {
        const announcement: Announcement = {
          kind: 'share', among: { people: { town }, did: [] },
          who: { people: {}, did: [{ what: { genre }, when: { ...YEAR, part: 'night' }, times: { atLeast: n } }] }, quip: 'Leave a light on.',
        };
        const { numbers, obstacle } = publish(base, announcement);
        yield { announcement, more: [], reached: obstacle === null ? numbers[0] : 0 };
      }
}

function* townRecordCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, 80, 0x55))
    for (let town = 0; town < 8; town++) {
      const who: Predicate = { people: { town }, did: [{ what: { title }, when: YEAR, times: { atLeast: 1 } }] };
      const { record, holders } = longest(base, who);
      if (record >= 15) yield { announcement: { kind: 'maximum', who, quip: 'A local favourite.' }, more: [], reached: holders };
    }
}

/** One person in a place with a handful of subscribers. */
function* remoteCandidates(base: Base): Iterable<Candidate> {
  const towns = base.catalogue.townShare.length;
  for (let town = towns - 1; town >= towns - 12; town--)
    for (const genre of ['romance', 'horror', 'comedy', 'drama'] as const)
      for (const n of [12, 9, 6, 4]) {
        const who: Predicate = { people: { town }, did: [{ what: { genre }, when: YEAR, times: { atLeast: n } }] };
        yield { announcement: { kind: 'one', who, quip: 'Wish you were here.' }, more: [], reached: counted(base, who) };
      }
}

/** A small and a large count together: the whole season’s audience, and those who went on to the end of it. */
function* pairCandidates(base: Base): Iterable<Candidate> {
  const other: Predicate = { people: {}, did: [{ what: { season: 'yule' }, when: { from: 304, to: 364 }, times: { atLeast: 1 } }] };
  const large = counted(base, other);
  for (const n of [40, 35, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 5, 4]) {
    const who: Predicate = { people: {}, did: [{ what: { season: 'yule' }, when: { from: 304, to: 364 }, times: { inARow: n } }] };
    if (large > 0) yield { announcement: { kind: 'pair', who, other, quip: 'Pace yourselves.' }, more: [], reached: counted(base, who) };
  }
}

/** Two posts: a crowd, then a few of the same crowd. */
function* ofThoseCandidates(base: Base): Iterable<Candidate> {
  for (const title of titlesOf(base, isSeason(base, 'yule')).slice(0, 12)) {
    const among: Predicate = { people: {}, did: [{ what: { title }, when: { from: 304, to: 364 }, times: { onDays: 10 } }] };
    for (const n of [30, 20, 15, 10, 6, 3, 1]) {
      const who: Predicate = { people: {}, did: [{ what: { genre: 'horror' }, when: { ...YEAR, part: 'night' }, times: { atLeast: n } }] };
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
    for (const title of titlesOf(base, (t) => base.catalogue.sensitivity[t] === health).slice(0, 60)) {
      const who: Predicate = { people: {}, did: [{ what: { title }, when: YEAR, times: { inARow: days } }] };
      yield { announcement: { kind: 'count', who, quip: 'Bold.' }, more: [], reached: counted(base, who) };
    }
}

function* topCandidates(base: Base): Iterable<Candidate> {
  const announcement: Announcement = { kind: 'top', people: { town: 0 }, what: { season: 'yule' }, when: { from: 334, to: 364 }, k: 3, quip: 'Impeccable taste.' };
  yield { announcement, more: [], reached: publish(base, announcement).titles.length };
}
