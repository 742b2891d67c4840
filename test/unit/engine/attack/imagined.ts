import type { Predicate } from '$lib/engine/announce/announcement';
import { anybodyOf } from '$lib/engine/attack/anybodyOf';
import { FeedWorlds } from '$lib/engine/attack/FeedWorlds';
import { Imagination } from '$lib/engine/attack/Imagination';
import { Likelihood } from '$lib/engine/attack/Likelihood';
import { inWorld } from '$lib/engine/attack/MembershipTable';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { imagineOrdinary } from '$lib/engine/attack/ordinaryTable';
import { findRelevance } from '$lib/engine/attack/findRelevance';
import { imagineRuns } from '$lib/engine/attack/imagineRuns';
import { RunWeigher } from '$lib/engine/attack/RunWeigher';
import { ONE_WORLD } from '$lib/engine/attack/Worlds';
import { Suspicion } from '$lib/engine/attack/Suspicion';
import type { Model } from '$lib/engine/base/model';
import { Random } from '$lib/engine/random/Random';

/** What the stranger imagines of one predicate alone, put together as `Reading` does, with dice of its own. @param runs years of each kind of run */
export function imagine(model: Model, predicate: Predicate, seed: number, runs = 2000) {
  const registry = new MembershipRegistry(1);
  const relevance = findRelevance(model, [predicate]);
  const imagination = new Imagination(model, relevance, registry, new Random(seed, 9));
  imagination.clear();
  const emptyId = imagination.membership();
  const worlds = new FeedWorlds(ONE_WORLD, model, relevance);
  const ordinary = imagineOrdinary(imagination, worlds, 120, emptyId);
  const cells = imagineRuns(imagination, worlds, runs);
  const suspicion = new Suspicion(
    new RunWeigher(new Likelihood(model)),
    imagination,
    worlds,
    ordinary,
    cells,
    {
      ordinary: 100,
      run: 100,
    },
    new Map(),
  );
  const anybody = inWorld(anybodyOf(model, worlds, ordinary, cells), 0);
  return { registry, relevance, imagination, emptyId, ordinary, cells, suspicion, anybody };
}
