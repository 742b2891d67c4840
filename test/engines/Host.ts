/** A browser that has our page open, whatever its engine and whoever drives it. */
export interface Host {
  /** As the browser itself says, for the report. */
  version: string;
  /** Runs `answer(task)` of the page (`servePage.ts`) and gives what it promises; both are JSON. */
  ask(task: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the page at an address in one browser. @throws Error that says what to install, if the browser is missing */
export type OpenHost = (address: string) => Promise<Host>;

/** Longest that one question may take: a service in the slowest engine, on a busy machine, and to spare. */
export const ASK_TIMEOUT_MS = 600_000;
