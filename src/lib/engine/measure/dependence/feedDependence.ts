import type { Announcement } from '../../announce/announcement';
import type { Base } from '../../base/Base';
import { DEPENDENCE_SEEDS, REVIEWER_SHARE_OF_BASE } from '../../constants';
import type { SweepControl } from '../../repair/sweepRepairs';
import { carryPost } from './carryPost';
import type { Dependence } from './Dependence';
import { sweepDependence } from './sweepDependence';

/** What the names newly given by a feed depend on, on small worlds in which the same sentences are posted. @returns null if cancelled */
export function feedDependence(
  { catalogue, model }: Base,
  announcements: Announcement[],
  control: SweepControl,
): Promise<Dependence | null> {
  const settings = { ...model.settings, base: 'classroom', seed: 1 } as const;
  return sweepDependence(
    { ...settings, reviewerShare: REVIEWER_SHARE_OF_BASE.classroom },
    1,
    DEPENDENCE_SEEDS,
    (world) => [announcements.map((post) => carryPost(post, catalogue, world.catalogue))],
    control,
  );
}
