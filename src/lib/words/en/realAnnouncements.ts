/** One real announcement, as the press reported it. */
export interface RealAnnouncement {
  who: string;
  when: string;
  says: string;
  /** Which shape of announcement it is. */
  shape: string;
}

/** The announcements that the examples take their shapes from. They are about real services; nothing else here is. */
export const realAnnouncements: readonly RealAnnouncement[] = [
  {
    who: 'Netflix',
    when: 'December 2017',
    says: 'To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?',
    shape: 'a count; every day in a window',
  },
  {
    who: 'Netflix',
    when: '2017 review',
    says: 'Someone watched Pirates of the Caribbean: The Curse of the Black Pearl 365 days in a row.',
    shape: 'one person; a streak',
  },
  {
    who: 'Netflix',
    when: '2017 review',
    says: 'A viewer in the United Kingdom watched Bee Movie 357 times; one in Canada, the third Lord of the Rings 361 times.',
    shape: 'one person; so many times; a place',
  },
  {
    who: 'Netflix',
    when: '2017 review',
    says: 'One member in Antarctica binged Shameless.',
    shape: 'one person; a place',
  },
  {
    who: 'Spotify',
    when: '2016',
    says: 'Dear person who played “Sorry” 42 times on Valentine’s Day, what did you do?',
    shape: 'one person; so many times in a day',
  },
  {
    who: 'Spotify',
    when: '2016',
    says: 'Dear 3,749 people who streamed “It’s the End of the World As We Know It” the day of the Brexit vote. Hang in there.',
    shape: 'a count; the day of an event',
  },
  {
    who: 'Spotify',
    when: '2016',
    says: 'To the person in NoLita who started listening to holiday music way back in June, you really jingle all the way, huh?',
    shape: 'one person; a neighbourhood; a season; a date',
  },
  {
    who: 'Spotify',
    when: '2016',
    says: 'Someone played “I Took a Pill in Ibiza” 52 times on 9 February.',
    shape: 'one person; so many times in a day',
  },
  {
    who: 'Spotify',
    when: '2016',
    says: 'To the 1,235 guys who loved the “Girls Night” playlist this year.',
    shape: 'a count within a group',
  },
  {
    who: 'Spotify',
    when: '2016',
    says: 'A listener in Los Angeles played “Panda” 4,454 times; one in Tribeca, “Cheap Thrills” 955 times.',
    shape: 'a maximum; a place',
  },
  {
    who: 'Spotify',
    when: '2017',
    says: '3,445 people streamed the “Boozy Brunch” playlist on a Wednesday this year.',
    shape: 'a count; a weekday',
  },
  {
    who: 'Spotify',
    when: '2017',
    says: 'Someone streamed “Bad Liar” 86 times the day Sean Spicer resigned.',
    shape: 'one person; the day of an event',
  },
  {
    who: 'Spotify Wrapped',
    when: '2018',
    says: '9 people made “God is a man” playlists, 28,802 “God is a woman”.',
    shape: 'a small and a large count together',
  },
  {
    who: 'Uber',
    when: '2012',
    says: '“Rides of Glory”: late rides on a weekend followed by a second one nearby some hours later, city by city.',
    shape: 'a rate for each city; a sequence',
  },
  {
    who: 'Uber Eats',
    when: '2021',
    says: 'One eater in Raleigh ordered from Zayka Indian 904 times.',
    shape: 'one person; a city; a vendor',
  },
  {
    who: 'Jawbone',
    when: '2014',
    says: '93% of wearers within 15 miles of the Napa earthquake woke up.',
    shape: 'a share for each place',
  },
  {
    who: 'Strava',
    when: '2019',
    says: 'Quitter’s Day is 17 January.',
    shape: 'the most common date',
  },
];
