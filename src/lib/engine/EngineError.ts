/** What went wrong, for callers that choose their own words. */
export type EngineErrorCode =
  | 'notBuilt'
  | 'badPredicate'
  | 'badAnnouncement'
  | 'nobody'
  | 'notOne'
  | 'tooMany'
  | 'badPersona'
  | 'badSettings'
  | 'solver'
  | 'noRelease'
  | 'badKnowledge'
  | 'badRecord'
  | 'badFile'
  | 'memory';

/** A refusal that a visitor may read: `message` is one plain sentence that says what was got and what was expected. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}
