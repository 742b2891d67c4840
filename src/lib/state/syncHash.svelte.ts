import { defaultSettings } from '$lib/engine/base/settings';
import { decodeLink, encodeLink, type LinkState } from '$lib/link';
import { keepHash } from './keepHash.svelte';
import type { LabState } from './labState.svelte';

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

/** Keeps the lab and the address together (`keepHash`). */
export function syncHash(lab: LabState, replace: (hash: string) => void) {
  return keepHash({
    read(hash) {
      const { state, problem } = decodeLink(hash);
      lab.linkProblem = problem?.sentence ?? null;
      const isPhone = matchMedia(PHONE).matches;
      const link = state ?? emptyLink(isPhone);
      // A link that names no base leaves the choice to the device: the landing page's does.
      const isBaseOpen = !/[#&](b|s)=/.test(hash);
      void lab.start(isBaseOpen ? { ...link, settings: emptyLink(isPhone).settings } : link);
    },
    write: () => (lab.link ? encodeLink(lab.link) : null),
    replace,
  });
}
