import { SCENE_IDS, type SceneId } from '$lib/words/story/StoryWords';

/** Where on the screen a step becomes the one that is read, as a share of what the text has of its height, from the top. */
const READING_LINE = 0.6;
/** A page told to go somewhere is there after so long, however far it was. */
const GOING_MS = 1_200;

/** Where the reader is: which scene, and which step of its drawing. Follows the scrolling; goes where it is told. */
export class StoryPlace {
  scene = $state<SceneId>('tweet');
  step = $state(0);
  /** Whether the reader has gone anywhere yet. */
  hasMoved = $state(false);
  /** Height of what stays at the top of the screen and covers the text there, in CSS pixels. */
  coveredPx = 0;
  #frame = 0;
  /** Where the page is on its way to: "one further on" is meant from there, however fast somebody presses. */
  #goal = $state<SceneId | null>(null);
  #arrival: ReturnType<typeof setTimeout> | undefined;

  readonly index = $derived(SCENE_IDS.indexOf(this.scene));

  /** Begins to follow. @returns what ends it */
  follow(root: HTMLElement): () => void {
    const look = () => {
      this.#frame = 0;
      this.#look(root);
    };
    const onscroll = () => {
      if (this.#frame === 0) this.#frame = requestAnimationFrame(look);
    };
    addEventListener('scroll', onscroll, { passive: true });
    addEventListener('resize', onscroll);
    look();
    return () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#arrival);
      removeEventListener('scroll', onscroll);
      removeEventListener('resize', onscroll);
    };
  }

  #look(root: HTMLElement): void {
    const linePx = this.coveredPx + (innerHeight - this.coveredPx) * READING_LINE;
    const isAbove = (element: Element) => element.getBoundingClientRect().top <= linePx;
    // The scene first: what lies in scenes far off the screen is not laid out for it.
    const scene = [...root.children].findLast(isAbove);
    const steps = [...(scene?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
    const found = steps.findLast(isAbove) ?? steps[0];
    this.scene = (found?.dataset.scene as SceneId | undefined) ?? 'tweet';
    this.step = Number(found?.dataset.step ?? 0);
    if (scrollY > 8) this.hasMoved = true;
  }

  /** Goes to a scene, and takes the focus along. */
  go(scene: SceneId, isStill: boolean): void {
    this.hasMoved = true;
    this.#goal = scene;
    clearTimeout(this.#arrival);
    this.#arrival = setTimeout(() => (this.#goal = null), GOING_MS);
    const behavior = isStill ? 'auto' : 'smooth';
    if (scene === SCENE_IDS[0]) scrollTo({ top: 0, behavior });
    const heading = document.getElementById(`${scene}-title`);
    if (!heading) return;
    heading.scrollIntoView({ block: 'start', behavior });
    heading.focus({ preventScroll: true });
  }

  /** The scene so many further on (negative: back) from where the reader is, or is going; null beyond either end. */
  beside(steps: number): SceneId | null {
    const from = this.#goal === null ? this.index : SCENE_IDS.indexOf(this.#goal);
    return SCENE_IDS[from + steps] ?? null;
  }
}
