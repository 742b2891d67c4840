import type { ExampleOutcome, PostOutcome } from '../../data/ExampleOutcome';
import { number, numberWord } from './numbers';
import { baselineSentence, truthHeadline } from './truthWords';

const people = (count: number): string => (count === 1 ? 'one person' : `${number(count)} people`);

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "The stranger says no name." */
const saysNames = (count: number): string =>
  count === 0
    ? 'names nobody'
    : count === 1
      ? 'gives one name'
      : `gives ${numberWord(count)} names`;

/** How the stranger fared with each post; among several each says which it is. */
function ofEach(posts: readonly PostOutcome[]): string[] {
  if (posts.length === 1) return [truthHeadline(posts[0].score)];
  return posts.map(({ score }, i) => {
    const which = i === posts.length - 1 ? 'last' : (ORDER[i] ?? `${i + 1}th`);
    return `The ${which} post: ${truthHeadline(score)}`;
  });
}

/** Under a link: what was posted about how many, and what a stranger made of it. */
function description({ posts, personas }: ExampleOutcome): string {
  const { members, score } = posts[posts.length - 1];
  const beside = posts.length === 1 ? 'it' : `it and ${numberWord(posts.length - 1)} more`;
  return `A fun stat about ${people(members)}, all of them invented. A stranger reads ${number(personas)} public film diaries beside ${beside} and ${saysNames(score.named)}. ${truthHeadline(score)}`;
}

/** What was measured, a paragraph each: what came of the names, how they were found, what they are worth. */
function outcome({ posts, personas, newcomers }: ExampleOutcome): string[] {
  const isOne = posts.length === 1;
  const { score } = posts[posts.length - 1];
  const reader = `The stranger read ${number(personas)} public film diaries beside the ${isOne ? 'post' : 'posts'}, and nothing else.`;
  const isTold = score.named + score.baseline.named > 0;
  const left =
    isOne || newcomers === 0
      ? ''
      : ` The last post counts ${newcomers === 1 ? 'one person' : people(newcomers)} whom no earlier one does: take one number from the other, and that is who is left.`;
  return [
    ...ofEach(posts),
    `${reader}${isTold ? ` ${baselineSentence(score.baseline)}` : ''}${left}`,
  ];
}

/** Every word of the pages to share, and of their pictures. */
export const share = {
  documentTitle: (label: string) => `${label} – Nobody in Particular`,
  description,
  /** What is drawn, for whoever does not see it. */
  alt(sentence: string, lit: number, subscribers: number): string {
    const areLit = lit === 1 ? 'one of them is lit' : `${number(lit)} of them are lit`;
    return `A cinema’s board at night: “${sentence}” Below it ${number(subscribers)} bulbs, a subscriber each; ${areLit}.`;
  },
  outcome,
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
    /** Of the post on the board; then of all posts that the story carries over. */
    outcome: (figures: {
      personas: number;
      crowdNamed: number;
      crowdRight: number;
      crowdInnocents: number;
      crowdMissed: number;
      galleryPosts: number;
      galleryNamed: number;
      galleryRight: number;
      galleryInnocents: number;
    }): string[] => [
      truthHeadline({
        named: figures.crowdNamed,
        right: figures.crowdRight,
        innocents: figures.crowdInnocents,
        missed: figures.crowdMissed,
      }),
      `A stranger read ${number(figures.personas)} public film diaries beside this post. One post rarely names anyone; the story goes on from there. Under its ${numberWord(figures.galleryPosts)} posts the same stranger ${saysNames(figures.galleryNamed)}: ${numberWord(figures.galleryRight)} right, ${figures.galleryInnocents === 0 ? 'nobody innocent' : figures.galleryInnocents === 1 ? 'one an innocent’s' : `${numberWord(figures.galleryInnocents)} of them innocents’`}.`,
    ],
  },
  /** What stands in a picture beside the post. */
  card: {
    count: number,
    counted: (count: number): string => (count === 1 ? 'subscriber is lit' : 'subscribers are lit'),
    among: (subscribers: number): string => `of ${number(subscribers)}, a bulb each`,
    credit: 'Nobody in Particular',
    synthetic: 'Synthetic data: everyone is invented',
  },
};
