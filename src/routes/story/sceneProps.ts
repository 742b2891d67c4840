import type { StoryRepair } from '$lib/engine/story/StoryFacts';
import type { SceneId, StoryWords, Told } from '$lib/words/story/StoryWords';
import type { FirstWorld } from './firstWorld';

/** What every scene is given. Without the handlers it reads the same, and its controls do nothing. */
export interface SceneProps {
  words: StoryWords;
  told: Told;
  bins: FirstWorld['bins'];
  links: { lab: string; researcher: string; methods: string };
  /** The scene that the drawing stands at. */
  current?: SceneId;
  /** Whether an engine holds this world; whether none is on its way either; whether another world is under way. */
  isOpen?: boolean;
  isStuck?: boolean;
  isBusy?: boolean;
  /** Whether somebody else to follow is being looked up. */
  isChoosing?: boolean;
  defence?: StoryRepair['id'] | null;
  /** Whether the scene only stands in for the living one: it is laid out once it comes near the screen. */
  isStill?: boolean;
  ondeal?: () => void;
  onworld?: () => void;
  onagain?: () => void;
  onevenings?: (bet: number) => void;
  ondefence?: (chosen: StoryRepair['id'] | null) => void;
}
