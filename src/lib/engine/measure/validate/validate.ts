import { Linker } from '../../linkage/Linker';
import { openRelease } from '../../linkage/openRelease';
import type { CheckContext, Row } from './check';
import { checks } from './checks';

/** What a validation is run with. */
export interface ValidateOptions {
  /** Unsigned 32-bit integer. */
  seed: number;
  /** Trials a cell, at least 1. */
  trials: number;
  /** Records of the `prize` release; undefined: all. */
  records?: number;
  /** Ids of checks; undefined: all of them. */
  only?: string[];
  onProgress?: (what: string) => void;
}

/** The table, and what it was made with. */
export interface Validation {
  seed: number;
  trials: number;
  /** Records of the `prize` release, or null if it was not needed. */
  records: number | null;
  rows: Row[];
}

/**
 * Measures what others published, on this model’s own data.
 * @throws EngineError for a release that cannot be made; RangeError if `only` names no check
 */
export async function validate(options: ValidateOptions): Promise<Validation> {
  const { seed, trials, only, onProgress = () => {} } = options;
  const chosen = checks.filter(({ id }) => !only || only.includes(id));
  if (chosen.length === 0)
    throw new RangeError(
      `There is no check "${only?.join(', ')}". There are: ${checks.map(({ id }) => id).join(', ')}.`,
    );
  let records: number | null = null;
  let opening: ReturnType<CheckContext['prize']> | null = null;
  const context: CheckContext = {
    seed,
    trials,
    prize: () => (opening ??= open()),
    onProgress,
  };
  async function open() {
    onProgress('the prize release');
    const opened = await openRelease({ kind: 'prize', seed, records: options.records });
    records = opened.summary.records;
    return { open: opened, linker: new Linker(opened) };
  }
  const rows: Row[] = [];
  for (const check of chosen) rows.push(...(await check.run(context)));
  return { seed, trials, records, rows };
}
