import { company, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { innocentPost } from '../posts';
import { Telling } from '../telling';
import { masculineNoun, oneOrCounted } from '../../../es/numbers';
import { noneOr, voice } from '../voice';

/** The wrong name, and how often it comes at each confidence. */
export const innocent: SceneWords = {
  title: 'El nombre equivocado',
  short: 'El nombre equivocado',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'Hasta aquí, las publicaciones se eligieron para esta página. Toma ahora las demás: ',
        say.phrase(
          'galleryPosts',
          (n) => oneOrCounted(n, 'publicación', 'publicaciones'),
          'company',
        ),
        ' con la forma de las que hicieron empresas de verdad, traídas a este mundo solo contando, sin mirar quién lleva un diario. El extraño las toma una por una, diarios al lado, y da ',
        tally(told, say),
      ),
      para(
        0,
        'Cuando un extraño prudente dice «más o menos 3 de cada 4», uno de cada cuatro nombres está equivocado. No es un fallo: es lo que significan esas palabras. Debajo: cuántas veces acertaron las conjeturas con cada grado de confianza, también las flojas, en mundos que nadie había mirado antes.',
      ),
      para(1, accused(told, say)),
      para(
        1,
        'Para que te acusen sin razón no hace falta una filtración ni mala fe. Bastan un diario, una publicación que haga mirar y alguien que se queda en el «seguramente». Lo que llega al otro lado no es una probabilidad. Es un mensaje, tarde por la noche, de alguien que está seguro.',
      ),
    ];
  },
  drawing(told, step) {
    const { figures } = told.facts;
    const rows = (right: number, wrong: number) =>
      `${voice.number(right)} con una marca, por los nombres acertados; ${voice.number(wrong)} con una cruz, por inocentes`;
    const boxes = `Casillas en dos grupos. Nuevos por una publicación: ${rows(figures.galleryNewlyRight, figures.galleryNewlyWrong)}. Ya en los diarios: ${rows(figures.galleryAnywayRight, figures.galleryAnywayWrong)}.`;
    if (step === 0) return boxes;
    return told.facts.innocent ? `${boxes} Una de las cruces está señalada.` : boxes;
  },
};

function tally(told: Told, say: Telling['say']): Part[] {
  const { galleryNamed, galleryInnocents, galleryOutsiders } = told.facts.figures;
  const named = say.phrase(
    'galleryNamed',
    (n) => (n === 0 ? 'cero nombres' : oneOrCounted(n, 'nombre', undefined, 'un')),
    'stranger',
  );
  const right = say.phrase('galleryRight', (n) =>
    n === 0 ? 'ningún acierto' : masculineNoun(n, 'acierto'),
  );
  const wrong = say.phrase('galleryInnocents', (n) =>
    n === 0
      ? 'nadie acusado sin razón'
      : n === 1
        ? 'una persona inocente'
        : masculineNoun(n, 'inocente'),
  );
  const outsiders = say.phrase('galleryOutsiders', noneOr('nadie'));
  const end: Part =
    galleryInnocents === 0
      ? [', ', outsiders, ' de fuera. ']
      : [
          '; de esa gente, ',
          outsiders,
          galleryOutsiders === 0
            ? ' es de fuera. '
            : galleryOutsiders === 1
              ? ' ni siquiera está suscrita. '
              : ' ni siquiera están suscritas. ',
        ];
  return [
    named,
    ': ',
    right,
    ', ',
    wrong,
    end,
    galleryNamed === 0 ? 'La mayoría de las publicaciones son así.' : whose(told, say),
  ];
}

/** Whose doing the names are: the posts’, or the diaries’ alone. */
function whose(told: Told, say: Telling['say']): Part[] {
  const { galleryNewly, galleryNamed } = told.facts.figures;
  if (galleryNewly === 0)
    return [
      'Las publicaciones no trajeron ',
      say.phrase('galleryNewly', () => 'ninguno'),
      galleryNamed === 1
        ? ': está en el diario sin número alguno.'
        : ': están en los diarios sin número alguno.',
    ];
  return [
    'De ellos, ',
    say.phrase('galleryNewly', (n) => (n === 1 ? 'uno es nuevo' : `${voice.word(n)} son nuevos`)),
    ' por una publicación, ',
    say.phrase('galleryNewlyWrong', (n) =>
      n === 0 ? 'con acierto' : n === galleryNewly ? 'sin acierto' : `${voice.word(n)} sin acierto`,
    ),
    '; ',
    say.phrase('galleryAnyway', (n) =>
      n === 0 ? 'ninguno está' : n === 1 ? 'el otro está' : `los otros ${voice.word(n)} están`,
    ),
    ' en los diarios.',
  ];
}

function accused(told: Told, say: Telling['say']): Part[] {
  const { innocent: found } = told.facts;
  if (!found)
    return [
      'En este mundo, pues, no se acusó en falso a ',
      say.phrase('galleryInnocents', () => 'nadie'),
      '. Mejor. En otro será a alguien, y desde dentro nadie distingue un mundo del otro.',
    ];
  const name = told.names.personas[found.suspect.persona] ?? 'Alguien';
  return [
    company(`«${innocentPost(told)}»`),
    ` El extraño, sobre ${name}, con el diario solo: `,
    say.odds('innocentBeforeProbability'),
    '. Con la publicación: ',
    say.odds('innocentProbability'),
    `. No era ${name}. `,
    found.suspect.subscriber < 0
      ? 'No está en Marquee ni lo estuvo nunca.'
      : 'Está en Marquee, la vio, escribió sobre ella, y la publicación habla de otras personas.',
  ];
}
