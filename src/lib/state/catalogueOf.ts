import type { BaseSettings } from '$lib/engine/base/settings';
import type { Catalogue } from '$lib/engine/engine';
import type { Connect } from './connection';

/** The catalogue of a base, by an engine that is ended as soon as it has told it. Rejects if the engine dies or refuses. */
export async function catalogueOf(settings: BaseSettings, connect: Connect): Promise<Catalogue> {
  const { engine, close } = connect(() => {});
  try {
    await engine.build(settings);
    return await engine.catalogue();
  } finally {
    close();
  }
}
