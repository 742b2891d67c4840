import type { ExampleOutcome } from '../../data/ExampleOutcome';
import type { StoryFigures } from '../../engine/story/StoryFacts';
import { exampleWords } from './examples';
import { capitalised, number, numberWord } from './numbers';
import { baselineSentence, truthHeadline } from './truthWords';

const people = (count: number): string => (count === 1 ? 'one person' : `${number(count)} people`);

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "no name", "one name", "six names". */
const names = (count: number): string =>
  count === 0 ? 'no name' : count === 1 ? 'one name' : `${numberWord(count)} names`;

/** Under a link: what was posted about how many, and what a stranger made of it. */
function description({ posts, personas }: ExampleOutcome): string {
  const { members, score } = posts[posts.length - 1];
  const whom = members === 1 ? 'one invented person' : `${number(members)} invented people`;
  const isOne = posts.length === 1;
  const stats = isOne
    ? `A company’s fun stat about ${whom}`
    : `${capitalised(numberWord(posts.length))} fun stats by one company, the last about ${whom}`;
  return `${stats}, read by a stranger beside ${number(personas)} public film diaries. ${isOne ? '' : 'The last: '}${truthHeadline(score)}`;
}

/** What became of the names, a line each post; among several each says which it is. */
function verdicts({ posts }: ExampleOutcome): string[] {
  if (posts.length === 1) return [truthHeadline(posts[0].score)];
  return posts.map(({ score }, i) => {
    const which = i === posts.length - 1 ? 'last' : (ORDER[i] ?? `${i + 1}th`);
    return `The ${which} post: ${truthHeadline(score)}`;
  });
}

/** How the names came about, what they are worth without the posts, and whom the last of several posts leaves over. */
function account({ posts, personas, newcomers }: ExampleOutcome): string {
  const isOne = posts.length === 1;
  const named = posts.reduce((sum, { score }) => sum + score.named, 0);
  const { score, members } = posts[posts.length - 1];
  const sentences = [
    `The ${isOne ? 'post' : 'last post'} speaks of ${people(members)}.`,
    `A stranger read ${number(personas)} public film diaries beside ${isOne ? 'it' : 'all of them'}, and nothing else, and gave ${names(named)}${isOne ? '' : ' in all'}.`,
  ];
  if (isOne && score.named + score.baseline.named > 0)
    sentences.push(baselineSentence(score.baseline, 1));
  if (!isOne && newcomers > 0)
    sentences.push(
      `The last post counts ${people(newcomers)} whom no earlier one does: take one number from the other, and that is who is left.`,
    );
  return sentences.join(' ');
}

/** What the story’s page says, from the story’s figures. */
export type StoryOutcome = Pick<
  StoryFigures,
  | 'crowdNamed'
  | 'crowdRight'
  | 'crowdInnocents'
  | 'crowdMissed'
  | 'galleryPosts'
  | 'galleryNamed'
  | 'galleryRight'
  | 'galleryInnocents'
>;

/** Under all posts that the story carries over, each on its own. */
function gallery({ galleryPosts, galleryNamed, galleryRight, galleryInnocents }: StoryOutcome) {
  const areRight = galleryRight === 1 ? 'one is right' : `${numberWord(galleryRight)} are right`;
  const accuse =
    galleryInnocents === 1
      ? 'one accuses an innocent'
      : `${galleryInnocents === 0 ? 'none' : numberWord(galleryInnocents)} accuse an innocent`;
  return `The story goes on from there. Under the ${numberWord(galleryPosts)} posts that it carries over, the same stranger gives ${names(galleryNamed)}: ${areRight}, ${accuse}.`;
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
  outcomeTitle: string;
  real: string;
  found: string;
  openLab: string;
  openStory: string;
  picture: string;
  credit: string;
  story: {
    label: string;
    verdict: (figures: StoryOutcome) => string;
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
    return `A cinema’s board at night: “${sentence}” Below it ${number(subscribers)} bulbs, a subscriber each; ${areLit}.`;
  },
  verdicts,
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
    verdict: (figures: StoryOutcome): string =>
      truthHeadline({
        named: figures.crowdNamed,
        right: figures.crowdRight,
        innocents: figures.crowdInnocents,
        missed: figures.crowdMissed,
      }),
    account,
    gallery,
    realText: exampleWords['the-53'].realText,
    realSource: `${exampleWords['the-53'].who}, ${exampleWords['the-53'].year}. ${exampleWords['the-53'].source}`,
  },
} satisfies ShareWords & Record<string, unknown>;
