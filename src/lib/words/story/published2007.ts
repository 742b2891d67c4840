import rows from '$lib/data/linkageRows.json';

/** A setting of the Netflix Prize paper: the share found there, in an independent replication, and here. */
export interface PublishedRow {
  published: number | null;
  replication: number | null;
  measured: number;
}

/**
 * The few rows of the validation that the story quotes, by their ids there: a copy of rows of `validate.json`, which is too large to be loaded
 * with the story. A test holds the two together.
 */
export const published2007: Readonly<Record<string, PublishedRow>> = rows;
