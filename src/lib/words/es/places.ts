/** Places that are no towns, whose names are words: said in Spanish. Towns keep their names. */
const PLACES: Readonly<Record<string, { in: string; of: string }>> = {
  'the weather station on Skarra': {
    in: 'en la estación meteorológica de Skarra',
    of: 'de la estación meteorológica de Skarra',
  },
  'Cold Lantern Island': { in: 'en la isla de Cold Lantern', of: 'de la isla de Cold Lantern' },
  'the night ferry': { in: 'a bordo del ferri nocturno', of: 'del ferri nocturno' },
  'the lighthouse on Gannet Point': {
    in: 'en el faro de Gannet Point',
    of: 'del faro de Gannet Point',
  },
};

/** Where somebody is: "en Saltby", "a bordo del ferri nocturno". */
export const inPlace = (name: string): string => PLACES[name]?.in ?? `en ${name}`;

/** Where somebody comes from: "de Saltby". */
export const fromPlace = (name: string): string => PLACES[name]?.of ?? `de ${name}`;
