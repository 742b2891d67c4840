import type { ReleaseSummary } from '../linkage/researcher';
import type { Release } from './Release';

/** A release together with what is known about it. */
export interface OpenRelease {
  release: Release;
  /** The numbers that titles and people have in the file; null where there was no file. Lengths `titles`, `records`. */
  titleIds: Uint32Array | null;
  recordIds: Uint32Array | null;
  summary: ReleaseSummary;
}
