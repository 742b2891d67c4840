/** The languages that pages are written in. */
export type Language = 'en' | 'es';

/** The language of a page, by its route: `/es` and what lies below it is Spanish. */
export function languageOf(routeId: string | null): Language {
  return routeId === '/es' || routeId?.startsWith('/es/') ? 'es' : 'en';
}
