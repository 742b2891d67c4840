import { para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { counted, times } from '../../../es/numbers';
import { people, thePeople } from '../voice';

/** A bulb each, and you are one. */
export const everybody: SceneWords = {
  title: 'Todo el mundo, y tú',
  short: 'Todo el mundo',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'Cada bombilla es alguien que paga a Marquee. Son ',
        say.phrase('subscribers', people, 'company'),
        ' en ',
        say.phrase('towns', (n) => counted(n, 'lugar', 'lugares')),
        ', un faro entre ellos. En un año le dieron al botón ',
        say.phrase('viewings', times, 'company'),
        ', para ver alguno de ',
        say.phrase('titles', (n) => counted(n, 'título')),
        '. De cada vez Marquee guarda una línea: quién, qué, cuándo. No es maldad: tiene que saber dónde te quedaste.',
      ),
      para(
        0,
        'Una de las bombillas eres tú. No lo pediste. Te toca alguien al azar, y te acompaña hasta el final, si no prefieres cambiarlo. Esto es lo que dice de ti la tabla de la empresa. Ningún extraño la ve nunca.',
      ),
      told.you.isCounted
        ? para(
            0,
            'Da la casualidad de que la publicación habla de ti: estás entre ',
            say.phrase('crowdCount', thePeople, 'company'),
            '. De momento, nadie puede saberlo.',
          )
        : para(
            0,
            'No estás entre ',
            say.phrase('crowdCount', thePeople, 'company'),
            ' de la publicación. Habla de otra gente. Suele ser así.',
          ),
    ];
  },
  drawing({ facts: { figures } }) {
    return `Las mismas ${counted(figures.subscribers, 'bombilla')}. Una pequeña marca señala cuál eres tú.`;
  },
};
