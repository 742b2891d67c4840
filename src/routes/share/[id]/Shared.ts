/** What a page to share shows; all of it words. */
export interface Shared {
  /** The last part of its address, and its picture's name. */
  id: string;
  documentTitle: string;
  /** Under the link where it is shared. */
  description: string;
  /** Heading. */
  label: string;
  /** The picture in words. */
  alt: string;
  /** Oldest first. */
  posts: string[];
  /** What became of the names, a line each post. */
  verdicts: string[];
  /** How that was measured, and what it is worth. */
  account: string[];
  /** How the post was found, and what was really said; none for the story. */
  notes: string[];
  real: { text: string; source: string } | null;
  /** Where the button leads: the lab with this hash, or the story. */
  leadsTo: { place: 'lab'; hash: string } | { place: 'story' };
}
