import { building } from '$app/environment';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/words/languageOf';
import { plainLost } from './plainLost';

/**
 * Writes a page's language into its first tag, when it is prerendered; and what an unknown address says into the one page that is built without
 * a route: it has nothing else to say until its scripts are there.
 */
export const handle: Handle = ({ event, resolve }) => {
  const { id } = event.route;
  const lost = building && id === null ? plainLost(base) : '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%language%', languageOf(id)).replace('%lost%', lost),
  });
};
