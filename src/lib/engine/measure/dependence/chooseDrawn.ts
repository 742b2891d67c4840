import { areTooFew } from '../areTooFew';
import type { Drawn, NamesFound } from './Dependence';

/** What a tornado is drawn of: names newly given; people moved, where those are too few; bits, where these are as well. @param seeds how many worlds */
export function chooseDrawn(usual: NamesFound, seeds: number): Drawn {
  const enough = (['right', 'movedRight'] as const).find((name) => !areTooFew(usual[name], seeds));
  return enough ?? 'largestBits';
}
