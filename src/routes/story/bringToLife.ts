import { flushSync, mount, unmount } from 'svelte';
import { runSliced } from '$lib/marks/crowd/runSliced';
import { SCENE_IDS, type SceneId } from '$lib/words/story/StoryWords';
import type { SceneProps } from './sceneProps';
import StoryScene from './StoryScene.svelte';

const FOCUSABLE = 'a, button, input, h2, summary';

/** Scenes that come to life, or are alive. */
export interface LivingScenes {
  /** Settles once all are there: true, or false if they were ended before. */
  areAlive: Promise<boolean>;
  /** Takes them out again. */
  end: () => void;
}

/**
 * Puts living scenes into the place of the prerendered ones, each in a turn of its own, so that the page answers in between. The scene that is
 * read comes first, and stays where it is on the screen: a still one further up may have another height. What has the focus keeps it. Where
 * nothing is prerendered (the reader came from another page of the site) they come one after another.
 * @param root holds the prerendered scenes, each with its id
 * @param props getters, so that the scenes follow what changes
 */
export function bringToLife(root: HTMLElement, props: SceneProps): LivingScenes {
  const living: Array<Record<string, unknown>> = [];
  let isOver = false;
  const stills = [...root.querySelectorAll<HTMLElement>(':scope > .scene')];
  if (stills.length === 0) root.replaceChildren();
  root.style.overflowAnchor = 'none';
  const work = stills.length === 0 ? mountAll() : replaceAll();

  function* mountAll(): Generator<void> {
    for (const id of SCENE_IDS.slice(1)) {
      living.push(mountScene(root, endOf(root), id, props));
      flushSync();
      yield;
    }
  }

  function* replaceAll(): Generator<void> {
    const isBelowTop = (still: HTMLElement) => still.getBoundingClientRect().bottom > 0;
    const read = Math.max(0, stills.findIndex(isBelowTop));
    for (const still of [...stills.slice(read), ...stills.slice(0, read)]) {
      living.push(replaceScene(root, still, props));
      yield;
    }
  }

  return {
    areAlive: runSliced(work, () => isOver).then((isDone) => {
      root.style.overflowAnchor = '';
      return isDone;
    }),
    end() {
      isOver = true;
      for (const scene of living) void unmount(scene);
    },
  };
}

function replaceScene(root: HTMLElement, still: HTMLElement, props: SceneProps) {
  const focused = [...still.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement as Element);
  const { bottom, height } = still.getBoundingClientRect();
  const anchor = document.createTextNode('');
  // Never both at once: the browser would keep the text that is read in its place, and scroll.
  still.replaceWith(anchor);
  const scene = mountScene(root, anchor, still.id as SceneId, props);
  flushSync();
  const alive = root.querySelector(`:scope > #${still.id}`);
  const grownPx = bottom > 0 || !alive ? 0 : alive.getBoundingClientRect().height - height;
  if (grownPx !== 0) scrollBy({ top: grownPx, behavior: 'instant' });
  if (focused >= 0)
    alive?.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({ preventScroll: true });
  return scene;
}

function mountScene(target: HTMLElement, anchor: Text, id: SceneId, props: SceneProps) {
  const own = Object.defineProperties({ id }, Object.getOwnPropertyDescriptors(props));
  return mount(StoryScene, { target, anchor, props: own as SceneProps & { id: SceneId } });
}

function endOf(root: HTMLElement): Text {
  return root.appendChild(document.createTextNode(''));
}
