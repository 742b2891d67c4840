import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { crowdBet } from '../bets';
import { Telling } from '../telling';
import { noneOr, thePeople } from '../voice';

/** The bet answered, and the verdict on “overall viewing trends”. */
export const answer: SceneWords = {
  title: '¿Nadie en particular?',
  short: 'La respuesta',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(0, crowdBet.answer(told)),
      para(0, fairness(told, say)),
      para(
        0,
        'Pero la respuesta hablaba de una publicación, y las empresas no publican una sola. En esta historia la plusmarca tampoco era más que un número: ',
        say.odds('dearProbability'),
        told.facts.pair
          ? ['. También lo eran los dos inofensivos: ', say.odds('pairProbability'), '. ']
          : '. ',
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

const QUOTE = '«Tendencias generales de consumo, no … individuos concretos e identificados». ';

function fairness(told: Told, say: Telling['say']): Part[] {
  const { crowdRight, crowdCount } = told.facts.figures;
  const rightly = say.phrase('crowdRight', (n) =>
    n === 0 ? 'nadie' : n === 1 ? 'una persona' : `${noneOr('nadie')(n)} personas`,
  );
  if (crowdRight === 0)
    return [
      QUOTE,
      'De esta publicación, leída a solas, es justo decirlo. Identifica a ',
      rightly,
      '. La empresa tenía razón sobre su número, y podría haberlo demostrado.',
    ];
  if (crowdRight * 10 <= crowdCount)
    return [
      QUOTE,
      'De esta publicación, leída a solas, es casi justo decirlo. Hace falta un diario revelador, y entonces identifica a ',
      rightly,
      '. La empresa casi tenía razón sobre su número, y no lo había mirado.',
    ];
  return [
    QUOTE,
    'En este mundo no es así, ni siquiera con una publicación leída a solas: identifica a ',
    rightly,
    '. La empresa no lo había mirado.',
  ];
}
