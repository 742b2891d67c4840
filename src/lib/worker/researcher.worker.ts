import { createResearcher } from '../engine/linkage/createResearcher';
import { researcherServe } from './researcherServe';

researcherServe(createResearcher(), self as unknown as Worker);
