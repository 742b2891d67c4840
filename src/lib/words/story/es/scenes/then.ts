import { cited, para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { voice } from '../voice';

/** 2007: records without names, found again; the published figures beside ours, also where ours misses. */
export const then: SceneWords = {
  title: 'Ya había pasado antes',
  short: '2007',
  blocks(told) {
    const { say } = new Telling(told);
    const published = (id: string, key: string) => say.at(`published.${id}.${key}`, voice.share);
    return [
      para(
        0,
        'En 2006 Netflix regaló ',
        say.at('published.prize-ratings.published'),
        ' puntuaciones de ',
        say.at('published.prize-records.published'),
        ' personas suscritas, para un concurso, sin los nombres. ',
        cited('Arvind Narayanan y Vitaly Shmatikov', 'narayanan'),
        ', de la Universidad de Texas, preguntaron cuánto hay que saber de alguien para encontrar su línea. Pruébalo: debajo hay unos datos inventados del mismo tipo.',
      ),
      para(
        1,
        'Supón que sabes ocho títulos de alguien, dos de ellos equivocados, y los días con un margen de dos semanas. Con los datos de verdad, Narayanan y Shmatikov dieron con la línea correcta del ',
        published('figure4-6of8-14d-bestGuess', 'published'),
        ' de la gente; nosotros, con datos inventados del mismo tamaño, con la del ',
        published('figure4-6of8-14d-bestGuess', 'measured'),
        '. Con solo dos títulos y sus días: ellos, el ',
        published('figure4-2of2-14d-bestGuess', 'published'),
        '; nosotros, el ',
        published('figure4-2of2-14d-bestGuess', 'measured'),
        '. Con cuatro títulos que no están entre los cien más populares, uno de ellos equivocado, y ningún día: ellos, el ',
        published('figure8-3of4-noDates-outside100-bestGuess', 'published'),
        '; nosotros, el ',
        published('figure8-3of4-noDates-outside100-bestGuess', 'measured'),
        '. Es decir, lo nuestro coincide cuando se sabe mucho y falla, para un lado y para otro, cuando se sabe poco. Todas las filas están en la página de métodos.',
      ),
      para(
        1,
        'La mejor conjetura aún no es un nombre. Un extraño prudente solo lo da cuando destaca con claridad. Con los mismos ocho títulos, una ',
        cited('réplica posterior con los datos de verdad', 'replication'),
        ' acertó en su mejor conjetura con el ',
        published('figure4-6of8-14d-bestGuess', 'replication'),
        ' de la gente, y dio el nombre correcto del ',
        published('figure4-6of8-14d-claimedRightAmongScorers', 'replication'),
        '. Lo que la gente dice en público de unas pocas películas bastó para encontrar todas las que callaba.',
      ),
    ];
  },
  drawing() {
    return 'La multitud de Marquee, a la espera: los registros de esta escena son de otra gente y se dibujan junto al texto.';
  },
};
