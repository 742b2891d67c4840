import type { BaseSettings } from '$lib/engine/base/settings';
import type { Catalogue } from '$lib/engine/engine';
import type {
  Knowledge,
  LinkageResult,
  ReleaseProgress,
  ReleaseSource,
  ReleaseSummary,
  Researcher,
  Target,
  TrialsResult,
} from '$lib/engine/linkage/researcher';
import { LARGEST_SEED } from '$lib/engine/base/settings';
import { PRIZE_RECORDS } from '$lib/engine/release/prize/constants';
import {
  encodeResearcherLink,
  FIRST_DICE,
  sourceOfLink,
  USUAL_KNOWLEDGE,
  type LinkedRelease,
  type ResearcherLink,
} from '$lib/link/researcherLink';
import type { EngineFailureCode } from '$lib/words/en/errors';
import { inventedTitles } from '$lib/words/en/inventedTitles';
import { researcher as words } from '$lib/words/en/researcher';
import { TitleNames } from '$lib/words/en/titleNames';
import { CancelledError } from '$lib/worker/CancelledError';
import { EngineFailure } from '$lib/worker/EngineFailure';
import { Asked } from './asked.svelte';
import { codeOf } from './codeOf';
import { fitKnowledge } from './fitKnowledge';
import { Latest } from './latest';
import { LinkNotice } from './linkNotice.svelte';
import { runTrials } from './runTrials';

/** A researcher that can be stopped; the client of the thread is one. */
export interface ResearcherLine extends Researcher {
  /** Ends whatever is under way, release and all: those calls reject with `CancelledError`. */
  cancel(): void;
  close(): void;
}

/** What the state is given: both are made only when first needed, in a browser. */
export interface ResearcherTools {
  /** `onFailure` is called once if the thread dies by itself. */
  connect: (onFailure: (failure: EngineFailure) => void) => ResearcherLine;
  /** The catalogue of a base, for its titles’ names. */
  catalogueOf: (settings: BaseSettings) => Promise<Catalogue>;
}

/** Sizes of the invented release that are offered, in records: instant, middle, and the whole. */
export const RELEASE_SIZES = [4_800, 48_000, PRIZE_RECORDS] as const;
/** The whole size is opened by a click alone, never by a link. */
export const HEAVY_RECORDS = 100_000;
/** Why there is no release, and how many records to try instead (null: nothing smaller would help). */
export interface ReleaseFailure {
  /** What became of the thread; null where the release was refused. */
  code: EngineFailureCode | null;
  sentence: string;
  smaller: number | null;
}

/** Finds somebody in the release that is open. */
type Whom = (line: ResearcherLine) => Promise<Target>;

