/** What says, cheaply, whether a figure is what would be written today. */
export type Probe =
  | {
      /** What is computed again, in words: "one seed of 200". */
      of: string;
      /** The shortest run of the same computation; its value becomes JSON. */
      run: () => unknown;
    }
  | {
      /** Files and folders from the root: all that the figure is made from, where nothing shorter than making it would tell. */
      inputs: string[];
    };

/** One of the committed figures, and how it is made. */
export interface Step {
  /** What `--only` takes; unique. */
  id: string;
  /** What the figure is, in a few words. */
  what: string;
  /** Files from the root; of a part only, `path#part`: an entry's id in JSON, a pair of comments in Markdown (`partOf`). */
  writes: string[];
  /** As one would type it, from the root. */
  command: string;
  /** Ids of the steps that come before it. */
  needs: string[];
  /** What the command takes on two processors, roughly. */
  minutes: number;
  probe: Probe;
  /** Another machine writes something else: not run unless asked for, and a change of its inputs fails no test. */
  isMachineDependent?: boolean;
  /** Pages written by hand that speak of these figures. */
  readAgain?: string[];
}
