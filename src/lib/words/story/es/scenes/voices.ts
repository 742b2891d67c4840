import { para, public_, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../es/agree';
import { counted } from '../../../es/numbers';
import { countedOrNo, noneOr, noneOrMasculine, people, thePeople, voice } from '../voice';

/** Aisle Seat: the same people in public, and others. */
export const voices: SceneWords = {
  title: 'La misma gente, hablando',
  short: 'Aisle Seat',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    const { crowdDiarists, crowdWriters, outsiders } = told.facts.figures;
    return [
      para(
        0,
        'En la acera de enfrente está ',
        public_('Aisle Seat'),
        ', un diario de cine que cualquiera puede llevar y cualquiera puede leer. Lo ',
        say.phrase('personas', (n) => `${n === 1 ? 'lleva' : 'llevan'} ${people(n)}`, 'public'),
        '. Firman con un nombre, ponen estrellas y añaden una línea. ',
        say.phrase('reviews', (n) => `${agree(n, 'Va', 'Van')} ${counted(n, 'línea')}`, 'public'),
        '. Nadie les obliga. Da gusto hacerlo.',
      ),
      para(
        0,
        'Escriben con unos días de retraso. Las estrellas bailan un poco. Y de vez en cuando una línea dice más de lo que quería: ',
        public_('«la tercera vez esta semana»'),
        '. Además, ',
        say.phrase(
          'outsiders',
          (n) => (n === 0 ? 'nadie' : n === 1 ? 'una' : voice.number(n)),
          'public',
        ),
        outsiders > 1
          ? ' de esas personas ni siquiera pagan'
          : ' de esas personas ni siquiera paga',
        ' a Marquee; ven las mismas películas en otra parte. Desde la calle no se distinguen.',
      ),
      para(
        1,
        'Ahora, lo uno junto a lo otro. De ',
        say.phrase('crowdCount', thePeople, 'company'),
        ' de la publicación, ',
        say.phrase('crowdDiarists', noneOr('ninguna'), 'public'),
        crowdDiarists > 1 ? ' llevan un diario' : ' lleva un diario',
        crowdDiarists === 0 ? '. Desde la calle no se las ve. ' : mentions(told, say),
        'En toda la calle ',
        crowdDiarists === 0 ? '' : 'la ',
        crowdWriters === 1 ? 'menciona ' : 'mencionan ',
        crowdDiarists === 0 ? `${tweetTitle} ` : '',
        say.phrase('crowdWriters', countedOrNo('cero diarios', 'diario'), 'public'),
        ', ',
        say.phrase('crowdWritersOutside', noneOrMasculine('ninguno')),
        ' de gente que no está suscrita. Quien busque un nombre tiene que distinguir a unos de otros.',
      ),
    ];
  },
  drawing({ facts: { figures } }, step) {
    const rings = `Dos campos de anillos de papel, uno por diario: ${voice.number(figures.personas - figures.outsiders)} de gente suscrita, ${voice.number(figures.outsiders)} de otra gente.`;
    return step === 0
      ? rings
      : `El bloque encendido: ${figures.crowdDiarists > 1 ? 'llevan' : 'lleva'} anillo ${noneOr('ninguna')(figures.crowdDiarists)} de las ${voice.number(figures.crowdCount)}.`;
  },
};

/** How many of the diaries mention the film. */
function mentions(told: Told, say: Telling['say']): Part[] {
  const { crowdDiarists: all, crowdDiaristsWriting: writing } = told.facts.figures;
  const who = say.phrase(
    'crowdDiaristsWriting',
    (n) => {
      if (n === 0) return all === 1 ? 'nunca' : 'ninguna';
      if (n < all) return noneOr('ninguna')(n);
      return n === 1 ? 'en él' : n === 2 ? 'las dos' : 'todas';
    },
    'public',
  );
  const { tweetTitle } = new Telling(told);
  return [
    writing === 0 ? ', pero ' : writing < all ? '; de ellas, ' : ', y ',
    who,
    writing > 1 ? ' mencionan ' : ' menciona ',
    `${tweetTitle}. `,
  ];
}
