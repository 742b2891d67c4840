import { MINIMUM_IDS, passedMinimums } from '../../minimumCounts';
import { cited, note, para, type Part } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../es/agree';
import { counted, feminine } from '../../../es/numbers';
import { capital, people, thePeople, voice } from '../voice';

/** The people counted come forward; what rules in use say of their number. */
export const lit: SceneWords = {
  title: 'Un paso al frente',
  short: 'Se encienden',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    const { crowdCount } = told.facts.figures;
    const least = (id: (typeof MINIMUM_IDS)[number]): Part => say.at(`minimums.${id}`);
    return [
      para(
        0,
        say.phrase('crowdCount', (n) => capital(thePeople(n)), 'company'),
        ` que ${crowdCount === 1 ? 'vio' : 'vieron'} ${tweetTitle} `,
        say.phrase('crowdDays', (n) => (n === 1 ? 'ese día' : `cada uno de ${counted(n, 'día')}`)),
        crowdCount === 1 ? ' da' : ' dan',
        ' un paso al frente, en filas de diez, para que se puedan contar. Es un buen número para un chiste: lo bastante pequeño para ser raro, lo bastante grande para no ser de nadie.',
      ),
      para(
        1,
        '¿Es lo bastante grande para esconderse? Preguntemos a quienes publican números sobre la gente por oficio:',
      ),
      para(
        1,
        'Al menos ',
        least('ruleOfThree'),
        ', dice una regla casera de las oficinas de estadística; ',
        least('hesa'),
        ' resultan en ',
        cited('HESA', 'hesa'),
        ', ',
        least('ofqual'),
        ' en ',
        cited('Ofqual', 'ofqual'),
        ' y ',
        least('nhs'),
        ' en ',
        cited('el índice de calidad del NHS', 'nhs'),
        ', que redondean el resto. ',
        least('cms'),
        ' en ',
        cited('Medicare, en Estados Unidos', 'cms'),
        '. ',
        least('adsDataHub'),
        ' en ',
        cited('el Ads Data Hub de Google', 'adsDataHub'),
        ', y ',
        least('googleAds'),
        ' antes de que ',
        cited('un anuncio de Google', 'googleAds'),
        ' pueda perseguir a una lista de personas.',
      ),
      para(
        1,
        verdict(
          crowdCount,
          say.at('minimums.passed', (n) => capital(feminine(n))),
        ),
      ),
      note(
        1,
        'Marquee tiene este grupo porque lo buscamos. Probamos ',
        say.phrase('crowdTried', (n) =>
          n === 1 ? 'una película con sus días' : `${voice.number(n)} películas con sus días`,
        ),
        ' hasta que la cuenta salió como la de verdad, o lo más cerca posible. Nadie miró quiénes son.',
      ),
    ];
  },
  drawing({ facts: { figures } }, step) {
    return step === 0
      ? `${capital(people(figures.crowdCount))} con la luz encendida, ${agree(figures.crowdCount, 'reunida', 'reunidas')} en filas de diez delante de la multitud en penumbra.`
      : `El mismo bloque, de ${voice.number(figures.crowdCount)}, encendido: ${passing(passedMinimums(figures.crowdCount))} publicar ese número.`;
  },
};

/** "6 de 7 reglas en uso dejan". */
const passing = (passed: number): string =>
  `${voice.number(passed)} de ${voice.number(MINIMUM_IDS.length)} reglas en uso ${agree(passed, 'deja', 'dejan')}`;

function verdict(count: number, passed: Part): Part[] {
  const failed = MINIMUM_IDS.length - passedMinimums(count);
  if (failed === 0)
    return ['Esta publicación las cumple todas. Según el manual, aquí no hay nada que ver.'];
  if (failed === MINIMUM_IDS.length)
    return ['Esta publicación no cumple ninguna. Así de pequeño es el grupo en este mundo.'];
  if (failed === 1)
    return [
      'Esta publicación las cumple todas menos la última. Según el manual, aquí no hay nada que ver.',
    ];
  return [
    passed,
    ` de estas siete reglas ${agree(MINIMUM_IDS.length - failed, 'deja', 'dejan')} pasar la publicación; las más estrictas, no.`,
  ];
}
