import type { Base } from '../../base/Base';
import { BASE_SIZES } from '../../constants';
import { personasOf } from '../../base/personasOf';
import type { Example } from '../../engine';
import { eventDayCandidates, weekdayCandidates } from './crowdCandidates';
import { drillDownCandidates, subtractionCandidates } from './combinedCandidates';
import { diaristCandidates } from './diaristCandidates';
import { everyDayCandidates } from './everyDayCandidates';
import { crowdsOfDiaristExample } from './findCrowdsOfDiarist';
import { oneDayCandidates } from './oneDayCandidates';
import { juneCandidates, remoteCandidates, shareCandidates } from './placeCandidates';
import { recordCandidates, townRecordCandidates } from './recordCandidates';
import { searchNearest, type Candidate } from './searchNearest';
import { sensitiveCandidates } from './sensitiveCandidates';
import { ofThoseCandidates, pairCandidates } from './smallAndLargeCandidates';
import { streakCandidates } from './streakCandidates';
import { topCandidates } from './topCandidates';

/** The size of base at which the published numbers are aimed at as they are; a crowd is scaled down to a smaller base. */
const PUBLISHED_AT = BASE_SIZES.service.subscribers;
/** Published numbers: Netflix 2017; Spotify 2016, the day of the vote; Spotify 2017; Spotify Wrapped 2018, the smaller of two. */
const TWEET = { people: 53, days: 18 };
const BREXIT_DAY = 3_749;
const ON_A_WEDNESDAY = 3_445;
const GOD_IS_A_MAN = 9;
const TOP_THREE = 3;
/** One person, one holder, one per cent. */
const ONE = 1;

/**
 * Carries real announcements over to this base. Each example tries candidates in a stated, seeded order and takes the first that has
 * about the published number, else the nearest; it says how many it tried. Only counts are looked at, never who is named – except in
 * those that are chosen for their effect (`isChosenForEffect`), which say so. Same base, same examples.
 */
export function findExamples(base: Base): Example[] {
  const scale = base.subscribers / PUBLISHED_AT;
  const exactly = (id: string, aim: number, candidates: Iterable<Candidate>) =>
    searchNearest(id, aim, candidates);
  const scaled = (id: string, published: number, candidates: Iterable<Candidate>) =>
    searchNearest(id, Math.max(1, Math.round(published * scale)), candidates);
  return [
    scaled('the-53', TWEET.people, everyDayCandidates(base, TWEET.days)),
    exactly('streak-one', ONE, streakCandidates(base)),
    exactly('dear-diarist', ONE, diaristCandidates(base)),
    exactly('record', ONE, recordCandidates(base)),
    exactly('dear-person', ONE, oneDayCandidates(base)),
    scaled('valentine-count', BREXIT_DAY, eventDayCandidates(base)),
    exactly('holiday-in-june', ONE, juneCandidates(base)),
    scaled('weekday', ON_A_WEDNESDAY, weekdayCandidates(base)),
    exactly('town-share', ONE, shareCandidates(base)),
    exactly('record-town', ONE, townRecordCandidates(base)),
    exactly('lighthouse', ONE, remoteCandidates(base)),
    exactly('small-and-large', GOD_IS_A_MAN, pairCandidates(base)),
    exactly('of-those', GOD_IS_A_MAN, ofThoseCandidates(base)),
    exactly('subtraction', ONE, subtractionCandidates(base)),
    crowdsOfDiaristExample(base, personasOf(base)),
    exactly('drill-down', ONE, drillDownCandidates(base)),
    exactly('sensitive-nightly', GOD_IS_A_MAN, sensitiveCandidates(base)),
    exactly('top-three', TOP_THREE, topCandidates(base)),
  ];
}
