import type { Linker } from '../../linkage/Linker';
import type { OpenRelease } from '../../release/OpenRelease';

/** One line of the table: a published figure beside what was measured here. */
export interface Row {
  /** Unique; its first part names the figure or the work. */
  id: string;
  /** What was set, in words. */
  setting: string;
  /** What was measured, so that two readings of one figure are never confused. */
  metric: string;
  /** What the paper says; null if it says nothing of this. */
  published: number | null;
  /** What an independent replication on the original data found; null if there is none. */
  replication: number | null;
  measured: number;
  /** 95 % interval of `measured`; null for what is counted exactly. */
  interval: [number, number] | null;
  /** Whether `measured` is as near to the replication – to the paper where there is none – as the goal asks; null if not comparable. */
  within: boolean | null;
  /** What has to be known to read the line; empty if nothing. */
  note: string;
  /** Where the published figure and the replication come from. */
  source: string;
}

/** What lines from a smaller release say: no published figure is about such a one. */
export const SMALLER_NOTE = 'Measured on a smaller release, so not comparable.';

/** What checks share. */
export interface CheckContext {
  /** Unsigned 32-bit integer: of everything generated and drawn. */
  seed: number;
  /** Trials a cell. */
  trials: number;
  /** The `prize` release, made when first asked for, and somebody to attack it. */
  prize(): Promise<{ open: OpenRelease; linker: Linker }>;
  /** Called with what is about to be measured. */
  onProgress(what: string): void;
}

/** A group of lines of the table. */
export interface Check {
  id: string;
  run(context: CheckContext): Promise<Row[]>;
}
