import { EngineError } from '../../EngineError';

/** A refusal of a file; `line` from 1 on. */
export function badLine(line: number, sentence: string): EngineError {
  return badFile(`Line ${line}: ${sentence}`);
}

/** A refusal of a file as a whole. */
export function badFile(sentence: string): EngineError {
  return new EngineError('badFile', sentence);
}
