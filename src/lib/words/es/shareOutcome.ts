import type { ExampleOutcome, MoveOutcome } from '../../data/ExampleOutcome';
import type { Judged, PeopleScore } from '../../engine/attack/NameScore';
import { nearlyOf, totalOf } from '../nameTotals';
import { fineBits } from './fineBits';
import { agree } from './agree';
import { capitalised, feminine, masculineNoun, number, numberWord } from './numbers';
import { inWords } from './odds';

/** "un nombre", "dos nombres"; "ningún nombre". */
export const names = (count: number): string =>
  count === 0 ? 'ningún nombre' : masculineNoun(count, 'nombre');

/** "con acierto", "los dos con acierto", "todos sin acierto", "dos de ellos con acierto": of names given. */
export function rightness({ right, wrong }: Judged): string {
  const count = right + wrong;
  const all = count === 1 ? '' : count === 2 ? 'los dos ' : 'todos ';
  if (wrong === 0) return `${all}con acierto`;
  if (right === 0) return `${all}sin acierto`;
  return `${numberWord(right)} de ellos con acierto`;
}

/** What posts do to names, the new ones first: "Nadie se movió. Dos nombres estaban ya en los diarios, los dos con acierto." */
export function verdict(people: PeopleScore): string {
  const { newly, anyway, cleared, moved } = people;
  const [isNew, isKnown, isCleared] = [newly, anyway, cleared].map((some) => totalOf(some) > 0);
  const said: string[] = [];
  if (isNew)
    said.push(
      totalOf(newly) === 1
        ? `Un nombre que ningún diario daba, y ${rightness(newly)}`
        : `${capitalised(names(totalOf(newly)))} que ningún diario daba, ${rightness(newly)}`,
    );
  else if (!isKnown && !isCleared)
    said.push(
      totalOf(moved) === 0 ? 'No se nombra a nadie, y nadie se movió' : 'No se nombra a nadie',
    );
  else said.push(totalOf(moved) === 0 ? 'Nadie se movió' : 'Ningún nombre nuevo');
  if (isKnown) {
    const count = totalOf(anyway);
    const which = isNew ? `${capitalised(numberWord(count))} más` : capitalised(names(count));
    const nearly = nearlyOf(people) > 0 ? ', o casi' : '';
    said.push(
      `${which} ${agree(count, 'estaba', 'estaban')} ya en los diarios${nearly}, ${rightness(anyway)}`,
    );
  }
  if (isCleared) {
    const count = totalOf(cleared);
    said.push(
      `${capitalised(names(count))} que daban los diarios ${agree(count, 'se retira', 'se retiran')}, ${rightness(cleared)}`,
    );
  }
  return `${said.join('. ')}.`;
}

const change = ({ beforeProbability, probability, isRest }: MoveOutcome): string =>
  `de ${inWords(beforeProbability)} a ${inWords(probability)}${isRest ? ', de ser quien queda entre los dos números' : ''}`;

/** How far the posts moved anybody: the new names each, or whoever came nearest. */
export function movesSentences({ newly, largest, people, posts }: ExampleOutcome): string[] {
  const isOne = posts.length === 1;
  const what = isOne ? 'La publicación' : 'Las publicaciones';
  const said: string[] = [];
  if (newly.length > 0)
    said.push(
      `${what} ${isOne ? 'llevó' : 'llevaron'} ${newly.length === 1 ? 'ese nombre' : 'el primero de esos nombres'} ${change(newly[0]!)}: ${fineBits(newly[0]!.postBits)} bits, y un bit dobla las posibilidades.`,
    );
  else if (!largest)
    said.push('Ningún diario se acerca tanto que haya que mirarlo dos veces, ni antes ni después.');
  else if (largest.postBits <= 0)
    said.push(`${what} no ${isOne ? 'acerca' : 'acercan'} a nadie a un nombre.`);
  else
    said.push(
      `Lo más que ${isOne ? 'acercó' : 'acercaron'} a alguien a un nombre: ${fineBits(largest.postBits)} bits, ${change(largest)}. Un bit dobla las posibilidades.`,
    );
  const moved = totalOf(people.moved);
  if (moved > newly.length) said.push(movedSentence(people.moved));
  const sensitive = totalOf(people.movedOnSensitive);
  if (sensitive > 0)
    said.push(
      sensitive === 1
        ? 'Uno de esos cambios es sobre algo que no es asunto de nadie.'
        : `${capitalised(numberWord(sensitive))} de esos cambios son sobre algo que no es asunto de nadie.`,
    );
  return said;
}

function movedSentence(moved: Judged): string {
  const count = totalOf(moved);
  const who =
    count === 1
      ? 'Un diario se mueve un bit o más'
      : `${capitalised(masculineNoun(count, 'diario'))} se mueven un bit o más`;
  if (moved.wrong === 0)
    return `${who}, ${count === 1 ? 'y es de alguien de quien se habla' : 'todos de gente de quien se habla'}.`;
  if (moved.right === 0)
    return `${who}, ${count === 1 ? 'y no es de nadie de quien se hable' : 'ninguno de gente de quien se hable'}.`;
  return `${who}, ${numberWord(moved.right)} de ellos de gente de quien se habla.`;
}

/** The same guess without the posts: "Sin la publicación, los mismos diarios dan dos nombres, los dos con acierto." */
export function aloneSentence({ baseline }: PeopleScore, posts: number): string {
  const without = `Sin ${posts === 1 ? 'la publicación' : 'las publicaciones'}, los mismos diarios`;
  const { named, right } = baseline;
  if (named === 0) return `${without} no dan ningún nombre.`;
  return `${without} dan ${names(named)}, ${rightness({ right, wrong: named - right })}.`;
}

/** Who of those spoken of, by the last of several posts, has no name: "De las 52, cincuenta siguen sin nombre." */
export function missedSentence(members: number, missed: number, posts: number): string {
  const [last, theirs] = posts === 1 ? ['', ''] : [' la última', ' de la última'];
  if (missed === 0) return members === 1 ? '' : `Las ${number(members)}${theirs} tienen nombre.`;
  if (members === 1) return `La única persona de quien habla${last} sigue sin nombre.`;
  if (missed === members) return `Ninguna de las ${number(members)}${theirs} tiene nombre.`;
  return `De las ${number(members)}${theirs}, ${missed === 1 ? 'una sigue' : `${feminine(missed)} siguen`} sin nombre.`;
}
