import { generateBase } from '../base/generateBase';
import { EngineError } from '../EngineError';
import { chunksOfBlob } from '../release/file/chunksOfBlob';
import { readRatings } from '../release/file/readRatings';
import type { OpenRelease } from '../release/OpenRelease';
import { generatePrize, type PrizeProgress } from '../release/prize/generatePrize';
import { PRIZE_FIRST_DATE } from './constants';
import { releaseOfBase } from '../release/releaseOfBase';
import { summariseRelease } from '../release/summariseRelease';
import type { ReleaseProgress, ReleaseSource } from './researcher';

/** Of making a `prize` release, the part that drawing the calendars takes. ASSUMPTION: measured once; for the progress bar only. */
const CALENDAR_PART = 0.3;
/** What browsers and Node say when there is no room for a column; they have no common name for it. */
const MEMORY_SIGNS =
  /allocation failed|out of memory|invalid (typed )?array (buffer )?length|array buffer|more than there is/i;

/**
 * Generates or reads a release.
 * @throws EngineError `badFile` for a file that cannot be read, `memory` if there is not enough, `badSettings` for
 * settings out of bounds
 */
export async function openRelease(
  source: ReleaseSource,
  onProgress: (progress: ReleaseProgress) => void = () => {},
): Promise<OpenRelease> {
  try {
    return await open(source, onProgress);
  } catch (error) {
    if (error instanceof EngineError || !(error instanceof Error)) throw error;
    if (MEMORY_SIGNS.test(error.message))
      throw new EngineError('memory', MEMORY_SENTENCES[source.kind]);
    if (error instanceof RangeError) throw new EngineError('badSettings', error.message);
    throw error;
  }
}

/** What to do where there is not enough memory. */
const MEMORY_SENTENCES: Record<ReleaseSource['kind'], string> = {
  base: 'There is not enough memory for the release of this base: take a smaller base.',
  prize:
    'There is not enough memory for a release of this size, 12 bytes a rating: take a tenth of the records, which behaves the same.',
  file: 'There is not enough memory for this file, about 30 bytes a rating while it is read: take a part of it.',
};

async function open(
  source: ReleaseSource,
  onProgress: (progress: ReleaseProgress) => void,
): Promise<OpenRelease> {
  if (source.kind === 'file')
    return readRatings(
      chunksOfBlob(source.file),
      { name: source.name, bytes: source.file.size, scale: source.scale },
      onProgress,
    );
  onProgress({ stage: 'generating', share: 0 });
  const release =
    source.kind === 'base'
      ? releaseOfBase(
          generateBase(source.settings, ({ stage, share }) => {
            if (stage === 'viewings') onProgress({ stage: 'generating', share });
          }),
        )
      : generatePrize({
          seed: source.seed,
          records: source.records,
          onProgress: (progress) => onProgress(overall(progress)),
        });
  onProgress({ stage: 'index', share: 1 });
  const name = source.kind === 'base' ? source.settings.base : 'prize';
  const firstDate = source.kind === 'base' ? null : PRIZE_FIRST_DATE;
  return {
    release,
    titleIds: null,
    recordIds: null,
    summary: summariseRelease(release, { kind: source.kind, name }, firstDate),
  };
}

function overall({ stage, share }: PrizeProgress): ReleaseProgress {
  if (stage === 'index') return { stage, share };
  const part = stage === 'calendar' ? [0, CALENDAR_PART] : [CALENDAR_PART, 1];
  return {
    stage: 'generating',
    share: stage === 'titles' ? CALENDAR_PART : part[0] + share * (part[1] - part[0]),
  };
}
