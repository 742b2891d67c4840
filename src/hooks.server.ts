import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/words/languageOf';

/** Writes a page's language into its first tag, when it is prerendered. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%language%', languageOf(event.route.id)),
  });
