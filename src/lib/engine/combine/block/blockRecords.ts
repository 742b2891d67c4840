import { SENSITIVITIES } from '../../announce/announcement';
import type { Base } from '../../base/Base';
import { TITLE_MASK } from '../../base/word';
import type { Catalogue } from '../../engine';
import type { PublishedBlock } from './Block';

/** One person as they are: traits as in `BlockPerson`, and viewings in the year. */
export interface BlockRecord {
  traits: number[];
  viewings: number;
}

/** The subject that most titles of a catalogue carry; of equals the first in SENSITIVITIES. Everybody can look it up. */
export function blockSubject({ sensitivity }: Catalogue): PublishedBlock['subject'] {
  const titles = new Uint32Array(SENSITIVITIES.length);
  for (const subject of sensitivity) titles[subject]++;
  let most = 1;
  for (let s = 2; s < titles.length; s++) if (titles[s] > titles[most]) most = s;
  return SENSITIVITIES[most] as PublishedBlock['subject'];
}

/** What the company’s table says of these subscribers, in their order. The truth, not public. */
export function blockRecords(base: Base, members: readonly number[]): BlockRecord[] {
  const { catalogue, words, viewingOffsets } = base;
  const subject = SENSITIVITIES.indexOf(blockSubject(catalogue));
  return members.map((s) => {
    let watched = 0;
    for (let i = viewingOffsets[s]; i < viewingOffsets[s + 1]; i++)
      if (catalogue.sensitivity[words[i] & TITLE_MASK] === subject) watched = 1;
    return {
      traits: [base.ageBand[s], base.plan[s], base.device[s], watched],
      viewings: viewingOffsets[s + 1] - viewingOffsets[s],
    };
  });
}
