import type { Announcement } from '../announce/announcement';
import type { Publication, Review, Suspect } from '../engine';

/**
 * Every number that the story says, by name: the words take their numbers from here and from nowhere else. All are computed on the base by
 * `tellStory`; a `…Probability` is in [0, 1], a `…Share` too.
 */
export interface StoryFigures {
  subscribers: number;
  titles: number;
  viewings: number;
  towns: number;
  /** Diarists, outsiders included; of those the outsiders; their reviews. */
  personas: number;
  outsiders: number;
  reviews: number;

  /** The tweet carried over (example `the-53`): people counted, days, how many candidates the search tried. */
  crowdCount: number;
  crowdDays: number;
  crowdTried: number;
  /** Of the people counted, how many keep a diary, and in how many of these diaries the title is reviewed at all. */
  crowdDiarists: number;
  crowdDiaristsWriting: number;
  /** Diaries that review the title at all, whoever keeps them; and those of outsiders among them. */
  crowdWriters: number;
  crowdWritersOutside: number;
  /** Names given (probability at least one half), whether the post adds to them or not, and by the truth: right, innocents, missed. */
  crowdNamed: number;
  crowdRight: number;
  crowdInnocents: number;
  crowdMissed: number;
  /** Of these names: newly given by the post, right and wrong. All others stand in the diaries. */
  crowdNewly: number;
  crowdNewlyRight: number;
  crowdNewlyWrong: number;
  /** Suspects whose odds the post changed by a bit or more, either way. */
  crowdMoved: number;
  /** The likeliest diary: at the start, from the diary alone, with the post; log2 odds of the start, what diary and post add to it, and the sum. */
  crowdSurestStartProbability: number;
  crowdSurestBeforeProbability: number;
  crowdSurestProbability: number;
  crowdSurestStartBits: number;
  crowdSurestDiaryBits: number;
  crowdSurestPostBits: number;
  crowdSurestAfterBits: number;
  crowdSurestReviews: number;

  /** The post about one person who keeps a diary (example `dear-diarist`): nights in a row, diary entries about it, candidates tried. */
  dearNights: number;
  dearMentions: number;
  dearTried: number;
  /** What the stranger thinks of the surest suspect, without the post and with it; bits; 1 if the post newly gives the name; 1 if that is the one. */
  dearBeforeProbability: number;
  dearProbability: number;
  dearStartBits: number;
  dearDiaryBits: number;
  dearPostBits: number;
  dearIsNewly: number;
  dearIsRight: number;

  /** Shares of people drawn at random who are alone in the base with 1, 2, 3, 4 random evenings (title and day) of theirs. */
  aloneWithOneShare: number;
  aloneWithTwoShare: number;
  aloneWithThreeShare: number;
  aloneWithFourShare: number;
  aloneTrials: number;

  /** Two counts of one crowd: the first, the second (larger), what is left, everybody else; the days between. */
  pairFirst: number;
  pairSecond: number;
  pairLeft: number;
  pairNeither: number;
  /** Pairs that the search looked at; of these, pairs that leave exactly one person; of these, pairs whose one keeps a diary that reviews the title. */
  pairTried: number;
  pairsOfOne: number;
  pairsOfDiarist: number;
  /** The surest suspect for the one who is left: before the posts, after the number of either alone (the surer), after both; bits; 1 if newly named; 1 if right. */
  pairBeforeProbability: number;
  pairAloneProbability: number;
  pairProbability: number;
  pairStartBits: number;
  pairDiaryBits: number;
  pairPostBits: number;
  pairIsNewly: number;
  pairIsRight: number;

  /** The posts that real companies made, carried over to this base and attacked one by one: posts, names given, right, innocents, innocents who do not even subscribe. */
  galleryPosts: number;
  galleryNamed: number;
  galleryRight: number;
  galleryInnocents: number;
  galleryOutsiders: number;
  /** Of these names: newly given by their post, right and wrong; those that stand in the diaries anyway, right and wrong. */
  galleryNewly: number;
  galleryNewlyRight: number;
  galleryNewlyWrong: number;
  galleryAnyway: number;
  galleryAnywayRight: number;
  galleryAnywayWrong: number;
  /** The innocent who was accused most surely: from the diary alone, with the post; 0 if nobody was. 1 if the post newly accuses. */
  innocentBeforeProbability: number;
  innocentProbability: number;
  innocentIsNewly: number;

  /** A second post about the one of `dear`: how many of them (0 or 1) also watched the sensitive title, and how often that person did. */
  secretCount: number;
  secretViewings: number;
  /** Probability that the one of `dear` is among them: from the diary alone, and after both posts. */
  secretBeforeProbability: number;
  secretProbability: number;

