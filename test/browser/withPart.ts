import { seal } from '../../src/lib/link/seal';

/** A path of the lab with one part more in its link, of somebody’s making, and a check that fits. */
export function withPart(path: string, part: string): string {
  const [page, hash] = path.split('#');
  return `${page}${seal('lab', [...hash.split('&').slice(1, -1), part])}`;
}
