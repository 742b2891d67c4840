import { MINIMUM_IDS, passedMinimums } from '../../minimumCounts';
import { cited, company, note, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { pairPosts } from '../posts';
import { sayDay, Telling } from '../telling';
import { agree } from '../../../en/agree';
import { capitalised } from '../../../en/numbers';
import { capitalWord, oneOrCounted, people, voice } from '../voice';

/** Two harmless numbers, and the subtraction that names. */
export const pair: SceneWords = {
  title: 'Two harmless numbers',
  short: 'Two numbers',
  blocks(told) {
    const { say } = new Telling(told);
    if (!told.facts.pair) return without(told, say);
    const [first, second] = pairPosts(told);
    const { pairFirst, pairLeft } = told.facts.figures;
    const { suspect } = told.facts.pair;
    const name = (suspect && told.names.personas[suspect.persona]) ?? 'somebody';
    return [
      para(
        0,
        company(`“${first}”`),
        ' A crowd of ',
        say.phrase('pairFirst', people, 'company'),
        passedMinimums(pairFirst) === MINIMUM_IDS.length
          ? ', and not even the strictest of those rules has anything against it.'
          : ', and most of those rules have nothing against it.',
        ' Nobody stands out, and nobody asked for anything rare.',
      ),
      para(
        1,
        company(`“${second}”`),
        ' Now ',
        say.phrase('pairSecond', people, 'company'),
        '. Harmless as well. But these are not two crowds. Whoever had seen it by ',
        say.at('pair.posts.0.who.did.0.when.to', sayDay),
        ' had also seen it by ',
        say.at('pair.posts.1.who.did.0.when.to', sayDay),
        ', so the first crowd lies wholly inside the second. Slide the one over the other: all who are in both go dark, and ',
        say.phrase('pairNeither', (n) => `${people(n)} in neither`),
        ' never mattered. ',
        say.count('pairSecond', 'company'),
        ' less ',
        say.count('pairFirst', 'company'),
        ' leaves ',
        say.phrase('pairLeft', (n) => `${people(n)}.`, 'stranger'),
      ),
      para(
        1,
        'That is the whole trick. Each number hides a person among others. It is the same others both times, so they cancel, and ',
        pairLeft === 1
          ? 'the one who does not cancel is left with nobody to hide behind.'
          : 'those who do not cancel are left with few to hide behind.',
      ),
      para(
        2,
        'The one who is left saw the film for the first time after ',
        say.at('pair.posts.0.who.did.0.when.to', sayDay),
        ' and by ',
        say.at('pair.posts.1.who.did.0.when.to', sayDay),
        ', and, as this page knows and the stranger does not, reviews it in a diary on Aisle Seat. So the stranger goes from diary to diary, where people write some days late. Whoever wrote about it by the first of these days is in both crowds, if they subscribe at all, and cancels; left are the diaries that mention it only later. ',
        suspect
          ? [
              `The likeliest is ${name}. The chance that ${name} is the one left, from the diary alone: `,
              say.odds('pairBeforeProbability'),
              '. With both posts: ',
              say.odds('pairProbability'),
              told.facts.figures.pairPostBits < 0 ? ', which takes away ' : ', which adds ',
              say.fineBits('pairPostBits', 'company'),
              ' bits. ',
              ending(told, say, name),
            ]
          : [
              'But no diary gives it away: ',
              say.odds('pairProbability'),
              ' is all that the likeliest comes to.',
            ],
      ),
      note(
        2,
        'How rare is this? ',
        say.phrase(
          'pairTried',
          (n) =>
            `${capitalised(oneOrCounted('pair')(n))} of such posts ${agree(n, 'was', 'were')} looked at`,
        ),
        '; ',
        say.phrase('pairsOfOne', leaving),
        ' exactly one person, and in ',
        say.phrase('pairsOfDiarist', (n) => (n === 0 ? 'none' : n === 1 ? 'one' : voice.number(n))),
        ' of these that one keeps a diary that reviews the film. This one is chosen for its effect: written up at once, and one more was least expected. That a minimum count is no help has been known ',
        cited('since 1979', 'denning'),
        '; seven people were once ',
        cited('put back together from a table about them', 'garfinkel'),
        '.',
      ),
    ];
  },
  drawing(told, step) {
    const { pairFirst, pairSecond, pairLeft, pairNeither } = told.facts.figures;
    if (!told.facts.pair) return 'The crowd, dimmed. In this world no such two posts were found.';
    if (step === 0)
      return `A disc of everybody, one dot each. Inside it ${people(pairFirst)} ${agree(pairFirst, 'is', 'are')} lit: the first post.`;
    if (step === 1)
      return `A second disc, ${voice.number(pairSecond)}, slides over the first and covers it. ${capitalWord(pairLeft)} at the rim ${agree(pairLeft, 'stays', 'stay')} lit. ${capitalised(people(pairNeither))} in neither ${agree(pairNeither, 'remains', 'remain')} dark.`;
    return 'From the one bulb that stayed lit a thread runs to a paper stub with a line from a diary.';
  },
};

/** "none leaves", "one leaves", "31 leave". */
const leaving = (n: number): string =>
  n === 0 ? 'none leaves' : n === 1 ? 'one leaves' : `${voice.number(n)} leave`;

function ending(told: Told, say: Telling['say'], name: string): Part[] {
  const {
    pairProbability: sure,
    pairBeforeProbability: before,
    pairIsNewly,
    pairIsRight,
  } = told.facts.figures;
  const mark = say.phrase('pairIsRight', (right) =>
    right ? `It is ${name}.` : 'It is somebody else.',
  );
  if (sure < 0.5 && sure < before)
    return [
      `The two numbers speak against ${name}, if anything: the diary fits other days better. The truth? `,
      mark,
    ];
  if (sure < 0.5)
    return [
      'Short of a name: the diaries of this street are not telling enough. The truth? ',
      mark,
    ];
  if (!pairIsNewly)
    return ['A name, but the diary had as good as said it before the numbers. The truth? ', mark];
  return [
    'A name, out of two crowds. The truth? ',
    mark,
    pairIsRight ? '' : ' Two harmless numbers have just accused an innocent.',
  ];
}

function without(told: Told, say: Telling['say']) {
  return [
    para(
      0,
      'Take two posts about one crowd, some days apart. Each counts hundreds, and each is harmless. But whoever is in the first is in the second as well, so all of them cancel, and the difference is the few who came late. If it is one person, and that one writes about it, two harmless numbers have a name.',
    ),
    para(
      1,
      'In this world it does not happen. ',
      say.phrase(
        'pairTried',
        (n) =>
          `${capitalised(oneOrCounted('pair')(n))} of such posts ${agree(n, 'was', 'were')} looked at`,
      ),
      '; ',
      say.phrase('pairsOfOne', leaving),
      ' exactly one person, and in ',
      say.phrase('pairsOfDiarist', (n) => (n === 0 ? 'none' : voice.word(n))),
      ' of these that one keeps a diary about the film. Luck is a defence too, though not one to plan with. ',
      cited('It has been known since 1979', 'denning'),
      ' that a minimum count is no help against subtraction.',
    ),
  ];
}
