import type { ExampleOutcome } from '../../data/ExampleOutcome';
import type { PeopleScore } from '../../engine/attack/NameScore';
import type { StoryFigures } from '../../engine/story/StoryFacts';
import { exampleWords } from './examples';
import { capitalised, counted, countedWord, number, people } from './numbers';
import { aloneSentence, missedSentence, movesSentences, rightness, verdict } from './shareOutcome';

/** Under a link: what was posted about how many, and what it does to names. */
function description({ posts, personas, people: names }: ExampleOutcome): string {
  const { members } = posts[posts.length - 1];
  const whom =
    members === 1 ? 'one invented person' : counted(members, 'invented person', 'invented people');
  const stats =
    posts.length === 1
      ? `A company’s fun stat about ${whom}`
      : `${capitalised(countedWord(posts.length, 'fun stat'))} by one company, the last about ${whom}`;
  return `${stats}, read by a stranger beside ${counted(personas, 'public film diary', 'public film diaries')}. ${verdict(names)}`;
}

/** How it was read, how far anybody moved, and what the diaries say without the posts. */
function account(outcome: ExampleOutcome): string {
  const { posts, personas, people: names, newcomers } = outcome;
  const isOne = posts.length === 1;
  const { score, members } = posts[posts.length - 1];
  const sentences = [
    `The ${isOne ? 'post' : 'last post'} speaks of ${people(members)}.`,
    `A stranger read ${counted(personas, 'public film diary', 'public film diaries')} beside ${isOne ? 'it' : 'all of them'}, and nothing else.`,
    ...movesSentences(outcome),
    aloneSentence(names, posts.length),
    missedSentence(members, score.missed, posts.length),
  ];
  if (!isOne && newcomers > 0)
    sentences.push(
      `The last post counts ${people(newcomers)} whom no earlier one does: take one number from the other, and that is who is left.`,
    );
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What the story’s page says, from the story’s figures. */
export type StoryOutcome = Pick<
  StoryFigures,
  | 'galleryPosts'
  | 'galleryNewlyRight'
  | 'galleryNewlyWrong'
  | 'galleryAnywayRight'
  | 'galleryAnywayWrong'
>;

/** Under all posts that the story carries over, each on its own. */
function gallery(figures: StoryOutcome): string {
  const newly = { right: figures.galleryNewlyRight, wrong: figures.galleryNewlyWrong };
  const anyway = { right: figures.galleryAnywayRight, wrong: figures.galleryAnywayWrong };
  const names = (count: number): string => countedWord(count, 'name');
  const isOne = figures.galleryPosts === 1;
  const [brought, stood] = [newly.right + newly.wrong, anyway.right + anyway.wrong];
  const bring = isOne ? 'brings' : 'bring';
  const first =
    brought === 0
      ? `${bring} no name that no diary gave`
      : `${bring} ${names(brought)} that no diary gave, ${rightness(newly)}`;
  const second =
    stood === 0
      ? 'No name stood in the diaries already'
      : `${capitalised(names(stood))} stood in the diaries already, ${rightness(anyway)}`;
  return `The story goes on from there. The ${isOne ? 'one post that it carries over' : `${countedWord(figures.galleryPosts, 'post')} that it carries over, each read on its own,`} ${first}. ${second}.`;
}

/** What stands in a picture beside the post, in one language. */
export interface CardWords {
  count: (count: number) => string;
  counted: (count: number) => string;
  among: (subscribers: number) => string;
  credit: string;
  synthetic: string;
}

/** What stands in a picture beside the post. */
export const card: CardWords = {
  count: number,
  counted: (count) => (count === 1 ? 'subscriber is lit' : 'subscribers are lit'),
  among: (subscribers) => `of ${number(subscribers)}, a bulb each`,
  credit: 'Nobody in Particular',
  synthetic: 'Synthetic data: everyone is invented',
};

/** What a page to share says around its posts, and the story’s own, in one language. */
export interface ShareWords {
  /** What is drawn, for whoever does not see it. */
  alt: (sentence: string, lit: number, subscribers: number) => string;
  post: (posts: number) => string;
  /** What the posts do to names. */
  verdict: (people: PeopleScore) => string;
  outcomeTitle: string;
  real: string;
  found: string;
  openLab: string;
  openStory: string;
  picture: string;
  credit: string;
  story: {
    label: string;
    account: (outcome: ExampleOutcome) => string;
    gallery: (figures: StoryOutcome) => string;
    /** What the post on the board was carried over from, and where it was said. */
    realText: string;
    realSource: string;
  };
}

/** Every word of the pages to share. */
export const share = {
  documentTitle: (label: string) => `${label} – Nobody in Particular`,
  description,
  alt(sentence: string, lit: number, subscribers: number): string {
    const areLit = lit === 1 ? 'one of them is lit' : `${number(lit)} of them are lit`;
    return `A cinema’s board at night: “${sentence}” Below it ${counted(subscribers, 'bulb')}, a subscriber each; ${areLit}.`;
  },
  verdict,
  account,
  post: (posts: number): string => (posts === 1 ? 'The post' : 'The posts, read together'),
  outcomeTitle: 'Whom it names',
  real: 'What was really said',
  found: 'Where this one is from',
  openLab: 'Try it in the lab',
  openStory: 'Read the story',
  picture: 'The picture as a file, 1200 × 630',
  credit:
    'Picture and figures: Nobody in Particular, synthetic data, MIT licence. Use them, with this credit.',
  story: {
    label: 'How a fun stat becomes a name',
    account,
    gallery,
    realText: exampleWords['the-53'].realText,
    realSource: `${exampleWords['the-53'].who}, ${String(exampleWords['the-53'].year)}. ${exampleWords['the-53'].source}`,
  },
} satisfies ShareWords & Record<string, unknown>;
