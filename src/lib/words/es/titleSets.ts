import type { Genre, Season, Sensitivity, TitleSet } from '../../engine/announce/announcement';

const GENRE: Record<Genre, string> = {
  romance: 'romántica',
  comedy: 'cómica',
  drama: 'dramática',
  thriller: 'de suspense',
  horror: 'de terror',
  family: 'familiar',
  documentary: 'documental',
  'science fiction': 'de ciencia ficción',
  crime: 'policíaca',
  fantasy: 'fantástica',
  music: 'musical',
  animation: 'animada',
};
const SEASON: Record<Exclude<Season, 'none'>, string> = {
  yule: 'de Navidad',
  halloween: 'de Halloween',
  summer: 'de verano',
  valentine: 'de San Valentín',
};
const SUBJECT: Record<Exclude<Sensitivity, 'none'>, string> = {
  health: 'sobre la enfermedad',
  faith: 'sobre la fe',
  sexuality: 'sobre salir del armario',
  politics: 'sobre política',
  family: 'sobre problemas de familia',
};

const manyOf = (quality: string): string =>
  quality.includes(' ') ? quality : /[aeiou]$/.test(quality) ? `${quality}s` : `${quality}es`;

/** What was watched: the title’s name, "una película romántica" or "películas románticas", "cualquier cosa". */
export function titleSetName(
  what: TitleSet,
  isMany: boolean,
  title: (title: number) => string,
): string {
  if ('title' in what) return title(what.title);
  if ('any' in what) return 'cualquier cosa';
  const quality =
    'genre' in what
      ? GENRE[what.genre]
      : 'season' in what
        ? SEASON[what.season]
        : SUBJECT[what.sensitivity];
  return isMany ? `películas ${manyOf(quality)}` : `una película ${quality}`;
}
