import type { SceneId, SceneWords, StoryWords } from '../StoryWords';
import { voice } from './voice';
import { crowdBet, eveningsBet } from './bets';
import { bar, labels } from './frame';
import { board, dearPost, innocentPost, pairPosts, secretPost } from './posts';
import { answer } from './scenes/answer';
import { arithmetic } from './scenes/arithmetic';
import { dear } from './scenes/dear';
import { evenings } from './scenes/evenings';
import { everybody } from './scenes/everybody';
import { innocent } from './scenes/innocent';
import { insider } from './scenes/insider';
import { lit } from './scenes/lit';
import { pair } from './scenes/pair';
import { repair } from './scenes/repair';
import { secret } from './scenes/secret';
import { then } from './scenes/then';
import { tweet } from './scenes/tweet';
import { voices } from './scenes/voices';
import { sayDay } from './telling';
import { deal, reliability, repairWidget, thenWidget, ways } from './widgets';

const scenes: Record<SceneId, SceneWords> = {
  tweet,
  everybody,
  lit,
  voices,
  arithmetic,
  evenings,
  dear,
  pair,
  then,
  innocent,
  secret,
  insider,
  repair,
  answer,
};

/** The story in English. */
export const words: StoryWords = {
  language: 'en',
  documentTitle: 'Nobody in Particular: how a fun stat becomes a name',
  description:
    'In 2017 Netflix made a joke of 53 of its viewers. How many people in such a post could a stranger name? Bet, then watch it done, on invented people.',
  scenes,
  board,
  reply: [
    { text: '“This information represents ' },
    { text: 'overall viewing trends', isMarked: true },
    { text: ', not the personal viewing information of specific, identified individuals.”' },
  ],
  bets: { crowd: crowdBet, evenings: eveningsBet },
  posts: { dear: dearPost, pair: pairPosts, secret: secretPost, innocent: innocentPost },
  remark: (told, review) =>
    told.names.remarks[review]?.en ?? { before: '', telling: '', after: '' },
  day: sayDay,
  count: voice.number,
  bits: voice.fineBits,
  odds: voice.odds,
  share: voice.share,
  labels,
  bar,
  deal,
  then: thenWidget,
  reliability,
  repair: repairWidget,
  ways,
  synthetic: 'Everyone and everything on this page is invented, except where a source is named.',
};
