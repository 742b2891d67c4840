import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { crowdBet } from '../bets';
import { Telling } from '../telling';
import { noneOr, thePeople, voice } from '../voice';

/** The bet answered, and the verdict on “overall viewing trends”. */
export const answer: SceneWords = {
  title: '¿Nadie en particular?',
  short: 'La respuesta',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(0, crowdBet.answer(told)),
      para(0, fairness(told, say)),
      para(0, promise(told, say)),
      para(
        0,
        'Una tendencia de una persona es una persona. Dos tendencias de la misma gente son una resta. Que un número identifique a alguien no es una propiedad del número: depende de lo demás que haya para leer.',
      ),
      para(1, 'Entonces, ¿qué se puede hacer? No mucho, y todo a tiempo.'),
    ];
  },
  drawing(told) {
    const { crowdCount, crowdRight, crowdInnocents } = told.facts.figures;
    return `Casillas, una por cada persona de ${thePeople(crowdCount)}: ${crowdRight} con una marca de acierto, las demás vacías${crowdInnocents > 0 ? `; al lado, ${crowdInnocents} con una cruz` : ''}. Detrás, todo el mundo.`;
  },
};

/** One in so many identified, and a description is no longer nearly true. ASSUMPTION: a tenth is more than “nearly”. */
const SMALL_PART = 10;

/** The reply held against this one post; it was given of another, which nobody outside can check. */
function fairness(told: Told, say: Telling['say']): Part[] {
  const { crowdRight, crowdCount } = told.facts.figures;
  const verdict =
    crowdRight === 0
      ? 'cierto: no identifica a '
      : crowdRight * SMALL_PART <= crowdCount
        ? 'casi cierto: con los diarios al lado, identifica a '
        : 'falso: con los diarios al lado, identifica a ';
  return [
    '«Tendencias generales de consumo, no … individuos concretos e identificados». Netflix lo dijo de su publicación, que nadie de fuera puede comprobar. Dicho de la de Marquee, como descripción, es ',
    verdict,
    say.phrase('crowdRight', (n) =>
      n === 0 ? 'nadie' : n === 1 ? 'una persona' : `${noneOr('nadie')(n)} personas`,
    ),
    '.',
  ];
}

/** The reply as a promise: what the other posts led to, rightly or not. */
function promise(told: Told, say: Telling['say']): Part[] {
  const { figures, dearSuspect, pair } = told.facts;
  const isBroken = figures.feedRight > figures.crowdRight || figures.galleryRight > 0;
  return [
    isBroken
      ? 'Como promesa sobre publicaciones es falsa, porque las empresas no publican una sola. '
      : 'Como promesa sobre publicaciones se cumplió aquí por suerte, porque las empresas no publican una sola. ',
    'La plusmarca tampoco era más que un número',
    dearSuspect
      ? outcome(say, 'dear', figures.dearProbability, [
          ', y llevó a un diario, ',
          ', y no llegó a un nombre: ',
        ])
      : ', y no llevó a ningún diario.',
    pair?.suspect
      ? outcome(say, 'pair', figures.pairProbability, [
          ' Los dos inofensivos llevaron también a un diario, ',
          ' Los dos inofensivos no llegaron a un nombre: ',
        ])
      : '',
    figures.galleryInnocents > 0
      ? [
          ' Y de ',
          say.phrase('galleryNamed', (n) => (n === 1 ? 'un nombre' : `${voice.word(n)} nombres`)),
          ' que trajeron las demás publicaciones, ',
          say.phrase('galleryInnocents', (n) =>
            n === 1 ? 'uno era de alguien inocente' : `${voice.word(n)} eran de inocentes`,
          ),
          '.',
        ]
      : '',
  ];
}

/** What the stranger made of a post: a name, and whether it was right; or none. */
function outcome(
  say: Telling['say'],
  post: 'dear' | 'pair',
  probability: number,
  [named, unnamed]: [named: string, unnamed: string],
): Part[] {
  const odds = say.odds(`${post}Probability`);
  if (probability < 0.5) return [unnamed, odds, '.'];
  const mark = say.phrase(`${post}IsRight`, (right) => (right ? 'el correcto' : 'el equivocado'));
  return [named, mark, ': ', odds, '.'];
}
