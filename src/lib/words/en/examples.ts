/** What the lab says of an example: its short name, and the real announcement whose shape it has. */
export interface ExampleWords {
  /** The button’s text. */
  label: string;
  /** What was really said, as the press reported it. */
  realText: string;
  who: string;
  year: number;
  /** Where it is reported. */
  source: string;
}

const TWEET =
  '“‘Creepy’ Netflix tweet raises serious concerns about user privacy”, December 2017; popculture.com';
const NETFLIX_REVIEW = 'Netflix’s review of 2017, as the press reported it';
const SPOTIFY_2016 = 'Spotify’s posters of 2016, as the press reported them';
const SPOTIFY_2017 = 'Spotify’s posters of 2017, as the press reported them';

/** The examples by their ids, in the order in which the lab shows them. */
export const exampleWords = {
  'the-53': {
    label: 'The 53',
    realText:
      'To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?',
    who: 'Netflix',
    year: 2017,
    source: TWEET,
  },
  'streak-one': {
    label: 'The longest streak',
    realText: 'Someone watched Pirates of the Caribbean (Black Pearl) 365 days in a row.',
    who: 'Netflix',
    year: 2017,
    source: NETFLIX_REVIEW,
  },
  'dear-diarist': {
    label: 'One who keeps a diary',
    realText: 'Someone watched Pirates of the Caribbean (Black Pearl) 365 days in a row.',
    who: 'Netflix',
    year: 2017,
    source: `${NETFLIX_REVIEW}. The same shape again, chosen for its effect: this one keeps a diary.`,
  },
  record: {
    label: 'The record',
    realText: 'A viewer in the United Kingdom watched Bee Movie 357 times.',
    who: 'Netflix',
    year: 2017,
    source: NETFLIX_REVIEW,
  },
  'dear-person': {
    label: 'Dear person',
    realText: 'Dear person who played “Sorry” 42 times on Valentine’s Day, what did you do?',
    who: 'Spotify',
    year: 2016,
    source: SPOTIFY_2016,
  },
  'valentine-count': {
    label: 'On that very day',
    realText:
      'Dear 3,749 people who streamed “It’s the End of the World As We Know It” the day of the Brexit vote. Hang in there.',
    who: 'Spotify',
    year: 2016,
    source: SPOTIFY_2016,
  },
  'holiday-in-june': {
    label: 'Christmas in June',
    realText:
      'To the person in NoLita who started listening to holiday music way back in June, you really jingle all the way, huh?',
    who: 'Spotify',
    year: 2016,
    source: SPOTIFY_2016,
  },
  weekday: {
    label: 'On a Wednesday',
    realText: '3,445 people streamed the “Boozy Brunch” playlist on a Wednesday this year.',
    who: 'Spotify',
    year: 2017,
    source: SPOTIFY_2017,
  },
  'town-share': {
    label: 'A share of a town',
    realText: '93% of wearers within 15 miles of the Napa earthquake woke up.',
    who: 'Jawbone',
    year: 2014,
    source: 'Jawbone, 2014, as the press reported it',
  },
  'record-town': {
    label: 'The record in town',
    realText: 'One eater in Raleigh ordered from Zayka Indian 904 times.',
    who: 'Uber Eats',
    year: 2021,
    source: 'Uber Eats’ review of 2021, as the press reported it',
  },
  lighthouse: {
    label: 'The one at the lighthouse',
    realText: 'One member in Antarctica binged Shameless.',
    who: 'Netflix',
    year: 2017,
    source: NETFLIX_REVIEW,
  },
  'small-and-large': {
    label: 'A few and a great many',
    realText: '9 people made “God is a man” playlists, 28,802 “God is a woman”.',
    who: 'Spotify',
    year: 2018,
    source: 'Spotify Wrapped 2018, as the press reported it',
  },
  'of-those': {
    label: 'Of those',
    realText:
      '“Rides of Glory”: of the riders out late on a Friday or Saturday, those who took a second ride nearby some hours later.',
    who: 'Uber',
    year: 2012,
    source: 'Uber, 2012, as the press reported it',
  },
  subtraction: {
    label: 'Two crowds, one person',
    realText: '9 people made “God is a man” playlists, 28,802 “God is a woman”.',
    who: 'Spotify',
    year: 2018,
    source:
      'Spotify Wrapped 2018, as the press reported it. Two large counts of one crowd, some days apart, carried over; the search looked for a difference of one.',
  },
  'subtraction-diarist': {
    label: 'Two crowds, one diarist',
    realText: '9 people made “God is a man” playlists, 28,802 “God is a woman”.',
    who: 'Spotify',
    year: 2018,
    source:
      'Spotify Wrapped 2018, as the press reported it. Two large counts again, chosen for their effect: the one person left between them keeps a diary.',
  },
  'drill-down': {
    label: 'Down to one',
    realText:
      '“Rides of Glory”: of the riders out late on a Friday or Saturday, those who took a second ride nearby some hours later.',
    who: 'Uber',
    year: 2012,
    source:
      'Uber, 2012, as the press reported it. “Of those”, three times over; the search looked for one person at the end.',
  },
  'sensitive-nightly': {
    label: 'Every night, in private',
    realText:
      'To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?',
    who: 'Netflix',
    year: 2017,
    source: `${TWEET}. The same shape, about something nobody jokes of.`,
  },
  'top-three': {
    label: 'The top three',
    realText:
      'In Los Angeles a listener played “Panda” 4,454 times, in Tribeca one played “Cheap Thrills” 955 times.',
    who: 'Spotify',
    year: 2016,
    source: SPOTIFY_2016,
  },
} as const satisfies Record<string, ExampleWords>;

/** The id of an example. */
export type ExampleId = keyof typeof exampleWords;

/** The words for an example; null for one that has none. */
export function exampleWordsOf(id: string): ExampleWords | null {
  return Object.hasOwn(exampleWords, id) ? exampleWords[id as ExampleId] : null;
}
