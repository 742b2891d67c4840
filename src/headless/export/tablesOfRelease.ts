import type { Release } from '../../lib/engine/release/Release';
import { ownerCursor } from './ownerCursor';
import type { ParquetTable } from './ParquetTable';

/** An “anonymous” release as a table: `ratings`, by record, then day. */
export function tablesOfRelease({ recordOffsets, title, day, halfStars }: Release): ParquetTable[] {
  return [
    {
      name: 'ratings',
      rows: title.length,
      columns: [
        { name: 'record', type: 'INT32', at: ownerCursor(recordOffsets) },
        { name: 'title', type: 'INT32', at: (i) => title[i] },
        { name: 'day', type: 'INT32', at: (i) => day[i] },
        { name: 'half_stars', type: 'INT32', at: (i) => halfStars[i] },
      ],
    },
  ];
}