  /** What an employee with the table does: rows left after each filter of the tweet's question, and what one of these rows opens. */
  insiderViewers: number;
  insiderInWindow: number;
  insiderEveryDay: number;
  insiderSteps: number;
  insiderRowViewings: number;
  insiderRowTitles: number;
  insiderRowSensitive: number;

  /** Right names and innocents over the three posts of the story (tweet, dear, pair), each attacked as it was posted; of the right ones, those newly given. */
  feedRight: number;
  feedInnocents: number;
  feedNewlyRight: number;
}

/** The name of a figure. */
export type FigureName = keyof StoryFigures;

/** One defence, tried on the story's posts. */
export interface StoryRepair {
  /** Names the words. */
  id: 'threshold11' | 'threshold100' | 'round5' | 'rr3' | 'noise' | 'coarser' | 'silence';
  /** The tweet, the dear-person post and the pair under it. */
  tweet: StoryRepairedPost;
  dear: StoryRepairedPost;
  pair: StoryRepairedPost | null;
}

/** What became of a post (of both, for the pair) under a defence; probabilities and marks are by the truth. */
export interface StoryRepairedPost {
  /** Numbers published, one a post; null for a post that was withheld. */
  published: Array<number | null>;
  named: number;
  right: number;
  innocents: number;
  /** Of `named`: newly given by the post. */
  newly: number;
  /** The surest name, in [0, 1]; 0 if nothing is published, or not both posts of the pair. */
  surestProbability: number;
}

/** One subscriber, whom the visitor follows as "you". Everything here is the company's own table: the truth. */
export interface StoryPerson {
  subscriber: number;
  town: number;
  /** Indexes into `AGE_BANDS`, `PLANS`, `DEVICES`. */
  ageBand: number;
  plan: number;
  device: number;
  viewings: number;
  titles: number;
  /** Diary that this person keeps, −1 if none, and how many reviews it has. */
  persona: number;
  reviews: number;
  /** Whether the tweet speaks of them. */
  isCounted: boolean;
  /** The most watched titles, at most three, with viewings. */
  favourites: Array<{ title: number; viewings: number }>;
  /** Random evenings of theirs, in the order told, each with how many subscribers are left who share all so far (they included); ends at 1, or when eight are told. */
  evenings: Array<{ title: number; day: number; left: number }>;
}

/** A suspect whom the story shows, by the name they sign with, with the reviews that count. */
export interface StorySuspect extends Suspect {
  isRight: boolean;
  /** −1 for somebody who does not subscribe. */
  subscriber: number;
}

/** All that the story says of one base. Plain data: it is computed in the worker or in Node, kept as JSON for the first world, and the same for the same seed. */
export interface StoryFacts {
  seed: number;
  figures: StoryFigures;
  tweet: Announcement;
  /** Subscribers the tweet speaks of, ascending, and the places of each in the crowd's order (`crowdOrder`). */
  crowd: number[];
  /** Those of the crowd who keep a diary, and those whom the stranger names rightly; ascending. The truth. */
  crowdDiarists: number[];
  crowdRight: number[];
  /** The most likely, at most four. */
  crowdSuspects: StorySuspect[];
  /** Every diary's probability of being one of the crowd, two significant digits, most probable with the post first: [alone, with the post, how many diaries]. */
  crowdLadder: Array<[beforeProbability: number, probability: number, personas: number]>;
  dear: Announcement;
  dearSuspect: StorySuspect | null;
  /** The person spoken of. */
  dearSubscriber: number;
  /** Null if this base has no such pair. */
  pair: {
    posts: [Announcement, Announcement];
    subscriber: number;
    suspect: StorySuspect | null;
  } | null;
  /** The innocent accused most surely among the posts carried over, and what that post said; null if nobody was. */
  innocent: { post: Announcement; publication: Publication; suspect: StorySuspect } | null;
  /** The second post about the one of `dear`, and the sensitive title; null if they watched none. */
  secret: {
    post: Announcement;
    title: number;
    sensitivity: number;
    persona: number;
    isRight: boolean;
  } | null;
  /** The one of the crowd whom the insider opens: the first in the table. */
  insider: { subscriber: number; title: number; sensitiveTitle: number };
  repairs: StoryRepair[];
  /** "You", unless the visitor taps somebody else. */
  you: StoryPerson;
  /** Every review that any suspect above shows, so that names and remarks can be found for all of it. */
  reviews: Review[];
}

/** What the story asks of an engine, beside what the lab asks. Needs a base. */
export interface StoryTeller {
  /** Everything that the story says of this base; null if stopped. Long. */
  story(onShare?: (share: number) => void): Promise<StoryFacts | null>;
  /** "You". @throws EngineError for somebody who is not in the base */
  person(subscriber: number): Promise<StoryPerson>;
}
