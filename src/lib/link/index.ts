/** Links: every state of the lab in a hash, versioned. The form is described in `docs/links.md`. */
export { decodeLink, type DecodedLink, type LinkProblem } from './decodeLink';
export { emptyLink } from './emptyLink';
export { encodeLink } from './encodeLink';
export type { LinkedInsider } from './insiderText';
export {
  LINK_LIMITS,
  LINK_RISKS,
  LINK_VERSION,
  LINK_VIEWS,
  type LinkState,
  type LinkView,
} from './linkState';
