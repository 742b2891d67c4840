import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import { DAY_SHIFT, TITLE_MASK } from '../base/word';
import { PARTS } from '../announce/announcement';
import { EngineError } from '../EngineError';
import { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';
import type { StoryPerson } from './StoryFacts';

/** Evenings told at most, and favourites shown. */
const MOST_EVENINGS = 8;
const FAVOURITES = 3;

/**
 * Somebody as the company’s table has them, and some of their evenings (title and day), drawn by dice of their own, until nobody else shares
 * all of them.
 * @param isCounted whether the tweet speaks of them
 * @throws EngineError `badPersona` for somebody who is not in the base
 */
export function personOf(
  base: Base,
  personaOf: Int32Array,
  subscriber: number,
  isCounted: boolean,
): StoryPerson {
  if (!Number.isInteger(subscriber) || subscriber < 0 || subscriber >= base.subscribers)
    throw new EngineError(
      'badPersona',
      `There is no subscriber number ${subscriber}: this world has 0 to ${base.subscribers - 1}.`,
    );
  const persona = personaOf[subscriber];
  const { reviewOffsets } = base.diaries;
  const times = new Map<number, number>();
  for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++) {
    const title = base.words[i] & TITLE_MASK;
    times.set(title, (times.get(title) ?? 0) + 1);
  }
  const byViewings = [...times].sort(([a, m], [b, n]) => n - m || a - b);
  return {
    subscriber,
    town: base.town[subscriber],
    ageBand: base.ageBand[subscriber],
    plan: base.plan[subscriber],
    device: base.device[subscriber],
    viewings: base.viewingOffsets[subscriber + 1] - base.viewingOffsets[subscriber],
    titles: times.size,
    persona,
    reviews: persona < 0 ? 0 : reviewOffsets[persona + 1] - reviewOffsets[persona],
    isCounted,
    favourites: byViewings.slice(0, FAVOURITES).map(([title, viewings]) => ({ title, viewings })),
    evenings: eveningsOf(base, subscriber),
  };
}

/** Different evenings of somebody, as (title, day), in a drawn order. */
export function drawEvenings(
  base: Base,
  subscriber: number,
): Array<{ title: number; day: number }> {
  const evenings = new Map<number, { title: number; day: number }>();
  for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++) {
    const [title, day] = [base.words[i] & TITLE_MASK, base.words[i] >>> DAY_SHIFT];
    evenings.set(day * (TITLE_MASK + 1) + title, { title, day });
  }
  const drawn = [...evenings.values()];
  shuffleInPlace(drawn, new Random(base.model.settings.seed ^ subscriber, STREAMS.story));
  return drawn;
}

function eveningsOf(base: Base, subscriber: number): StoryPerson['evenings'] {
  const told: StoryPerson['evenings'] = [];
  let left: ReadonlySet<number> | null = null;
  for (const { title, day } of drawEvenings(base, subscriber).slice(0, MOST_EVENINGS)) {
    const here = viewersOn(base, title, day);
    const before: ReadonlySet<number> = left ?? here;
    left = new Set([...before].filter((s) => here.has(s)));
    told.push({ title, day, left: left.size });
    if (left.size === 1) break;
  }
  return told;
}

/** Who watched a title on a day. */
function viewersOn(base: Base, title: number, day: number): Set<number> {
  const viewers = new Set<number>();
  for (let i = base.titleOffsets[title]; i < base.titleOffsets[title + 1]; i++)
    if (((base.viewedAt[i] / PARTS.length) | 0) === day) viewers.add(base.viewedBy[i]);
  return viewers;
}

/** Somebody whom the dice of the seed deal, with at least MOST_EVENINGS different evenings if anybody met has; not chosen for effect. */
export function dealPerson(base: Base): number {
  const random = new Random(base.model.settings.seed, STREAMS.story);
  for (let tries = 0; tries < base.subscribers; tries++) {
    const subscriber = random.below(base.subscribers);
    if (drawEvenings(base, subscriber).length >= MOST_EVENINGS) return subscriber;
  }
  return 0;
}
