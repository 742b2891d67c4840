import { SETTING_KEYS } from '../engine/base/settings';
import type { LinkPage } from './seal';

/** The parts that a link of each page can have, by key; its version and its check aside. docs/links.md says what they mean. */
export const LINK_KEYS: Readonly<Record<LinkPage, ReadonlySet<string>>> = {
  lab: new Set<string>([
    ...['b', 's', 'a', 'd', 'x', 'v', 'f', 'out', 'bet', 'g', 'r', 'z', 'w', 'seven', 'block'],
    ...['y', 'k', 'e', 'i', 'o'],
    ...SETTING_KEYS,
  ]),
  story: new Set(['at', 's', 'you', 'bet', 'n']),
  '2007': new Set(['r', 'n', 's', 'm', 't', 'w', 'd', 'st', 'o', 'u', 'p', 'by', 'q', 'v']),
};
