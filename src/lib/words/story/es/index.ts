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

/** The story in Spanish. */
export const words: StoryWords = {
  language: 'es',
  documentTitle: 'Nobody in Particular: cómo un dato gracioso se convierte en un nombre',
  description:
    'En 2017 Netflix hizo un chiste sobre 53 de sus espectadores. ¿A cuántas personas de una publicación así podría ponerles nombre un extraño? Apuesta y mira cómo se hace, con gente inventada.',
  scenes,
  board,
  reply: [
    { text: '«Esta información representa ' },
    { text: 'tendencias generales de consumo', isMarked: true },
    { text: ', no la información personal de individuos concretos e identificados.»' },
  ],
  bets: { crowd: crowdBet, evenings: eveningsBet },
  posts: { dear: dearPost, pair: pairPosts, secret: secretPost, innocent: innocentPost },
  remark: (told, review) =>
    told.names.remarks[review]?.es ?? { before: '', telling: '', after: '' },
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
  synthetic: 'En esta página todo y todos son inventados, salvo donde se nombra una fuente.',
};
