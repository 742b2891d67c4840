import {
  GENRES,
  PARTS,
  SEASONS,
  SENSITIVITIES,
  type Deed,
  type People,
  type Predicate,
  type Season,
  type Sensitivity,
  type Times,
  type TitleSet,
  type When,
} from '../src/lib/engine/announce/announcement';
import { Random } from '../src/lib/engine/random/Random';

/** Predicates of every sort that the lab can write, from one seed: titles and sets, windows, weekdays, parts, people, one to three deeds. */
export function drawPredicates(count: number, titles: number, days: number): Predicate[] {
  const random = new Random(1, 98);
  const among = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const drawWhat = (): TitleSet => {
    const u = random.unit();
    if (u < 0.4) return { title: random.below(titles) };
    if (u < 0.6) return { genre: among(GENRES) };
    if (u < 0.75) return { season: among(SEASONS.slice(1) as Array<Exclude<Season, 'none'>>) };
    if (u < 0.9)
      return { sensitivity: among(SENSITIVITIES.slice(1) as Array<Exclude<Sensitivity, 'none'>>) };
    return { any: true };
  };
  const drawWhen = (): When => {
    const length = among([1, 7, 18, 31, 90, days]);
    const from = random.below(days - length + 1);
    const when: When = { from, to: from + length - 1 };
    if (length >= 7 && random.unit() < 0.2) when.weekday = random.below(7);
    if (random.unit() < 0.2) when.part = among(PARTS);
    return when;
  };
  const drawTimes = (): Times => {
    const n = 1 + random.below(6);
    return among<Times>([
      { atLeast: n },
      { exactly: n },
      { never: true },
      { onDays: 1 },
      { inARow: 1 },
      { everyDay: true },
    ]);
  };
  const drawPeople = (): People =>
    random.unit() < 0.6
      ? {}
      : among<People>([
          { town: random.below(60) },
          { ageBand: random.below(5) },
          { plan: random.below(3) },
          { device: random.below(4), town: random.below(4) },
        ]);
  const drawDeed = (): Deed => ({ what: drawWhat(), when: drawWhen(), times: drawTimes() });
  return Array.from({ length: count }, () => ({
    people: drawPeople(),
    did: Array.from({ length: 1 + random.below(3) }, drawDeed),
  }));
}
