import { cancelled } from '../words/en/errors';

/** A call that was ended on purpose: nothing is wrong. */
export class CancelledError extends Error {
  constructor() {
    super(cancelled);
    this.name = 'CancelledError';
  }
}
