import type { Genre, Season, Sensitivity, TitleSet } from '../../engine/announce/announcement';

type OneAndMany = readonly [one: string, many: string];

const GENRE_FILMS: Record<Genre, OneAndMany> = {
  romance: ['a romance', 'romances'],
  comedy: ['a comedy', 'comedies'],
  drama: ['a drama', 'dramas'],
  thriller: ['a thriller', 'thrillers'],
  horror: ['a horror film', 'horror films'],
  family: ['a family film', 'family films'],
  documentary: ['a documentary', 'documentaries'],
  'science fiction': ['a science-fiction film', 'science-fiction films'],
  crime: ['a crime film', 'crime films'],
  fantasy: ['a fantasy film', 'fantasy films'],
  music: ['a music film', 'music films'],
  animation: ['an animated film', 'animated films'],
};
const SEASON_FILMS: Record<Exclude<Season, 'none'>, OneAndMany> = {
  yule: ['a Christmas film', 'Christmas films'],
  halloween: ['a Halloween film', 'Halloween films'],
  summer: ['a summer film', 'summer films'],
  valentine: ['a Valentine’s film', 'Valentine’s films'],
};
const SENSITIVE_FILMS: Record<Exclude<Sensitivity, 'none'>, OneAndMany> = {
  health: ['a film about illness', 'films about illness'],
  faith: ['a film about faith', 'films about faith'],
  sexuality: ['a film about coming out', 'films about coming out'],
  politics: ['a film about politics', 'films about politics'],
  family: ['a film about family trouble', 'films about family trouble'],
};

/**
 * What was watched: "The Yuletide Duke", "a romance" or "romances", "anything at all".
 * @param title gives a title’s name
 */
export function titleSetName(
  what: TitleSet,
  isMany: boolean,
  title: (title: number) => string,
): string {
  if ('title' in what) return title(what.title);
  const form = isMany ? 1 : 0;
  if ('genre' in what) return GENRE_FILMS[what.genre][form];
  if ('season' in what) return SEASON_FILMS[what.season][form];
  if ('sensitivity' in what) return SENSITIVE_FILMS[what.sensitivity][form];
  return 'anything at all';
}
