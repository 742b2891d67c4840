import { deepEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tablesOfBase } from '../../src/headless/export/tablesOfBase';
import { writeTables } from '../../src/headless/export/writeTables';
import type { Predicate } from '../../src/lib/engine/announce/announcement';
import { generateBase } from '../../src/lib/engine/base/generateBase';
import type { BaseSettings } from '../../src/lib/engine/base/settings';
import { sqlOfPredicate } from '../oracle/sqlOfPredicate';
import { median } from '../timing';
import { timeDuck } from './duckNative';
import { timeEngine } from './engine';
import { openBenchPage } from './openBenchPage';
import { timeSqlite } from './sqlite';
import type { Timings } from './Timings';

/** What a peer took, beside the engine in the same surroundings. */
export interface PeerResult {
  peer: string;
  theirs: Timings;
  ours: Timings;
  /** Median over the posts of their time over ours. */
  countRatio: number;
  /** The least such ratio of a post. */
  worstRatio: number;
  leastGoal: number;
}

/**
 * Ten counts, by the engine and three databases, on the same base in one run; DuckDB-WASM beside the engine in the same Chromium, the others
 * beside the engine in Node.
 * @throws AssertionError if any answer differs
 */
export async function measurePeers(
  settings: BaseSettings,
  predicates: Predicate[],
): Promise<{ results: PeerResult[]; chromium: string }> {
  const questions = predicates.map(sqlOfPredicate);
  const directory = mkdtempSync(join(tmpdir(), 'nobody-'));
  const base = generateBase(settings);
  const page = await openBenchPage(base);
  try {
    const inNode = await timeEngine(settings, predicates);
    await writeTables(tablesOfBase(base), directory);
    const native = await timeDuck(directory, questions);
    const inPage = await page.ask<Timings>(
      `timeEngine(${JSON.stringify(settings)}, ${JSON.stringify(predicates)})`,
    );
    const wasm = await page.ask<Timings>(`timeDuckWasm(${JSON.stringify(questions)})`);
    await page.close();
    const sqlite = await timeSqlite(base, questions);
    return {
      chromium: page.version,
      results: [
        compare('DuckDB-WASM, same Chromium', wasm, inPage, 20),
        compare('DuckDB native, 2 threads, Node', native, inNode, 5),
        compare('sql.js with indexes, Node', sqlite, inNode, 5),
      ],
    };
  } finally {
    await page.close().catch(() => undefined);
    rmSync(directory, { recursive: true });
  }
}

function compare(peer: string, theirs: Timings, ours: Timings, leastGoal: number): PeerResult {
  deepEqual(theirs.counts, ours.counts, `${peer} counts otherwise`);
  const ratios = theirs.countMs.map((ms, i) => ms / ours.countMs[i]);
  return {
    peer,
    theirs,
    ours,
    countRatio: median(ratios),
    worstRatio: Math.min(...ratios),
    leastGoal,
  };
}
