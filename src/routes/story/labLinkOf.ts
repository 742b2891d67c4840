import { defaultSettings } from '$lib/engine/base/settings';
import { emptyLink, encodeLink } from '$lib/link';

/** The hash under which the lab shows the story's post in the story's world, with the bet if one was placed. */
export function labLinkOf(seed: number, bet: number | null): string {
  return encodeLink({ ...emptyLink(defaultSettings('service', seed)), example: 'the-53', bet });
}
