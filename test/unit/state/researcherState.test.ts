import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { EngineError } from '$lib/engine/EngineError';
import { createResearcher } from '$lib/engine/linkage/createResearcher';
import type { ReleaseSource } from '$lib/engine/linkage/researcher';
import { wilsonInterval } from '$lib/engine/linkage/wilsonInterval';
import { LINKAGE_CELLS } from '$lib/engine/measure/validate/published';
import {
  emptyResearcherLink,
  encodeResearcherLink,
  type ResearcherLink,
} from '$lib/link/researcherLink';
import { knowledgeOfCell, publishedCells } from '$lib/state/publishedCell';
import { ResearcherState, type ResearcherLine } from '$lib/state/researcherState.svelte';
import { CancelledError } from '$lib/worker/CancelledError';
import { EngineFailure } from '$lib/worker/EngineFailure';

const small: ReleaseSource = { kind: 'prize', seed: 1, records: 300 };
const file = (text: string): ReleaseSource => ({
  kind: 'file',
  file: new Blob([text]),
  name: 'mine.csv',
});
const THREE_PEOPLE =
  '1,10,4.0,1000000000\n1,20,3.0,1000000000\n2,10,2.0,1000864000\n2,30,1.5,1000864000\n';

/** A state whose researcher is in this thread; `refuse` stands in for `open`. */
function made(refuse?: (source: ReleaseSource) => Promise<never>) {
  const opened: ReleaseSource[] = [];
  let onFailure: (failure: EngineFailure) => void = () => {};
  const state = new ResearcherState({
    connect(onDeath) {
      onFailure = onDeath;
      const researcher = createResearcher();
      const line: ResearcherLine = {
        ...researcher,
        open(source, onProgress) {
          opened.push(source);
          return refuse?.(source) ?? researcher.open(source, onProgress);
        },
        cancel: () => {},
        close: () => {},
      };
      return line;
    },
    catalogueOf: () => Promise.reject(new EngineError('notBuilt', 'Not here.')),
  });
  return { state, opened, die: (failure: EngineFailure) => onFailure(failure) };
}

