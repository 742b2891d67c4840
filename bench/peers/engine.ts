import type { Predicate } from '../../src/lib/engine/announce/announcement';
import type { BaseSettings } from '../../src/lib/engine/base/settings';
import { createEngine } from '../../src/lib/engine/createEngine';
import { timeCounts } from './timeCounts';
import type { Timings } from './Timings';

/** The engine, in Node or in a page: builds from a seed, as visitors’ browsers do. */
export async function timeEngine(
  settings: BaseSettings,
  predicates: Predicate[],
): Promise<Timings> {
  const engine = createEngine();
  const start = performance.now();
  await engine.build(settings);
  const buildMs = performance.now() - start;
  return { buildMs, ...(await timeCounts(predicates, (predicate) => engine.count(predicate))) };
}
