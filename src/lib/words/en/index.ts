/**
 * Everything that a visitor reads, in English. Another language is another folder beside this one with the same exports;
 * pages that must stay small import the one file that they need.
 */
export * from './dates';
export type { SentenceNames } from './deedPhrases';
export * from './errors';
export * from './examples';
export { lab } from './lab';
export * from './linkProblems';
export { methods } from './methods';
export * from './numbers';
export * from './odds';
export { agePhrase, devicePhrase, planPhrase } from './peoplePhrases';
export { personaName, personaNames } from './personaNames';
export { publishedDay } from './publishedDay';
export { realAnnouncements, type RealAnnouncement } from './realAnnouncements';
export { remark, REMARK_KIND_ORDER, type Remark, type RemarkedReview } from './remarks';
export type { Segment, Side, SlotName, SlotPlace } from './segments';
export { plainSentence, sentence, sentenceNames, type SentenceOptions } from './sentence';
export { site } from './site';
export { findTitles, titleName, TitleNames, type NamedColumns } from './titleNames';
export { titleSetName } from './titleSets';
export { fromTown, inTown, townName, REMOTE_PLACES, TOWN_COUNT } from './townNames';
export * from './truthWords';
