import { EngineError, type EngineErrorCode } from '../engine/EngineError';
import { CancelledError } from './CancelledError';
import { EngineFailure, isOutOfMemory } from './EngineFailure';

/** An error from the other side as the class that it was there. */
export function reviveError(error: unknown): unknown {
  if (
    !(error instanceof Error) ||
    error instanceof EngineFailure ||
    error instanceof CancelledError
  )
    return error;
  if (error.name === 'EngineError' && 'code' in error && !(error instanceof EngineError))
    return new EngineError(error.code as EngineErrorCode, error.message);
  return isOutOfMemory(error) ? new EngineFailure('memory', error) : error;
}
