import { number, percent } from '../../es/numbers';
import type { StoryWords } from '../StoryWords';
import { people, voice } from './voice';

/** Short labels over the drawings. */
export const labels: StoryWords['labels'] = {
  you: 'tú',
  counted: (count) => `${people(count)} en la publicación`,
  diarists: (count) =>
    count === 1 ? 'un diario de gente suscrita' : `${number(count)} diarios de gente suscrita`,
  outsiders: (count) => (count === 1 ? 'uno de otra gente' : `${number(count)} de otra gente`),
  even: 'tanto sí como no',
  oneOf: (count) => `una de ${number(count)}`,
  nobody: 'nadie en particular',
  left: (count) => (count === 1 ? 'queda una' : `quedan ${number(count)}`),
  published: (published, counted) =>
    `${number(published)} en la publicación, ${number(counted)} en realidad`,
  firstPost: (count) => `${number(count)} en la primera`,
  secondPost: (count) => `${number(count)} en la segunda`,
  inFirst: (count) => `${number(count)} solo en la segunda`,
  inBoth: (count) => `${number(count)} en las dos`,
  inNeither: (count) => `${number(count)} en ninguna`,
  right: 'nombre acertado',
  innocent: 'inocente',
  newlyNamed: (count) =>
    count === 0
      ? 'ninguno nuevo por una publicación'
      : count === 1
        ? '1 nuevo por una publicación'
        : `${number(count)} nuevos por una publicación`,
  namedAnyway: (count) =>
    count === 0
      ? 'ninguno estaba ya en los diarios'
      : count === 1
        ? '1 estaba ya en los diarios'
        : `${number(count)} estaban ya en los diarios`,
  alone: 'con el diario solo',
  withPosts: (posts) => (posts === 1 ? 'con la publicación' : 'con las publicaciones'),
  name: {
    newly: 'Un nombre que el diario solo no daba.',
    anyway: 'El diario solo ya dice tanto.',
    cleared: 'El diario solo daba el nombre; ya no.',
  },
  bitsNeeded: (bits) =>
    bits < 0
      ? `sobran ${voice.bits(-bits)} bits al empezar`
      : `hacen falta ${voice.bits(bits)} bits al empezar`,
  fromDiary: (bits) =>
    bits < 0
      ? `${voice.fineBits(-bits)} los quita el diario`
      : `${voice.fineBits(bits)} del diario`,
  fromPosts: (bits, posts) =>
    posts === 1
      ? `${voice.fineBits(Math.abs(bits))} los ${bits < 0 ? 'quita' : 'añade'} la publicación`
      : `${voice.fineBits(Math.abs(bits))} los ${bits < 0 ? 'quitan' : 'añaden'} las publicaciones`,
  moreEntries: (count) => `y ${number(count)} más`,
};

/** The bar that stays. */
export const bar: StoryWords['bar'] = {
  scenes: 'Escenas',
  close: 'Cerrar',
  next: 'Escena siguiente',
  previous: 'Escena anterior',
  sceneOf: (scene, of) => `${number(scene)} de ${number(of)}`,
  pause: 'Pausar',
  play: 'Reanudar',
  otherLanguage: 'English',
  world: (seed) =>
    `Este es el mundo ${String(seed)}. En otro vive otra gente, y la historia cuenta lo que le pasa.`,
  anotherWorld: 'Otro mundo',
  dealing: (share) => `Inventando a todos de nuevo, ${percent(Math.floor(100 * share) / 100)}`,
  stop: 'Quedarme con este',
  dealt: (seed) => `Mundo ${String(seed)}. Todos son otras personas.`,
  failed: {
    why: {
      unloaded: 'El motor no se pudo cargar. Comprueba la conexión.',
      died: 'El motor se paró sin decir nada.',
      memory: 'El motor necesita más memoria de la que da este navegador.',
      noWorkers: 'Este navegador no ejecuta nada en segundo plano, y el motor lo necesita.',
    },
    engine: 'La historia se lee sin él.',
    world: 'No se pudo hacer el otro mundo. Este sigue aquí.',
    drawing: 'La multitud no se pudo cargar. Comprueba la conexión.',
  },
  noCanvas:
    'Este navegador no deja dibujar a la página, así que no hay multitud. El texto dice todo lo que mostraría.',
  skip: 'Ir a las escenas',
};
