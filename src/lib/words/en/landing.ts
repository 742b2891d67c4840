/** Every word of the landing page. A list of parts is one sentence; `isMarked` parts stand out. */
export const landing = {
  documentTitle: 'Nobody in Particular: how a fun stat becomes a name',
  description:
    'A company posts a fun stat about 53 of its viewers. How many of them could a stranger name? ' +
    'Bet, then watch it done, on invented people.',
  board: [
    { text: 'To the' },
    { text: '53', isMarked: true },
    {
      text: 'people who’ve watched The Yuletide Duke every day for the past 18 days: Who hurt you?',
    },
  ],
  reply: [
    { text: '“This information represents ' },
    { text: 'overall viewing trends', isMarked: true },
    { text: ', not the personal viewing information of specific, identified individuals.”' },
  ],
  aside: [
    'Marquee is invented, and so is its Duke. The sentence is not: Netflix posted it in December 2017, about another film. People minded. The line below it is the reply.',
    'And here is everybody: 100,000 subscribers, a bulb each. Fifty-three are lit. Nobody has a name.',
  ],
  strip: {
    description:
      'A drawing of 100,000 bulbs in panels of 1,000. Fifty-three of them are lit, a few side by side, most alone.',
    label: 'one of the 53',
    caption:
      'Every dot is a subscriber, all of them synthetic. This is a drawing; the lab computes it.',
    captionShort: '100,000 subscribers, 53 lit. All synthetic.',
    outlined: 'Outlined: 1,000 people',
  },
  bet: {
    question: 'How many of the 53 could a stranger name?',
    slider: 'Your bet',
    number: 'Your bet, as a number',
    fewer: 'One fewer',
    more: 'One more',
    place: 'Place the bet',
    valueText: (count: number, of: number) => `${count} of ${of}`,
  },
  record: {
    title: 'For the record',
    lead: 'These two were really said.',
    quotes: [
      {
        who: 'Netflix US, on Twitter, 10–11 December 2017',
        says: 'To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?',
        after: 'Shared more than 100,000 times, liked 415,000 times.',
      },
      {
        who: 'Netflix, when asked',
        says: 'The privacy of our members’ viewing is important to us. This information represents overall viewing trends, not the personal viewing information of specific, identified individuals.',
        after:
          'As reported at the time, in “‘Creepy’ Netflix tweet raises serious concerns about user privacy”, and by popculture.com.',
      },
    ],
    close:
      'The post gave no names, and the reply is right about that. But a post is never read alone. Some of the people in it also keep a film diary in public, under a name.',
    more: 'How the arithmetic goes',
  },
  voices: {
    title: 'Three people, and you play all of them',
    list: [
      {
        who: 'company',
        name: 'The company',
        does: 'knows everything, and posts a number. Here it is called Marquee.',
      },
      {
        who: 'public',
        name: 'The diarist',
        does: 'thought nobody was looking, and wrote it up on Aisle Seat.',
      },
      {
        who: 'stranger',
        name: 'The stranger',
        does: 'reads the one beside the other, with a pencil and an evening to spare.',
      },
    ],
    truth: 'Then a switch shows the truth: who was named rightly, and who was merely accused.',
  },
} as const;
