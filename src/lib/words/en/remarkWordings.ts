import type { Genre } from '../../engine/announce/announcement';

/*
 * In every wording the telling phrase stands in [brackets]. {hero} is the genre’s stock figure ("the Duke"),
 * {Hero} the same at the start of a sentence, {n} the counted night in figures, {nights} the same with its noun, {nth} as "9th", {night} in words.
 * The joke is on the habit that everybody has, never on the person.
 */

/** Who stands for a genre in a remark. */
export const HEROES: Record<Genre, string> = {
  romance: 'the Duke',
  comedy: 'the vicar',
  drama: 'the piano',
  thriller: 'the courier',
  horror: 'the cellar',
  family: 'the otter',
  documentary: 'the narrator',
  'science fiction': 'the robot',
  crime: 'the inspector',
  fantasy: 'the dragon',
  music: 'the drummer',
  animation: 'the badger',
};

/** Plain remarks by how many stars go with them: few (1–2), some (3), many (4–5). */
export const PLAIN_WORDINGS = {
  few: [
    'I have seen better doors.',
    'Fell asleep. Woke up. Regretted the second part.',
    'Two hours I could have spent descaling the kettle.',
    'Not for me. Possibly not for anybody.',
    'The popcorn was good.',
    '{Hero} deserved a better film. So did I.',
    'Everyone in it seemed to be waiting for a bus.',
    'Finished it out of politeness.',
    'I liked the end, in that it ended.',
    'The trailer was longer on plot.',
    'My sister recommended this. We are talking about it.',
    'Watched it to the end so that you need not.',
    'Poor {hero}.',
    'Somebody spent money on this, and it was not on the script.',
    'Kept checking how much was left. Too much was left.',
    'Beige.',
  ],
  some: [
    'Fine. Absolutely fine.',
    'It passes the time, and the time was passing anyway.',
    'Good with soup.',
    'Half of it is marvellous. I could not tell you which half.',
    '{Hero} is good. The rest came along.',
    'Would not cross the road, would not leave the room.',
    'Better than the poster.',
    'I have opinions, but they cancel out.',
    'Nice coats.',
    'Saw it coming. Waved.',
    'The sort of film one irons to.',
    'Solid. Like a table.',
    'Three stars, one of them for {hero}.',
    'Out with Mam beforehand. The chips were the better half.',
    'Liked it more on the bus home.',
    'Perfectly all right for a Tuesday.',
  ],
  many: [
    'Lovely. Cried a bit. Blamed the onions.',
    'I would follow {hero} anywhere.',
    'They do not make them like this. They made this one, though.',
    'Did not look at my phone once. It looked at me.',
    'Told the whole office. The office has asked me to stop.',
    'The last ten minutes. That is all. The last ten minutes.',
    'Went in for the weather, stayed for {hero}.',
    'Perfect, apart from ending.',
    'I have changed my mind about everything, mostly hats.',
    'Five minutes in I had already forgiven it.',
    'My flatmate came in to complain and stayed.',
    'What a face {hero} has.',
    'Rang my mother afterwards. She had seen it. She was right.',
    'Grinned all the way through like a fool.',
    'Somebody give that lighting person a raise.',
    'Better than it needs to be, in every corner.',
  ],
} as const;

/** More plain remarks that only fit one genre, by the same three bands. */
export const GENRE_WORDINGS: Record<
  Genre,
  Record<keyof typeof PLAIN_WORDINGS, readonly string[]>
