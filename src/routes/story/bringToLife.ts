import { flushSync, mount, unmount } from 'svelte';
import { runSliced } from '$lib/marks/crowd/runSliced';
import { SCENE_IDS, type SceneId } from '$lib/words/story/StoryWords';
import type { SceneProps } from './sceneProps';
import StoryScene from './StoryScene.svelte';

const FOCUSABLE = 'a, button, input, h2, summary';

/**
 * Puts living scenes into the place of the prerendered ones, each in a turn of its own, so that the page answers in between. The scene that is
 * read comes first. What has the focus keeps it. Where nothing is prerendered (the reader came from another page of the site) all come at once:
 * the place that the address asks for has to be there.
 * @param root holds the prerendered scenes, each with its id
 * @param props getters, so that the scenes follow what changes
 * @returns what ends the scenes
 */
export function bringToLife(root: HTMLElement, props: SceneProps): () => void {
  const living: Array<Record<string, unknown>> = [];
  let isOver = false;
  const stills = [...root.querySelectorAll<HTMLElement>(':scope > .scene')];
  if (stills.length === 0) {
    root.replaceChildren();
    for (const id of SCENE_IDS.slice(1)) living.push(mountScene(root, endOf(root), id, props));
    flushSync();
  } else {
    const isBelowTop = (still: HTMLElement) => still.getBoundingClientRect().bottom > 0;
    const read = Math.max(0, stills.findIndex(isBelowTop));
    root.style.overflowAnchor = 'none';
    void runSliced(
      replaceAll([...stills.slice(read), ...stills.slice(0, read)]),
      () => isOver,
    ).then(() => {
      root.style.overflowAnchor = '';
    });
  }

  function* replaceAll(inOrder: HTMLElement[]): Generator<void> {
    for (const still of inOrder) {
      living.push(replaceScene(root, still, props));
      yield;
    }
  }

  return () => {
    isOver = true;
    for (const scene of living) void unmount(scene);
  };
}

function replaceScene(root: HTMLElement, still: HTMLElement, props: SceneProps) {
  const focused = [...still.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement as Element);
  const anchor = document.createTextNode('');
  // Never both at once: the browser would keep the text that is read in its place, and scroll.
  still.replaceWith(anchor);
  const scene = mountScene(root, anchor, still.id as SceneId, props);
  flushSync();
  if (focused >= 0) {
    const alive = root.querySelector(`:scope > #${still.id}`);
    alive?.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({ preventScroll: true });
  }
  return scene;
}

function mountScene(target: HTMLElement, anchor: Text, id: SceneId, props: SceneProps) {
  const own = Object.defineProperties({ id }, Object.getOwnPropertyDescriptors(props));
  return mount(StoryScene, { target, anchor, props: own as SceneProps & { id: SceneId } });
}

function endOf(root: HTMLElement): Text {
  return root.appendChild(document.createTextNode(''));
}
