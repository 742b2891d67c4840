import type { Room } from '$lib/layout/formations/Formation';

/** A name that the stranger thinks of, and how surely. */
export interface StageName {
  name: string;
  /** In [0, 1]; from the diary alone, and with the posts. */
  beforeProbability: number;
  probability: number;
  odds: string;
}

/**
 * What the story's crowd does. People are given by the slots they have on the wall (their rank in `crowdOrder`), ascending, so that everybody
 * keeps their dot from scene to scene.
 */
export type Formation =
  /** Everybody at home; some lit. */
  | { kind: 'wall'; lit: Uint32Array }
  /** The lit come forward into a block that can be counted. `ringed`: those of them who keep a diary. `boxes`: the truth about each. */
  | {
      kind: 'gathered';
      lit: Uint32Array;
      label: string;
      ringed?: Uint32Array;
      boxes?: { ticked: Uint32Array; innocents: number; innocent: string };
    }
  /** The names given beside many posts, each a box, in two groups: newly given by a post, and given by the diaries anyway. `picked`: the group of the innocent to pick out. */
  | {
      kind: 'tally';
      groups: Array<{ label: string; right: number; innocents: number }>;
      picked: number | null;
    }
  /** Every diary as an empty ring, those of subscribers and those of others apart. */
  | { kind: 'voices'; counts: [subscribers: number, others: number]; labels: [string, string] }
  /**
   * Every diary as high as the evidence: at the start, with the diary read, with the post as well. `ladder` as in `StoryFacts.crowdLadder`,
   * the most probable first.
   */
  | {
      kind: 'evidence';
      level: 'start' | 'before' | 'after';
      startProbability: number;
      ladder: Array<[beforeProbability: number, probability: number, personas: number]>;
      names: StageName[];
    }
  /** Those who are left stand in the middle, everybody else around them. `odds`: how sure the stranger is, where no name is to be shown. */
  | { kind: 'narrow'; left: Uint32Array; label: string; name?: StageName; odds?: string }
  /** Two crowds, one within the other. 0: the smaller; 1: the larger slides over it; 2: the one who is left has a name. */
  | {
      kind: 'crossing';
      larger: Uint32Array;
      smaller: Uint32Array;
      step: 0 | 1 | 2;
      labels: CrossingLabels;
      name?: StageName;
    };

/** The words of two crowds: each whole, both at once, the larger only, neither. */
export interface CrossingLabels {
  smaller: string;
  larger: string;
  both: string;
  rim: string;
  neither: string;
}

/** The axis' words. */
export interface StageAxis {
  even: string;
  oneOf: (people: number) => string;
  nobody: string;
}

/** What `StoryStage` is given. */
export interface StoryStageProps {
  formation: Formation;
  /** How many there are. */
  subscribers: number;
  /** Of each slot, 0…255; null until an engine has told: then drawn evenly. */
  brightness: Uint8Array | null;
  /** The part of the stage that the formation may take. */
  room: Room;
  /** Slot of the one followed, and what to write beside it; null: nobody. */
  you: { slot: number; label: string } | null;
  axis: StageAxis;
  /** The drawing in words. */
  description: string;
  unavailable: string;
  isStill: boolean;
  isPaused: boolean;
  /** The bulb that was pointed at, on the wall. */
  onpick?: (slot: number) => void;
}
