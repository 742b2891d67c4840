/** The first message from the worker: its script runs. Comlink passes over it. */
export const READY = 'engine ready';
