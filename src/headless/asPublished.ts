import type { Announcement } from '../lib/engine/announce/announcement';
import { claimsOf, type Claim } from '../lib/engine/announce/claimsOf';
import { Stranger } from '../lib/engine/attack/Stranger';
import { generateBase } from '../lib/engine/base/generateBase';
import type { BaseSettings } from '../lib/engine/base/settings';
import { drawUpLedger } from '../lib/engine/combine/ledger/drawUpLedger';
import type { Ledger } from '../lib/engine/combine/ledger/Ledger';
import { loadSolver } from '../lib/engine/combine/solver/loadSolver';
import type { FeedLedger } from '../lib/engine/desk/Desk';
import type { AttackResult } from '../lib/engine/engine';
import type { Reading } from '../lib/engine/attack/Reading';
import { InputError } from './InputError';
import { readPublished } from './readPublished';

/**
 * The ledger of numbers that somebody gave, and the stranger’s reading of them; a truth about them there is not.
 * @param path of the numbers, as of `readPublished`
 */
export async function asPublished(
  settings: BaseSettings,
  announcements: Announcement[],
  path: string,
): Promise<{ ledger: FeedLedger; attack: () => { result: AttackResult; reading: Reading } }> {
  const base = generateBase(settings);
  const publications = readPublished(path, base, announcements);
  const claims = announcements.flatMap((post, i) => claimsOf(post, publications[i], i));
  const { subscribers, catalogue } = base;
  const ledger = drawUpLedger(claims, subscribers, catalogue, await loadSolver());
  return {
    ledger: { ...ledger, claims, subscribers },
    attack() {
      refuseConflict(ledger, claims);
      return new Stranger(base).attack(announcements, publications);
    },
  };
}

/** @throws InputError that names the fewest numbers that contradict each other */
function refuseConflict({ conflict }: Ledger, claims: Claim[]): void {
  if (conflict === null) return;
  const named = conflict.map((i) => {
    const { announcement, least, share } = claims[i];
    return `${share ? `${share.percent}%` : least} of announcement ${announcement + 1}`;
  });
  throw new InputError(
    conflict.length === 1
      ? `These numbers cannot all be true: ${named[0]} is impossible by itself.`
      : `These numbers cannot all be true: ${named.join(', ')} contradict each other. Leave any of them out, and the rest can be.`,
  );
}