> = {
  romance: {
    few: ['They should both have stayed single.', 'A Duke with no horse is just a man in boots.'],
    some: ['They kiss. It snows. Nobody is surprised.', 'The best man was the better man.'],
    many: ['I now believe in waltzing.', 'That look across the ballroom. Phew.'],
  },
  comedy: {
    few: ['I laughed once, at a different thing.', 'The trousers were doing all the work.'],
    some: ['Smiled. Possibly with teeth.', 'The dog gets all the best lines, and it is a dog.'],
    many: ['Had to leave the room at the wedding cake.', 'The vicar’s speech. My ribs.'],
  },
  drama: {
    few: [
      'Everybody stares at the sea. The sea stares back.',
      'Nobody turned on a lamp for two hours.',
    ],
    some: ['Good rain.', 'Acting so fine that you can see it from here.'],
    many: ['Walked home the long way afterwards.', 'One silence in it is worth the ticket.'],
  },
  thriller: {
    few: ['I guessed it at the car park.', 'So many briefcases, so little in them.'],
    some: ['Decent chase, odd choice of tram.', 'Trusted nobody. Was right.'],
    many: [
      'Held my breath for an hour. Do not recommend, do recommend.',
      'Never getting in a lift again.',
    ],
  },
  horror: {
    few: ['The scariest thing was the wallpaper.', 'I screamed at the running time.'],
    some: ['Slept fine, with the light on.', 'Why does nobody in these films own a torch?'],
    many: [
      'I have moved the wardrobe in front of the other wardrobe.',
      'Never going near a well again.',
    ],
  },
  family: {
    few: ['The children left. I had to stay.', 'Even the goose looked tired.'],
    some: ['She is four and loved it. I am not four.', 'Quiet for ninety minutes: three stars.'],
    many: [
      'All three of them laughed at once. Unheard of.',
      'I cried at an otter. Ask me anything.',
    ],
  },
  documentary: {
    few: ['I know less about gravel than before.', 'Forty minutes of drone shots and one fact.'],
    some: ['Learnt about eels. Did not ask to.', 'A good voice for doing the dishes to.'],
    many: [
      'Who knew. About moss. Who knew.',
      'I have been boring people about concrete ever since.',
    ],
  },
  'science fiction': {
    few: [
      'In space, no one can hear you check the time.',
      'The robot is made of less wood than the captain.',
    ],
    some: ['Time travel again, but politely.', 'Good planets, thin people.'],
    many: ['Went outside and looked up for a while.', 'I would like to live on that ship, please.'],
  },
  crime: {
    few: [
      'It was the vicar. There, saved you the time.',
      'The corpse gives the liveliest performance.',
    ],
    some: [
      'I had the right murderer for the wrong reasons.',
      'Nice village. Would not live there, evidently.',
    ],
    many: [
      'Did not see it coming, and I was staring straight at it.',
      'The sergeant and the sandwich. Genius.',
    ],
  },
  fantasy: {
    few: ['Too many apostrophes in the names.', 'The map was the best actor.'],
    some: ['Good dragon. Middling elves.', 'Three hours, four swords, one plot.'],
    many: ['I want the cloak. I need the cloak.', 'Believed every scale on that dragon.'],
  },
  music: {
    few: ['I walked out humming something else.', 'The tambourine was dubbed. One can tell.'],
    some: ['Skip to the concert.', 'Good songs with some film between them.'],
    many: ['Bought a trombone. Send help.', 'The whole row was tapping.'],
  },
  animation: {
    few: ['Ninety minutes of fur and one joke.', 'The snail was the fast part.'],
    some: ['Pretty as anything. About anything, too.', 'Lovely custard effects.'],
    many: ['The badger’s little coat. The little coat!', 'Every frame could go on a tin.'],
  },
};

