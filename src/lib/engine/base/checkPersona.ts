import { EngineError } from '../EngineError';
import type { Diaries } from './Base';

/** Longest value quoted in a refusal, in characters. */
const MOST_QUOTED = 40;

/** Passes a diarist’s number. @throws EngineError `badPersona` if there is no such diarist */
export function checkPersona({ personas }: Pick<Diaries, 'personas'>, persona: number): void {
  if (!Number.isInteger(persona) || persona < 0 || persona >= personas)
    throw new EngineError(
      'badPersona',
      `There is no diarist number ${String(persona).slice(0, MOST_QUOTED)}: this base has 0 to ${personas - 1}.`,
    );
}