describe('the researcher’s view', () => {
  test('opens, is dealt somebody, searches, and its link brings the same back', async () => {
    const { state } = made();
    await state.open(small);
    expect(state.status).toBe('open');
    expect(state.summary?.records).toBe(300);
    expect(state.isPicked).toBe(false);
    await state.know({ titles: 4, wrong: 1, areDatesKnown: false });
    await state.deal();
    flushSync();
    const { link, result } = state;
    const other = made().state;
    await other.start(link!);
    expect(other.result).toEqual(result);
    expect(other.isPicked).toBe(false);
    expect(other.link).toEqual(link);
  });

  test('names what was asked for in its link while it is being opened', async () => {
    const { state } = made();
    const asked: ResearcherLink = {
      ...emptyResearcherLink(),
      release: { kind: 'prize', seed: 7, records: 300 },
      record: 12,
      isPicked: true,
    };
    const started = state.start(asked);
    expect(state.status).toBe('opening');
    expect(state.link).toEqual(asked);
    await started;
    expect(state.link).toEqual(asked);
  });

  test('says so where a release has fewer titles than were to be known', async () => {
    const { state } = made();
    await state.open(file(THREE_PEOPLE));
    expect(state.knowledge.titles).toBe(3);
    expect(state.notice.sentence).toContain('This release has 3 titles');
  });

  test('never knows more titles wrongly than it knows', async () => {
    const { state } = made();
    await state.open(small);
    await state.know({ titles: 1 });
    expect(state.knowledge).toMatchObject({ titles: 1, wrong: 1 });
    expect(state.result?.known).toHaveLength(1);
  });

  test('knows more about whom it was told to look for, though they have not been found yet', async () => {
    const { state } = made();
    await state.open(small);
    const record = (state.target!.record + 1) % state.summary!.records;
    await Promise.all([state.pick(record), state.know({ titles: 2, wrong: 0 })]);
    expect(state.target?.record).toBe(record);
    expect(state.result?.known).toHaveLength(2);
    expect(state.isSearching).toBe(false);
  });

  test('says why nobody can be looked for, and goes on', async () => {
    const { state } = made();
    await state.open(file(THREE_PEOPLE));
    expect(state.problem).toMatch(/^Nobody has 3 ratings/);
    expect(state.result).toBeNull();
    await state.know({ titles: 2, wrong: 0 });
    expect(state.problem).toBeNull();
    expect(state.result?.known).toHaveLength(2);
  });

  test('asks for any titles of a release that has none outside the top', async () => {
    const { state } = made();
    await state.know({ outsideTop: 1000, titles: 1, wrong: 0 });
    await state.open(file(THREE_PEOPLE));
    expect(state.knowledge.outsideTop).toBe(0);
    expect(state.result).not.toBeNull();
  });

  test('leaves the limits of a small file neither to its link nor to the next release', async () => {
    const { state } = made();
    await state.know({ outsideTop: 1000 });
    await state.open(file('1,10,4.0,1000000000\n2,10,2.0,1000864000\n'));
    expect(state.knowledge).toMatchObject({ titles: 1, wrong: 1, outsideTop: 0 });
    expect(encodeResearcherLink(state.link!)).not.toMatch(/[&](t|w)=/);
    await state.know({ daysOff: 3 });
    const again = made().state;
    await again.start(state.link!);
    await again.open(file('1,10,4.0,1000000000\n2,10,2.0,1000864000\n'));
    expect(again.result).toEqual(state.result);
    await state.open(small);
    expect(state.knowledge).toMatchObject({ titles: 8, wrong: 2, outsideTop: 1000, daysOff: 3 });
  });

  test('hides the truth again with the next person', async () => {
    const { state } = made();
    await state.open(small);
    state.isTruthShown = true;
    const before = state.target;
    await state.deal();
    expect(state.isTruthShown).toBe(false);
    expect(state.target).not.toEqual(before);
  });

  test('counts a thousand trials as their runs do', async () => {
    const { state } = made();
    await state.open(small);
    await state.know({ titles: 2, wrong: 0, areDatesKnown: false });
    await state.tryThousand();
    const researcher = createResearcher();
    await researcher.open(small);
    let right = 0;
    for (let run = 0; run < 10; run++) {
      const part = await researcher.trials(state.knowledge, 100, state.dice * 10 + run);
      right += Math.round(part.bestGuess * 100);
    }
    expect(state.trials.answer?.trials).toBe(1000);
    expect(state.trials.answer?.bestGuess).toBe(right / 1000);
    expect(state.trials.answer?.intervals.bestGuess).toEqual(wilsonInterval(right, 1000));
    expect(state.trials.share).toBeNull();
  });

  test('stopped trials leave no figures behind, and the release stays', async () => {
    const { state } = made();
    await state.open(small);
    const running = state.tryThousand();
    state.trials.forget();
    await running;
    expect(state.trials.answer).toBeNull();
    expect(state.status).toBe('open');
  });

  test.each(['prize', 'file'] as const)(
    'waits for a click where a link wants a %s',
    async (kind) => {
      const { state, opened } = made();
      const release: ResearcherLink['release'] =
        kind === 'prize' ? { kind, records: 480_189, seed: 1 } : { kind };
      const link = { ...emptyResearcherLink(), release, record: 1 };
      await state.start(link);
      expect(opened).toEqual([]);
      expect(state.waiting).toEqual(link);
      expect(state.link).toEqual(link);
    },
  );

  test('shows of a file the person that the link meant', async () => {
    const { state } = made();
    const knowledge = { ...emptyResearcherLink().knowledge, titles: 1, wrong: 0 };
    await state.start({
      ...emptyResearcherLink(),
      knowledge,
      release: { kind: 'file' },
      record: 1,
    });
    await state.open(file(THREE_PEOPLE));
    expect(state.target?.record).toBe(1);
    expect(state.nameOf(0, 10)).toBe('title 10');
  });

  test('keeps who was looked for where the same file is read on another scale', async () => {
    const { state } = made();
    const link: ResearcherLink = {
      ...emptyResearcherLink(),
      release: { kind: 'file' },
      record: 1,
      isPicked: true,
      knowledge: { ...emptyResearcherLink().knowledge, titles: 2, wrong: 0 },
      isTruthShown: true,
    };
    await state.start(link);
    const source = file(THREE_PEOPLE);
    await state.open(source);
    await state.open({ ...source, scale: 10 } as ReleaseSource);
    expect([state.target?.record, state.isPicked, state.isTruthShown]).toEqual([1, true, true]);
  });

  test('passes on the line of a broken file and opens nothing', async () => {
    const { state } = made();
    await state.open(file('1,10,4.0,1000000000\n1,20,nine,1000000000\n'));
    expect(state.status).toBe('failed');
    expect(state.failure?.sentence).toMatch(/^Line 2/);
    expect(state.failure?.smaller).toBeNull();
    expect(state.summary).toBeNull();
  });

  test('offers a smaller release where memory is short', async () => {
    const { state } = made(() => Promise.reject(new EngineError('memory', 'Too much.')));
    await state.open({ kind: 'prize', seed: 1, records: 480_189 });
    expect(state.failure).toEqual({ code: null, sentence: 'Too much.', smaller: 48_000 });
    await state.open({ kind: 'prize', seed: 1, records: 4_800 });
    expect(state.failure?.smaller).toBeNull();
  });

  test('says that the thread died, once open', async () => {
    const { state, die } = made();
    await state.open(small);
    die(new EngineFailure('died'));
    expect(state.status).toBe('failed');
    expect(state.failure?.sentence).toMatch(/stopped/);
    expect(state.result).toBeNull();
  });

  test('a cancelled opening is no failure', async () => {
    const { state } = made(
      () => new Promise((_, reject) => setTimeout(() => reject(new CancelledError()), 5)),
    );
    const opening = state.open(small);
    state.cancel();
    await opening;
    expect(state.status).toBe('cancelled');
    expect(state.failure).toBeNull();
  });
});

describe('published cells', () => {
  test('are found by exactly their setting', () => {
    for (const cell of LINKAGE_CELLS) expect(publishedCells(knowledgeOfCell(cell))).toContain(cell);
    const six = knowledgeOfCell(LINKAGE_CELLS[2]!);
    expect(publishedCells({ ...six, starsOff: 3 })).toEqual([]);
    expect(publishedCells({ ...six, method: 'scoreboard' })).toEqual([]);
  });

  test('may stand in two figures at once', () => {
    const rough = LINKAGE_CELLS.find(({ figure }) => figure === 9)!;
    expect(publishedCells(knowledgeOfCell(rough)).map(({ figure }) => figure)).toEqual([9, 12]);
  });
});