/** The telling remarks, by kind. */
export const TELLING_WORDINGS = {
  again: [
    '[Again.] For the snow, or the sofa, or {hero}.',
    '[Seen it before.] It has not changed. Nor have I.',
    '[Second time] and {hero} still gets me.',
    '[Back to this one.] It was raining.',
    '[A rewatch.] I wanted to know how it ends, again.',
    'It holds up. [I should know by now.]',
    '[Once more, with soup.]',
    'Put it on for a friend, who noticed that [I know all the words.]',
    '[Could play {hero} by now.]',
    '[Another go.] I had missed the bit with the hat.',
    'Better [the second time round.] Calmer.',
    '[I’ve been here before.] Nice to be back.',
  ],
  counted: [
    '[Night {n}.] Still good.',
    '[Day {night}.] {Hero} and I have an understanding.',
    '[{nth} night running.] The sofa has taken my shape.',
    '[That makes {n} in a row.] Not counting. Counting.',
    '[Night {night}.] I have stopped explaining this to people.',
    '[Day {n}.] Noticed a lamp I had never noticed.',
    '[{nth} evening] of {hero}. Soup again.',
    'Same seat. [Night {n}.] Different crisps.',
    '[Number {night}.] The ending still works.',
    'For those keeping score: [{nights} now.]',
    '[Evening {n}] and I would not change a frame.',
  ],
  nightly: [
    '[Third time this week.] I’m fine. {Hero} is fine.',
    'Same sofa, same film, [same time as last night.]',
    '[Every night] she picks this one. Help.',
    '[Every evening, half past eight.] It is cheaper than a clock.',
    '[My nightly appointment] with {hero}.',
    'It’s [what we do after dinner now.]',
    '[Same again tonight.] And, I suspect, tomorrow.',
    '[Yesterday too.] And the day before. No further questions.',
    'The cat now sits down for it [at the usual time.]',
    '[All week.] {Hero} has become a sort of lodger.',
    '[Night after night.] It’s that or the news.',
  ],
  late: [
    '[Couldn’t sleep.] {Hero} could not either.',
    '[3 a.m.,] the kitchen, this.',
    'Put it on [when the house was asleep.]',
    '[Long past midnight.] It makes more sense then.',
    '[Up with the baby.] The baby liked the hats.',
    '[Night shift over, wide awake.] This helped.',
    'A good film for [the small hours.]',
    '[Ten to four.] Birds. {Hero}. Tea.',
    'Meant to go to bed. [Did not go to bed.]',
    '[Insomnia theatre presents.] Four stars for company.',
    'Watched it [in the dark, with the sound low.]',
  ],
  spree: [
    '[Four of these in one sitting.] I regret only the third.',
    '[A whole weekend of these.] Ask me about hats.',
    '[Back to back] until somebody opened a curtain.',
    '[The lot, in two days.] Laundry undone, heart full.',
    '[One after another] all afternoon. {Hero} in every one, more or less.',
    'It rained, so I watched [every last one of them.]',
    '[Third today.] They are beginning to merge.',
    '[Straight through, with breaks for toast.]',
    'Started at breakfast. [Five down.]',
    '[Made a day of it.] And then a night of it.',
    '[Season’s marathon:] pyjamas on Friday, pyjamas off Monday.',
  ],
} as const;

/** Remarks for titles on sensitive subjects: nobody jokes there. */
export const SOBER_WORDINGS = {
  few: [
    'Not for me, though I see why it was made.',
    'It means well. I wanted more than that.',
    'I could not finish it.',
    'Too neat for what it is about.',
  ],
  some: [
    'Careful and a little slow.',
    'Some of it rang true.',
    'Glad to have seen it, once.',
    'It is kind to everybody in it.',
  ],
  many: [
    'I needed a walk afterwards.',
    'Quiet, exact, and kind.',
    'Somebody who made this has been there.',
    'It stayed with me for days.',
    'Not one false note.',
  ],
  again: [
    '[Again.] It says things I cannot.',
    '[Seen it before.] It helped then, too.',
    'Better [the second time.]',
    '[Back to this one.] It keeps still.',
  ],
  counted: [
    '[Night {n}.] It is company.',
    '[Day {night}.] I hear something new in it.',
    '[{nth} evening] with this one.',
  ],
  nightly: [
    '[Every night] this week.',
    '[Same time as last night.] It is quiet then.',
    '[Third time this week.] I’m all right.',
    '[Every evening now.] It helps.',
  ],
  late: [
    '[Couldn’t sleep.] This was on my mind.',
    '[3 a.m.] and it was the right thing to watch.',
    'Watched [in the small hours.]',
  ],
  spree: [
    '[Three like this in a day.] I wanted to understand.',
    '[A whole weekend of these.]',
    '[One after another.] I had questions.',
  ],
} as const;
