import { EngineError } from '../EngineError';
import type { Publication } from '../engine';

/**
 * What can be published, as it is.
 * @throws EngineError `nobody` or `notOne` for what cannot be
 */
export function publishable(publication: Publication): Publication {
  if (publication.obstacle === 'nobody')
    throw new EngineError('nobody', 'Nobody matches: there is nothing to announce.');
  if (publication.obstacle === 'notOne')
    throw new EngineError(
      'notOne',
      `"Dear person" needs exactly one person; ${publication.count} match.`,
    );
  return publication;
}
