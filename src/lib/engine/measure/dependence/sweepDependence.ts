import type { Announcement } from '../../announce/announcement';
import { publish } from '../../announce/publish';
import { revealTruth } from '../../attack/revealTruth';
import { Stranger } from '../../attack/Stranger';
import type { Base } from '../../base/Base';
import { generateBase } from '../../base/generateBase';
import { natureOf } from '../../base/nature';
import type { BaseSettings } from '../../base/settings';
import { EngineError } from '../../EngineError';
import type { Publication } from '../../engine';
import type { SweepControl } from '../../repair/sweepRepairs';
import { countInterval } from '../countInterval';
import { intervalOf } from '../intervalOf';
import { chooseDrawn } from './chooseDrawn';
import type { Dependence, LeverEffect, NamesFound } from './Dependence';
import { LEVERS, type Lever } from './levers';

/** A post and its numbers. */
interface Posted {
  announcement: Announcement;
  publication: Publication;
}

/** Of all feeds of one world. */
type Found = Record<keyof NamesFound, number>;

/**
 * Turns each assumption down and up, one at a time, in the same seeds, and counts the names that posts newly give and the people whom they move.
 * The stranger knows every assumption as it is.
 * Cost: a base, and an attack on each feed, for every seed and for every end of every lever, and one more for the seed.
 * @param settings as usual; the seeds take the place of theirs
 * @param feedsOf the feeds posted in a world, each attacked by itself; posts about nobody are not published there
 * @param levers the assumptions to turn; all of them unless told otherwise
 * @returns null if cancelled
 */
export async function sweepDependence(
  settings: BaseSettings,
  fromSeed: number,
  toSeed: number,
  feedsOf: (base: Base) => Announcement[][],
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
  levers: readonly Lever[] = LEVERS,
): Promise<Dependence | null> {
  if (!(toSeed >= fromSeed)) throw new RangeError(`No seeds from ${fromSeed} to ${toSeed}.`);
  const usual: Found[] = [];
  const ends = levers.map(() => ({ low: [] as Found[], high: [] as Found[] }));
  const worlds = (toSeed - fromSeed + 1) * (1 + 2 * levers.length);
  let done = 0;
  const look = async (lever: Lever | null, value: number, seed: number) => {
    const found = namesFound(worldWith({ ...settings, seed }, lever, value), feedsOf);
    onProgress(++done / worlds);
    await pause?.();
    return found;
  };
  for (let seed = fromSeed; seed <= toSeed; seed++) {
    usual.push(await look(null, 1, seed));
    for (const [i, lever] of levers.entries()) {
      if (isCancelled()) return null;
      ends[i].low.push(await look(lever, lever.low, seed));
      ends[i].high.push(await look(lever, lever.high, seed));
    }
  }
  const seeds = toSeed - fromSeed + 1;
  const found = summarise(usual);
  const drawn = chooseDrawn(found, seeds);
  const effects = levers.map((lever, i): LeverEffect => ({
    lever,
    usual:
      lever.kind === 'setting' ? (settings[lever.id as keyof BaseSettings & string] as number) : 1,
    low: summarise(ends[i].low),
    high: summarise(ends[i].high),
    difference: intervalOf(ends[i].high.map((high, s) => high[drawn] - ends[i].low[s][drawn])),
  }));
  effects.sort((a, b) => Math.abs(b.difference.mean) - Math.abs(a.difference.mean));
  return { base: settings.base, fromSeed, toSeed, drawn, usual: found, effects };
}

function worldWith(settings: BaseSettings, lever: Lever | null, value: number): Base {
  if (lever === null) return generateBase(settings);
  if (lever.kind === 'setting') return generateBase({ ...settings, [lever.id]: value });
  return generateBase(settings, () => {}, natureOf({ [lever.id]: value }));
}

function namesFound(base: Base, feedsOf: (base: Base) => Announcement[][]): Found {
  const stranger = new Stranger(base);
  const found: Found = {
    right: 0,
    wrong: 0,
    movedRight: 0,
    movedWrong: 0,
    anywayRight: 0,
    largestBits: 0,
  };
  for (const feed of feedsOf(base)) {
    const posts = feed.flatMap((announcement) => asPosted(base, announcement));
    if (posts.length === 0) continue;
    const announcements = posts.map(({ announcement }) => announcement);
    const publications = posts.map(({ publication }) => publication);
    const { result } = stranger.attack(announcements, publications);
    if (result.contradiction) continue;
    const { newly, anyway, moved } = revealTruth(base, announcements, publications, result).people;
    found.right += newly.right;
    found.wrong += newly.wrong;
    found.movedRight += moved.right;
    found.movedWrong += moved.wrong;
    found.anywayRight += anyway.right;
    found.largestBits = Math.max(found.largestBits, result.names.largest?.bits ?? 0);
  }
  return found;
}

/** What a post says here, and about how many; none if it cannot be said, or of nobody. "Dear person" becomes a count where several match. */
function asPosted(base: Base, announcement: Announcement): Posted[] {
  try {
    const publication = publish(base, announcement);
    if (publication.obstacle === 'notOne')
      return asPosted(base, { ...announcement, kind: 'count' } as Announcement);
    return publication.obstacle === null ? [{ announcement, publication }] : [];
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}

function summarise(found: Found[]): NamesFound {
  const over = (name: keyof Found) => countInterval(found.map((world) => world[name]));
  return {
    right: over('right'),
    wrong: over('wrong'),
    movedRight: over('movedRight'),
    movedWrong: over('movedWrong'),
    anywayRight: over('anywayRight'),
    largestBits: intervalOf(found.map(({ largestBits }) => largestBits)),
  };
}
