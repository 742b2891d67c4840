import { number } from '../../es/numbers';
import type { StoryWords } from '../StoryWords';
import { people, voice } from './voice';

const NARROW_SPACE = '\u202f';

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
  bitsSupplied: (bits) => `${voice.bits(bits)} bits reunidos`,
  bitsNeeded: (bits) => `hacen falta ${voice.bits(bits)}`,
  fromPost: 'de la publicación',
  fromPosts: 'lo que añaden las publicaciones',
  fromDiary: 'del diario',
  fromAll: 'del diario y las publicaciones juntos',
  moreEntries: (count) => `y ${number(count)} más`,
};

/** The bar that stays. */
export const bar: StoryWords['bar'] = {
  scenes: 'Escenas',
  close: 'Cerrar',
  next: 'Escena siguiente',
  previous: 'Escena anterior',
  sceneOf: (scene, of) => `${scene} de ${of}`,
  pause: 'Pausar',
  play: 'Reanudar',
  otherLanguage: 'English',
  world: (seed) =>
    `Este es el mundo ${seed}. En otro vive otra gente, y la historia cuenta lo que le pasa.`,
  anotherWorld: 'Otro mundo',
  dealing: (share) => `Inventando a todos de nuevo, ${Math.floor(100 * share)}${NARROW_SPACE}%`,
  stop: 'Quedarme con este',
  dealt: (seed) => `Mundo ${seed}. Todos son otras personas.`,
  failed:
    'No se pudo hacer el otro mundo. Este sigue aquí; vuelve a cargar la página para intentarlo otra vez.',
  still: 'Sin movimiento, como pide tu dispositivo.',
  skip: 'Ir a las escenas',
  copyLink: 'Copiar un enlace a este lugar',
  copied: 'Enlace copiado',
};
