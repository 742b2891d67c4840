import { defaultSettings, type BaseName } from '../../../src/lib/engine/base/settings';
import { DiaryTally } from '../../../src/lib/engine/measure/diaries/DiaryTally';
import { measureDiaries } from '../../../src/lib/engine/measure/diaries/measureDiaries';
import {
  measureSingles,
  SINGLE_POSTS,
} from '../../../src/lib/engine/measure/single/measureSingles';
import { SingleTally } from '../../../src/lib/engine/measure/single/SingleTally';
import { overSeeds, type Seeds } from './overSeeds';

/** A run of `diaries` or of `single` whose outcome is committed. */
export interface ReadingRun {
  id: string;
  verb: 'diaries' | 'single';
  base: BaseName;
  seeds: Seeds;
  /** Posts a base, for `single`. */
  posts: number;
}

/** A town takes longer to read than a post about it, and most of its posts are about nobody who keeps a diary. */
const TOWN_POSTS = 48;

/** Every run, by the id that tables know it by; none of these seeds had been looked at before it was reported (docs/calibration.md). */
export const readingRuns: ReadingRun[] = [
  { id: 'diaries', verb: 'diaries', base: 'classroom', seeds: [110_001, 110_100], posts: 0 },
  {
    id: 'single',
    verb: 'single',
    base: 'classroom',
    seeds: [111_001, 112_000],
    posts: SINGLE_POSTS,
  },
  {
    id: 'single-towns',
    verb: 'single',
    base: 'town',
    seeds: [112_001, 112_200],
    posts: TOWN_POSTS,
  },
];

/** The run with that id. @throws Error if there is none */
export function readingRun(id: string): ReadingRun {
  const run = readingRuns.find((each) => each.id === id);
  if (run === undefined)
    throw new Error(`No reading is called "${id}"; see figures/readingRuns.ts.`);
  return run;
}

/** The run as one would type it. */
export function readingCommand({ verb, base, seeds, posts }: ReadingRun): string {
  const more = posts > 0 && posts !== SINGLE_POSTS ? ` --posts ${posts}` : '';
  return `${verb} --seeds ${seeds[0]}..${seeds[1]} --base ${base}${more}`;
}

/** What is committed of a run: what its verb prints. @param seeds those of the run, or fewer */
export async function measureReading(run: ReadingRun, seeds = run.seeds) {
  const settings = defaultSettings(run.base);
  const entry = { id: run.id, command: readingCommand(run), base: run.base };
  if (run.verb === 'diaries') {
    const tally = new DiaryTally();
    const states = await overSeeds(run.id, seeds, (seed) => {
      const own = new DiaryTally();
      measureDiaries(settings, seed, seed, { tally: own });
      return own.state();
    });
    for (const state of states) tally.absorb(state);
    return { ...entry, ...tally.finish() };
  }
  const tally = new SingleTally();
  const states = await overSeeds(run.id, seeds, (seed) => {
    const own = new SingleTally();
    measureSingles(settings, seed, seed, { posts: run.posts, tally: own });
    return own.state();
  });
  for (const state of states) tally.absorb(state);
  return { ...entry, ...tally.finish() };
}
