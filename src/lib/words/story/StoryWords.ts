import type { NameKind } from '$lib/engine/attack/nameKind';
import type { StoryFacts, StoryPerson } from '$lib/engine/story/StoryFacts';
import type { EngineFailureCode } from '../en/errors';
import type { Remark } from '../en/remarks';
import type { SourceId } from './sources';
import type { StoryNames } from './StoryNames';

/** The scenes of the story, in their order; also the anchors in its address. */
export const SCENE_IDS = [
  'tweet',
  'everybody',
  'lit',
  'voices',
  'arithmetic',
  'evenings',
  'dear',
  'pair',
  'then',
  'innocent',
  'secret',
  'insider',
  'repair',
  'answer',
] as const;
/** One of SCENE_IDS. */
export type SceneId = (typeof SCENE_IDS)[number];

/** A language that the story is told in. */
export type StoryLanguage = 'en' | 'es';

/**
 * A piece of prose. A number that was computed is a `fact`: the path to it in what was computed, its value, and how it is said; a test
 * compares the two. Words that belong to somebody carry that one's colour and, for those who see none, change nothing.
 */
export type Piece =
  | string
  | { text: string; as: 'company' | 'public' | 'stranger' | 'em' }
  | { text: string; fact: string; value: number; as?: 'company' | 'public' | 'stranger' }
  | { text: string; source: SourceId };

/** A paragraph. `step` (from 0) says which state of the scene's drawing it goes with; a `note` is set smaller. */
export interface Block {
  step: number;
  pieces: Piece[];
  isNote?: boolean;
}

/** What the words are told about: one world, what its things are called, and the visitor. */
export interface Told {
  facts: StoryFacts;
  names: StoryNames;
  you: StoryPerson;
  /** How many of the crowd the visitor bet that a stranger can name; null before they bet. */
  bet: number | null;
  /** How many evenings they bet that it takes; null before. */
  eveningsBet: number | null;
}

/** A scene: its heading, its entry in the table of scenes, and its text, whole and in reading order. */
export interface SceneWords {
  title: string;
  short: string;
  blocks: (told: Told) => Block[];
  /** The drawing in words, for whoever does not see it; `step` as in `Block`. */
  drawing: (told: Told, step: number) => string;
}

/** A bet: its question and controls, and the kind answer once both are known. */
export interface BetWords {
  question: (told: Told) => string;
  slider: string;
  number: string;
  fewer: string;
  more: string;
  place: string;
  /** Said on paper as long as it is not placed. */
  onPaper: string;
  valueText: (count: number, of: number) => string;
  /** Said as soon as the bet is placed. */
  kept: (bet: number) => string;
  /** Said once the answer is known. */
  answer: (told: Told) => Piece[];
}

/** Everything that the story says, in one language. */
export interface StoryWords {
  language: StoryLanguage;
  documentTitle: string;
  description: string;
  scenes: Record<SceneId, SceneWords>;
  /** The post on the board, in words of this language; the marked part is the number. */
  board: (told: Told) => Array<{ text: string; isMarked?: boolean }>;
  /** What the company answered, and who really said both. */
  reply: Array<{ text: string; isMarked?: boolean }>;
  bets: { crowd: BetWords; evenings: BetWords };
  /** Posts other than the board's, as sentences. */
  posts: {
    dear: (told: Told) => string;
    pair: (told: Told) => [string, string];
    secret: (told: Told) => string;
    innocent: (told: Told) => string;
  };
  /** A diary entry. */
  remark: (told: Told, review: number) => Remark;
  day: (day: number) => string;
  count: (value: number) => string;
  /** Two decimals for the very few. */
  bits: (value: number) => string;
  odds: (probability: number) => string;
  /** "93%"; of a share in [0, 1]. */
  share: (share: number) => string;
  /** Short labels over the drawings. */
  labels: {
    you: string;
    counted: (count: number) => string;
    diarists: (count: number) => string;
    outsiders: (count: number) => string;
    even: string;
    oneOf: (people: number) => string;
    nobody: string;
    left: (count: number) => string;
    /** What the bulbs are where another number was published. */
    published: (published: number, counted: number) => string;
    firstPost: (count: number) => string;
    secondPost: (count: number) => string;
    inFirst: (count: number) => string;
    inBoth: (count: number) => string;
    inNeither: (count: number) => string;
    right: string;
    innocent: string;
    /** Over boxes: so many names newly given by the posts; so many that stand in the diaries without them. */
    newlyNamed: (count: number) => string;
    namedAnyway: (count: number) => string;
    /** A card: how likely from the diary alone, and with one post or both. */
    alone: string;
    withPosts: (posts: number) => string;
    /** What becomes of the name. */
    name: Record<NameKind, string>;
    /** The bits of a card: those needed at the start, those of the diary, those that the posts add or take away. */
    bitsNeeded: (bits: number) => string;
    fromDiary: (bits: number) => string;
    fromPosts: (bits: number, posts: number) => string;
    /** Entries that a card leaves out. */
    moreEntries: (count: number) => string;
  };
  /** The bar that stays: where one is, the table of scenes, motion, language, another world. */
  bar: {
    scenes: string;
    close: string;
    next: string;
    previous: string;
    sceneOf: (scene: number, of: number) => string;
    pause: string;
    play: string;
    otherLanguage: string;
    world: (seed: number) => string;
    anotherWorld: string;
    dealing: (share: number) => string;
    stop: string;
    dealt: (seed: number) => string;
    /** Why there is no engine, and what is missing without it; `drawing`: the crowd's own script did not come. */
    failed: Record<'engine' | 'world' | 'drawing', string> & {
      why: Record<EngineFailureCode, string>;
    };
    noCanvas: string;
    skip: string;
  };
  /** Scene "everybody". */
  deal: { dealMe: string; pick: string; card: (told: Told) => Piece[]; loading: string };
  /** Scene "then": the release of 2007, loaded on request. */
  then: {
    load: string;
    size: (records: number) => string;
    loading: (share: number) => string;
    titlesKnown: string;
    titlesWrong: string;
    daysOff: string;
    draw: string;
    measured: (right: number, of: number) => Piece[];
    published: (share: number) => Piece[];
    more: string;
  };
  /** Scene "innocent": the table of stated and observed. */
  reliability: { caption: string; stated: string; observed: string; names: string };
  /** Scene "repair": the defences and what became of each post. */
  repair: {
    choose: string;
    none: string;
    options: Record<StoryFacts['repairs'][number]['id'], { name: string; what: string }>;
    post: string;
    published: string;
    withheld: string;
    surest: string;
    tweet: string;
    dear: string;
    pair: string;
  };
  /** Scene "answer": what each can do, and the ways on. */
  ways: {
    viewer: [string, Piece[]];
    company: [string, Piece[]];
    reporter: [string, Piece[]];
    lab: string;
    methods: string;
    again: string;
  };
  /** Print and pages without scripts. */
  synthetic: string;
}
