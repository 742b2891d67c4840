import { cited, para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { and } from '../../../es/and';
import { counted } from '../../../es/numbers';
import { voice } from '../voice';

/** The post, the reply, and everybody. */
export const tweet: SceneWords = {
  title: 'La publicación',
  short: 'La publicación',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    return [
      para(
        0,
        `Marquee es un invento, ${and(tweetTitle, true)} ${tweetTitle} también. La frase no: `,
        cited('la publicó Netflix', 'article'),
        ' en diciembre de 2017, sobre 53 personas y otra película. A mucha gente le molestó. Debajo está ',
        cited('la respuesta', 'reply'),
        '.',
      ),
      para(
        0,
        'Y aquí está todo el mundo: ',
        say.phrase('subscribers', people_, 'company'),
        ', una bombilla por cabeza. ',
        say.phrase(
          'crowdCount',
          (n) => (n === 1 ? 'Una está encendida' : `${voice.number(n)} están encendidas`),
          'company',
        ),
        '. Nadie tiene nombre.',
      ),
    ];
  },
  drawing({ facts: { figures } }) {
    return `${people_(figures.subscribers)}, cada una una bombilla tenue, en paneles de mil. ${figures.crowdCount === 1 ? 'Una está encendida, a solas.' : `${voice.number(figures.crowdCount)} están encendidas: algunas juntas, la mayoría a solas.`}`;
  },
};

const people_ = (count: number): string => counted(count, 'persona suscrita', 'personas suscritas');
