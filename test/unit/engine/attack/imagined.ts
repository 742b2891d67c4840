import type { Predicate } from '$lib/engine/announce/announcement';
import { anybodyOf } from '$lib/engine/attack/anybodyOf';
import { Imagination } from '$lib/engine/attack/Imagination';
import { Likelihood } from '$lib/engine/attack/Likelihood';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { imagineOrdinary } from '$lib/engine/attack/ordinaryTable';
import { findRelevance } from '$lib/engine/attack/findRelevance';
import { imagineRuns } from '$lib/engine/attack/imagineRuns';
import { RunWeigher } from '$lib/engine/attack/RunWeigher';
import { Suspicion } from '$lib/engine/attack/Suspicion';
import type { Model } from '$lib/engine/base/model';
import { Random } from '$lib/engine/random/Random';

/** What the stranger imagines of one predicate alone, put together as `Reading` does, with dice of its own. */
export function imagine(model: Model, predicate: Predicate, seed: number) {
  const registry = new MembershipRegistry(1);
  const relevance = findRelevance(model, [predicate]);
  const imagination = new Imagination(model, relevance, registry, new Random(seed, 9));
  imagination.clear();
  const emptyId = imagination.membership();
  const ordinary = imagineOrdinary(imagination, 120, emptyId);
  const cells = imagineRuns(imagination, 2000);
  const suspicion = new Suspicion(
    new RunWeigher(new Likelihood(model)),
    imagination,
    ordinary,
    cells,
    {
      ordinary: 100,
      run: 100,
    },
    new Map(),
  );
  const anybody = anybodyOf(model, ordinary, cells);
  return { registry, relevance, imagination, emptyId, ordinary, cells, suspicion, anybody };
}