/** The view of 2007: a release, what is known of somebody in it, and what that is worth. */
export class ResearcherState {
  status = $state<'none' | 'opening' | 'open' | 'cancelled' | 'failed'>('none');
  /** What was asked for last, whether or not it is open. */
  source = $state.raw<ReleaseSource | null>(null);
  progress = $state.raw<ReleaseProgress | null>(null);
  failure = $state.raw<ReleaseFailure | null>(null);
  summary = $state.raw<ReleaseSummary | null>(null);
  /** What somebody chose to know, or a link; a release may have too little for it. */
  #wanted = $state.raw<Knowledge>(USUAL_KNOWLEDGE);
  /** The same, as far as the release allows; the next release starts from what was chosen. */
  readonly knowledge: Knowledge = $derived.by(() =>
    this.summary ? fitKnowledge(this.#wanted, this.summary) : this.#wanted,
  );
  target = $state.raw<Target | null>(null);
  /** Whether the target was chosen by number; one that was dealt stays unnamed until the truth. */
  isPicked = $state(false);
  dice = $state(FIRST_DICE);
  result = $state.raw<LinkageResult | null>(null);
  /** Why there is no result, in a sentence, or null. */
  problem = $state<string | null>(null);
  isSearching = $state(false);
  isTruthShown = $state(false);
  /** A thousand people looked for, with what is known now. */
  readonly trials = new Asked<TrialsResult>();
  /** What has to be said of the link that led here. */
  readonly notice = new LinkNotice();
  /** What a link asked for and only the visitor can open: the whole release, or a file. */
  waiting = $state.raw<ResearcherLink | null>(null);
  /** The link by which a release is opened, until somebody in it is looked for. */
  #awaited = $state.raw<ResearcherLink | null>(null);
  #titles = $state.raw<TitleNames | null>(null);
  #tools: ResearcherTools;
  #line: ResearcherLine | null = null;
  #turn = 0;
  readonly #searches = new Latest();
  /** Who is being looked for; null while nobody is. */
  #whom: Whom | null = null;

  constructor(tools: ResearcherTools) {
    this.#tools = tools;
  }

  /** What a link needs to bring all of this back, be it there or on its way; null while there is nothing to bring back. */
  readonly link: ResearcherLink | null = $derived.by(() => {
    if (this.waiting) return this.waiting;
    const release = linkedRelease(this.source);
    if (!release) return null;
    const { target, dice, isTruthShown } = this;
    const record = target?.record ?? this.#awaited?.record ?? null;
    const isPicked = target ? this.isPicked : (this.#awaited?.isPicked ?? false);
    return { release, knowledge: this.#wanted, record, isPicked, dice, isTruthShown };
  });

  /** The whole address of what is shown. */
  readonly address = (): string =>
    location.href.replace(/#.*$/, '') + (this.link ? encodeResearcherLink(this.link) : '');

  /** What a title is called: invented where the release is; in a file, its number. */
  nameOf(title: number, titleId: number): string {
    return this.#titles && title < this.#titles.titles
      ? this.#titles.name(title)
      : words.titleNumber(titleId);
  }

  /** Shows what a link says; the whole release and files wait for a click. */
  async start(link: ResearcherLink): Promise<void> {
    this.#wanted = link.knowledge;
    this.dice = link.dice;
    this.isTruthShown = link.isTruthShown;
    const { release } = link;
    const source = release && sourceOfLink(release);
    const isHeavy = release?.kind === 'prize' && release.records > HEAVY_RECORDS;
    this.waiting = release && (isHeavy || !source) ? link : null;
    if (source && !isHeavy) await this.#open(source, link);
  }

  /** Opens a release and looks for somebody in it; for whom a link waits for, if this is what it waits for. */
  async open(source: ReleaseSource): Promise<void> {
    // The same file read on another scale is the same people.
    if (
      source.kind === 'file' &&
      this.source?.kind === 'file' &&
      source.file === this.source.file
    ) {
      const { link } = this;
      this.waiting = null;
      this.notice.clear();
      return this.#open(source, link);
    }
    const { waiting } = this;
    const isAwaited =
      waiting?.release?.kind === source.kind &&
      (source.kind === 'file' ||
        JSON.stringify(linkedRelease(source)) === JSON.stringify(waiting.release));
    this.waiting = null;
    if (!isAwaited) {
      this.isTruthShown = false;
      this.notice.clear();
    }
    await this.#open(source, isAwaited ? waiting : null);
  }

  async #open(source: ReleaseSource, link: ResearcherLink | null): Promise<void> {
    const turn = ++this.#turn;
    this.#forget();
    this.source = source;
    this.#awaited = link;
    this.summary = null;
    this.failure = null;
    this.progress = { stage: source.kind === 'file' ? 'reading' : 'generating', share: 0 };
    this.status = 'opening';
    try {
      this.#line ??= this.#tools.connect((failure) => {
        if (turn <= this.#turn && this.status === 'open') this.#fail(failure);
      });
      const summary = await this.#line.open(source, (progress) => {
        if (turn === this.#turn) this.progress = progress;
      });
      if (turn !== this.#turn) return;
      this.summary = summary;
      if (JSON.stringify(this.knowledge) !== JSON.stringify(this.#wanted))
        this.notice.add(words.fitted(summary.titles));
      this.status = 'open';
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
      return;
    } finally {
      if (turn === this.#turn) this.progress = null;
    }
    void this.#nameTitles(source, turn);
    const record = link?.record ?? null;
    await (record === null ? this.#deal() : this.pick(record, link?.isPicked));
  }

  /** Stops the opening. */
  cancel(): void {
    if (this.status !== 'opening') return;
    this.#turn++;
    this.#line?.cancel();
    this.progress = null;
    this.status = 'cancelled';
  }

  /** Ends the thread for good. */
  close(): void {
    this.#turn++;
    this.#line?.close();
    this.#line = null;
    this.status = 'none';
  }

  /** Deals somebody else. */
  async deal(): Promise<void> {
    this.dice = (this.dice + 1) % (LARGEST_SEED + 1);
    this.isTruthShown = false;
    await this.#deal();
  }

  async #deal(): Promise<void> {
    this.isPicked = false;
    await this.#find((line) => line.deal(this.knowledge, this.dice));
  }

  /** Looks for the person with this record. @param isPicked false: somebody who was dealt before */
  async pick(record: number, isPicked = true): Promise<void> {
    this.isPicked = isPicked;
    await this.#find((line) => line.target(this.knowledge, record));
  }

  /** Knows other things about the same person, as well as before. */
  async recall(): Promise<void> {
    this.dice = (this.dice + 1) % (LARGEST_SEED + 1);
    await this.#again();
  }

  /** Knows more or less, or more or less well; about the same person, if there is one. */
  async know(part: Partial<Knowledge>): Promise<void> {
    const wanted = { ...this.#wanted, ...part };
    this.#wanted = { ...wanted, wrong: Math.min(wanted.wrong, wanted.titles) };
    this.trials.forget();
    if (this.status === 'open') await this.#again();
  }

  async #again(): Promise<void> {
    const { target } = this;
    // Somebody may be on their way: then it is about them.
    if (this.#whom) return this.#find(this.#whom);
    if (!target) return this.#deal();
    await this.#find((line) => line.target(this.knowledge, target.record));
  }

  async #find(whom: Whom): Promise<void> {
    const line = this.#line;
    if (!line) return;
    const { knowledge, dice } = this;
    this.#whom = whom;
    this.isSearching = true;
    await this.#searches.ask(
      async () => {
        const target = await whom(line);
        return { target, result: await line.attack(knowledge, target.record, dice) };
      },
      ({ target, result }) => {
        this.target = target;
        this.result = result;
        this.problem = null;
        this.#settle();
      },
      (error) => {
        this.#settle();
        if (error instanceof CancelledError) return;
        this.result = null;
        this.problem = sentenceOf(error);
      },
    );
  }

  #settle(): void {
    this.#whom = null;
    this.isSearching = false;
  }

  /** Looks for a thousand people, each dealt anew. Another call begins anew; `trials.forget` stops it, and the release stays open. */
  async tryThousand(): Promise<void> {
    const line = this.#line;
    if (!line || this.status !== 'open') return;
    this.trials.forget();
    await this.trials.ask((onShare, isOver) =>
      runTrials(line, this.knowledge, this.dice, onShare, isOver).catch((error: unknown) => {
        if (error instanceof CancelledError) return null;
        throw error;
      }),
    );
  }

  async #nameTitles(source: ReleaseSource, turn: number): Promise<void> {
    this.#titles = null;
    if (source.kind === 'file') return;
    // In a task of its own: the page has just been given a lot to draw.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn !== this.#turn) return;
    if (source.kind === 'prize') {
      this.#titles = inventedTitles(this.summary!.titles, source.seed);
      return;
    }
    try {
      const catalogue = await this.#tools.catalogueOf(source.settings);
      if (turn === this.#turn) this.#titles = new TitleNames(catalogue, source.settings.seed);
    } catch {
      // Without the catalogue its titles go by their numbers.
    }
  }

  #forget(): void {
    this.#searches.drop();
    this.#settle();
    this.trials.forget();
    this.target = null;
    this.result = null;
    this.problem = null;
  }

  #fail(error: unknown): void {
    this.#turn++;
    this.#forget();
    this.progress = null;
    this.#line?.close();
    this.#line = null;
    this.summary = null;
    const { source } = this;
    const code = codeOf(error);
    const records = source?.kind === 'prize' ? (source.records ?? PRIZE_RECORDS) : 0;
    const smaller = RELEASE_SIZES.findLast((size) => size < records) ?? null;
    this.failure = {
      code: error instanceof EngineFailure ? error.code : null,
      sentence: sentenceOf(error),
      smaller: code === 'memory' || code === 'died' ? smaller : null,
    };
    this.status = 'failed';
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof EngineFailure) return words.failures[error.code];
  return error instanceof Error ? error.message : String(error);
}

function linkedRelease(source: ReleaseSource | null): LinkedRelease | null {
  if (!source) return null;
  if (source.kind === 'file') return { kind: 'file' };
  if (source.kind === 'base')
    return { kind: 'base', base: source.settings.base, seed: source.settings.seed };
  return { kind: 'prize', records: source.records ?? PRIZE_RECORDS, seed: source.seed };
}
