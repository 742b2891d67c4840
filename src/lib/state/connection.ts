import type { Engine } from '$lib/engine/engine';

/** One line to an engine, in a thread or not. A lost connection is not mended: another is opened. */
export interface Connection {
  engine: Engine;
  /** Ends the thread; whatever was under way never answers. */
  close(): void;
}

/**
 * Opens a connection.
 * `onLost` is called once if the engine dies by itself (out of memory, killed): never after `close`.
 */
export type Connect = (onLost: (reason: unknown) => void) => Connection;
