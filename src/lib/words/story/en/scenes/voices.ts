import { para, public_, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { counted } from '../../../en/numbers';
import { countedOrNo, noneOr, people, voice } from '../voice';

/** Aisle Seat: the same people in public, and others. */
export const voices: SceneWords = {
  title: 'The same people, talking',
  short: 'Aisle Seat',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    const { crowdDiarists, crowdWriters, outsiders } = told.facts.figures;
    return [
      para(
        0,
        'Across the street lies ',
        public_('Aisle Seat'),
        ', a film diary that anybody can keep and everybody can read. ',
        say.phrase('personas', (n) => `${people(n)} ${n === 1 ? 'does' : 'do'}`, 'public'),
        '. They sign with a name, give stars, and add a line. ',
        say.phrase('reviews', (n) => counted(n, 'line'), 'public'),
        ' so far. Nobody made them. It is a pleasant thing to do.',
      ),
      para(
        0,
        'They write some days late. The stars are a little off. Now and then a line says more than it meant to: ',
        public_('“third time this week”'),
        '. And ',
        say.phrase(
          'outsiders',
          (n) => (n === 0 ? 'none' : n === 1 ? 'one' : voice.number(n)),
          'public',
        ),
        outsiders === 1 ? ' of them does not' : ' of them do not',
        ' even subscribe to Marquee; they see the same films elsewhere. From the street the two kinds look alike.',
      ),
      para(
        1,
        'Now put the two side by side. Of the ',
        say.phrase('crowdCount', people, 'company'),
        ' in the post, ',
        say.phrase('crowdDiarists', noneOr('nobody'), 'public'),
        crowdDiarists > 1 ? ' keep a diary' : ' keeps a diary',
        crowdDiarists === 0
          ? '. From the street they cannot be seen at all. '
          : mentions(told, say),
        'In the whole street ',
        say.phrase('crowdWriters', countedOrNo('diary'), 'public'),
        crowdWriters === 1 ? ' mentions ' : ' mention ',
        crowdDiarists === 0 ? `${tweetTitle}, ` : 'it, ',
        say.phrase('crowdWritersOutside', noneOr('none')),
        ' by people who do not subscribe. Whoever wants a name has to tell the one kind from the other.',
      ),
    ];
  },
  drawing({ facts: { figures } }, step) {
    const rings = `Two fields of paper rings, one for each diary: ${voice.number(figures.personas - figures.outsiders)} by subscribers, ${voice.number(figures.outsiders)} by somebody else.`;
    return step === 0
      ? rings
      : `The lit block: ${noneOr('none')(figures.crowdDiarists)} of ${voice.number(figures.crowdCount)} ${figures.crowdDiarists === 1 ? 'wears' : 'wear'} a ring.`;
  },
};

/** How many of the diaries mention the film. */
function mentions(told: Told, say: Telling['say']): Part[] {
  const { crowdDiarists: all, crowdDiaristsWriting: writing } = told.facts.figures;
  const who = say.phrase(
    'crowdDiaristsWriting',
    (n) => {
      if (n === 0) return all === 1 ? 'it never' : 'none';
      if (n < all) return noneOr('none')(n);
      return n === 1 ? 'it' : n === 2 ? 'both' : 'all';
    },
    'public',
  );
  const { tweetTitle } = new Telling(told);
  return [
    writing === 0 ? ', but ' : writing < all ? ', of whom ' : ', and ',
    who,
    writing > 1 ? ' mention ' : ' mentions ',
    `${tweetTitle}. `,
  ];
}
