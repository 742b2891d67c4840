/** What a page to share shows; all of it words. */
export interface Shared {
  /** The last part of its address. */
  id: string;
  /** Its picture's file in `static/share/`. */
  picture: string;
  documentTitle: string;
  /** Under the link where it is shared. */
  description: string;
  /** Heading. */
  label: string;
  /** The picture in words. */
  alt: string;
  /** Oldest first. */
  posts: string[];
  /** What the posts do to names. */
  verdict: string;
  /** How that was measured, and what it is worth. */
  account: string[];
  /** What was really said, and by whom it is reported. */
  real: { text: string; source: string };
  /** How the post was found; none for the story. */
  notes: string[];
  /** Where the button leads: the lab with this hash, or the story. */
  leadsTo: { place: 'lab'; hash: string } | { place: 'story' };
}
