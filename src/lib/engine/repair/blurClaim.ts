import type { Claim } from '../announce/claimsOf';
import { likelihoodOf } from './likelihoodOf';
import type { Repair } from './Repair';

/**
 * What a published number says to somebody who knows the repair: the counts that it may stand for, and unless all are as likely
 * to be published so, how likely each is.
 * @param claim as the exact number would state it; its bounds are not read
 * @param fewest the company posts nothing about fewer people
 */
export function blurClaim(
  claim: Claim,
  repair: Repair,
  published: number,
  fewest: number,
  subscribers: number,
): Claim {
  const { least, most, chances, slopeNats } = likelihoodOf(repair, published, fewest, subscribers);
  const isFlat = chances.every((chance) => chance === chances[0]);
  return {
    ...claim,
    least,
    most,
    published,
    ...(isFlat ? {} : { chances }),
    ...(slopeNats === Infinity ? {} : { slopeNats }),
  };
}
