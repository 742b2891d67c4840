import { defaultSettings } from '$lib/engine/base/settings';
import { decodeLink, encodeLink, type LinkState } from '$lib/link';
import type { LabState } from './labState.svelte';

/** The lab waits so long after a change before it writes the address. */
const WRITE_MS = 250;
/** What counts as a phone: too narrow for paper beside the crowd, or a finger and little room. */
const PHONE = '(max-width: 639px), (pointer: coarse) and (max-width: 899px)';

/** What an address without a hash asks for: the story's base, on a phone the smaller one. */
export function emptyLink(isPhone: boolean): LinkState {
  return {
    settings: defaultSettings(isPhone ? 'town' : 'service'),
    announcements: [],
    draft: null,
    view: 'company',
    focus: null,
    example: null,
    bet: null,
  };
}

/**
 * Keeps the lab and the address together: reads the hash at the start and whenever somebody changes it, and writes it after each change
 * of the lab's. Call it while the page is being set up; `start` in the browser returns what stops it.
 * @param replace puts a hash in the address without a new entry in the history
 */
export function syncHash(
  lab: LabState,
  replace: (hash: string) => void,
): { start: () => () => void } {
  let written = '';

  function read() {
    if (location.hash === written && written !== '') return;
    const { state, problem } = decodeLink(location.hash);
    lab.linkProblem = problem?.sentence ?? null;
    const isPhone = matchMedia(PHONE).matches;
    const link = state ?? emptyLink(isPhone);
    // A link that names no base leaves the choice to the device: the landing page's does.
    const isBaseOpen = !/[#&](b|s)=/.test(location.hash);
    void lab.start(isBaseOpen ? { ...link, settings: emptyLink(isPhone).settings } : link);
  }

  $effect(() => {
    const { link } = lab;
    if (!link) return;
    const timer = setTimeout(() => {
      written = encodeLink(link);
      if (location.hash !== written) replace(written);
    }, WRITE_MS);
    return () => clearTimeout(timer);
  });

  return {
    start() {
      read();
      addEventListener('hashchange', read);
      return () => removeEventListener('hashchange', read);
    },
  };
}
