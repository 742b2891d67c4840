import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { crowdBet } from '../bets';
import { Telling } from '../telling';
import { feminineNoun, masculineNoun } from '../../../es/numbers';
import { thePeople, voice } from '../voice';

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
    return `${crowdCount === 1 ? 'Una casilla' : `Casillas, una por cada persona de ${thePeople(crowdCount)}`}: ${voice.number(crowdRight)} con una marca de acierto, las demás vacías${crowdInnocents > 0 ? `; al lado, ${voice.number(crowdInnocents)} con una cruz` : ''}. Detrás, todo el mundo.`;
  },
};

/** One in so many identified, and a description is no longer nearly true. ASSUMPTION: a tenth is more than “nearly”. */
const SMALL_PART = 10;

/** The reply held against this one post; it was given of another, which nobody outside can check. */
function fairness(told: Told, say: Telling['say']): Part[] {
  const { crowdNewlyRight, crowdCount } = told.facts.figures;
  const verdict =
    crowdNewlyRight === 0
      ? 'cierto: fuera de lo que ya dicen los diarios, '
      : crowdNewlyRight * SMALL_PART <= crowdCount
        ? 'casi cierto: fuera de lo que ya dicen los diarios, '
        : 'falso: fuera de lo que ya dicen los diarios, ';
  return [
    '«Tendencias generales de consumo, no … individuos concretos e identificados». Netflix lo dijo de su publicación, que nadie de fuera puede comprobar. Dicho de la de Marquee, como descripción, es ',
    verdict,
    say.phrase('crowdNewlyRight', (n) =>
      n === 0 ? 'no identifica a nadie' : `identifica a ${feminineNoun(n, 'persona')}`,
    ),
    '.',
  ];
}

/** The reply as a promise: what the other posts led to, rightly or not. */
function promise(told: Told, say: Telling['say']): Part[] {
  const { figures, dearSuspect, pair } = told.facts;
  const isBroken =
    figures.feedNewlyRight > figures.crowdNewlyRight || figures.galleryNewlyRight > 0;
  return [
    isBroken
      ? 'Como promesa sobre publicaciones es falsa, porque las empresas no publican una sola. '
      : 'Como promesa sobre publicaciones se cumplió aquí por suerte, porque las empresas no publican una sola. ',
    'La plusmarca tampoco era más que un número',
    dearSuspect
      ? outcome(say, 'dear', figures.dearProbability, figures.dearIsNewly, [
          ', y llevó a un diario, ',
          ', y no contó nada que un diario casi no hubiera dicho ya: ',
          ', y no llegó a un nombre: ',
        ])
      : ', y no llevó a ningún diario.',
    pair?.suspect
      ? outcome(say, 'pair', figures.pairProbability, figures.pairIsNewly, [
          ' Los dos inofensivos llevaron también a un diario, ',
          ' Los dos inofensivos no contaron nada que un diario casi no hubiera dicho ya: ',
          ' Los dos inofensivos no llegaron a un nombre: ',
        ])
      : '',
    others(told, say),
  ];
}

/** The other posts: what they brought, and what the diaries beside them say anyway. */
function others(told: Told, say: Telling['say']): Part[] {
  const { galleryNewly, galleryInnocents } = told.facts.figures;
  const brought: Part[] = [
    galleryNewly === 0
      ? ' Las demás publicaciones no trajeron '
      : ' Las demás publicaciones trajeron ',
    say.phrase('galleryNewly', (n) =>
      n === 0 ? 'ningún nombre nuevo' : masculineNoun(n, 'nombre nuevo', 'nombres nuevos'),
    ),
    galleryNewly === 0
      ? ''
      : [
          ', ',
          say.phrase('galleryNewlyWrong', (n) =>
            n === 0
              ? 'ninguno de alguien inocente'
              : n === 1
                ? 'uno de alguien inocente'
                : `${voice.word(n)} de inocentes`,
          ),
        ],
    '.',
  ];
  if (galleryInnocents === 0) return brought;
  return [
    ...brought,
    ' Y de ',
    say.phrase('galleryNamed', voice.word),
    ' que da el extraño con los diarios, ',
    say.phrase('galleryInnocents', (n) =>
      n === 1 ? 'uno era de alguien inocente' : `${voice.word(n)} eran de inocentes`,
    ),
    '.',
  ];
}

/** What the stranger made of a post: a name, and whether it was right; or none. */
function outcome(
  say: Telling['say'],
  post: 'dear' | 'pair',
  probability: number,
  isNewly: number,
  [named, known, unnamed]: [named: string, known: string, unnamed: string],
): Part[] {
  const odds = say.odds(`${post}Probability`);
  if (probability < 0.5) return [unnamed, odds, '.'];
  if (!isNewly) return [known, odds, '.'];
  const mark = say.phrase(`${post}IsRight`, (right) => (right ? 'el correcto' : 'el equivocado'));
  return [named, mark, ': ', odds, '.'];
}
