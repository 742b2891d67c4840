import { engineFailures, type EngineFailureCode } from '../words/en/errors';

/** The engine cannot answer any more, for a reason outside itself. `sentence` (also `message`) can be shown. */
export class EngineFailure extends Error {
  readonly code: EngineFailureCode;
  readonly sentence: string;

  /** @param cause what the browser said, if anything */
  constructor(code: EngineFailureCode, cause?: unknown) {
    super(engineFailures[code], { cause });
    this.name = 'EngineFailure';
    this.code = code;
    this.sentence = engineFailures[code];
  }
}

const MEMORY_SIGNS =
  /allocation failed|out of memory|memory access|array buffer|invalid (typed )?array length|length out of range of buffer/i;

/** Why a thread died by itself. @param hasStarted whether its script ever ran: one that did not could not be loaded */
export function failureOf(cause: unknown, hasStarted: boolean): EngineFailure {
  if (isOutOfMemory(cause)) return new EngineFailure('memory', cause);
  return new EngineFailure(hasStarted ? 'died' : 'unloaded', cause);
}

/** Whether an error means that memory ran out; browsers have no common name for it. */
export function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name !== 'EngineError' && MEMORY_SIGNS.test(error.message);
}
