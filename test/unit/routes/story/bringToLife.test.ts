import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCENE_IDS } from '$lib/words/story/StoryWords';
import { bringToLife } from '../../../../src/routes/story/bringToLife';
import type { SceneProps } from '../../../../src/routes/story/sceneProps';

/*
 * The page is played by a list of boxes, one below the other: a still scene is 500 px high, a living one 600. What is mounted and taken out
 * again is noted; the real components do all this in test/browser/story.test.ts.
 */
const STILL_PX = 500;
const LIVING_PX = 600;
const ids = SCENE_IDS.slice(1);
let scrolledPx = 0;
let mounted: Array<{ id: string; props: SceneProps }> = [];
let unmounted = 0;

class Box {
  parent: Root | null = null;
  focusable = [{ focus: vi.fn() }, { focus: vi.fn() }];
  constructor(
    readonly id: string,
    readonly kind: 'still' | 'living' | 'anchor',
  ) {}
  get heightPx() {
    return this.kind === 'still' ? STILL_PX : this.kind === 'living' ? LIVING_PX : 0;
  }
  getBoundingClientRect() {
    const above = this.parent!.boxes.slice(0, this.parent!.boxes.indexOf(this));
    const top = above.reduce((sum, { heightPx }) => sum + heightPx, 0) - scrolledPx;
    return { top, height: this.heightPx, bottom: top + this.heightPx };
  }
  replaceWith(other: Box) {
    this.parent!.put(this.parent!.boxes.indexOf(this), other, 1);
  }
  querySelectorAll() {
    return this.focusable;
  }
}

class Root {
  boxes: Box[] = [];
  style = { overflowAnchor: '' };
  constructor(stills: readonly string[]) {
    for (const id of stills) this.appendChild(new Box(id, 'still'));
  }
  put(at: number, box: Box, instead: number) {
    box.parent = this;
    this.boxes.splice(at, instead, box);
    return box;
  }
  appendChild(box: Box) {
    return this.put(this.boxes.length, box, 0);
  }
  replaceChildren() {
    this.boxes = [];
  }
  querySelectorAll() {
    return this.boxes.filter(({ kind }) => kind !== 'anchor');
  }
  querySelector(selector: string) {
    return this.boxes.find(({ id, kind }) => kind === 'living' && selector.endsWith(`#${id}`));
  }
  of(kind: Box['kind']) {
    return this.boxes.filter((box) => box.kind === kind).map(({ id }) => id);
  }
  asElement() {
    return this as unknown as HTMLElement;
  }
}

vi.mock('../../../../src/routes/story/StoryScene.svelte', () => ({ default: 'StoryScene' }));
vi.mock('svelte', () => ({
  mount(
    _: unknown,
    { target, anchor, props }: { target: Root; anchor: Box; props: SceneProps & { id: string } },
  ) {
    target.put(target.boxes.indexOf(anchor), new Box(props.id, 'living'), 0);
    mounted.push({ id: props.id, props });
    return props.id;
  },
  unmount: () => void unmounted++,
  flushSync: () => {},
}));

beforeEach(() => {
  scrolledPx = 0;
  mounted = [];
  unmounted = 0;
  vi.stubGlobal('document', { createTextNode: () => new Box('', 'anchor'), activeElement: null });
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => (scrolledPx += top));
});
afterEach(() => void vi.unstubAllGlobals());

const props = { words: 'the words' } as unknown as SceneProps;

describe('bringing the scenes to life', () => {
  it('replaces every still scene by the living one, in their order, and gives the page back', async () => {
    const root = new Root(ids);
    const { areAlive } = bringToLife(root.asElement(), props);
    expect(root.of('living')).toEqual([]);
    expect(await areAlive).toBe(true);
    expect(root.of('still')).toEqual([]);
    expect(root.of('living')).toEqual(ids);
    expect(root.style.overflowAnchor).toBe('');
    expect(mounted[0]!.props.words).toBe('the words');
  });

  it('begins with the scene that is read, and leaves it where it is on the screen', async () => {
    const root = new Root(ids);
    const read = 6;
    scrolledPx = read * STILL_PX + 120;
    const topPx = () => root.boxes.find(({ id }) => id === ids[read])!.getBoundingClientRect().top;
    const before = topPx();
    await bringToLife(root.asElement(), props).areAlive;
    expect(mounted[0]!.id).toBe(ids[read]);
    expect(mounted.map(({ id }) => id)).toEqual([...ids.slice(read), ...ids.slice(0, read)]);
    expect(topPx()).toBe(before);
    expect(scrolledPx).toBe(read * LIVING_PX + 120);
  });

  it('hands the focus to the same control of the living scene', async () => {
    const root = new Root(ids);
    const still = root.boxes[2]!;
    Object.assign(document, { activeElement: still.focusable[1] });
    await bringToLife(root.asElement(), props).areAlive;
    const alive = root.boxes.find(({ id, kind }) => id === ids[2] && kind === 'living')!;
    expect(alive.focusable[1]!.focus).toHaveBeenCalledWith({ preventScroll: true });
    expect(alive.focusable[0]!.focus).not.toHaveBeenCalled();
    const others = root.boxes.filter((box) => box !== alive);
    for (const { focusable } of others)
      for (const { focus } of focusable) expect(focus).not.toHaveBeenCalled();
  });

  it('mounts all where nothing was prerendered', async () => {
    const root = new Root([]);
    root.appendChild(new Box('stand-in', 'anchor'));
    expect(await bringToLife(root.asElement(), props).areAlive).toBe(true);
    expect(root.of('living')).toEqual(ids);
    expect(root.boxes.some(({ id }) => id === 'stand-in')).toBe(false);
  });

  it('takes out again what it brought, and brings no more once it is over', async () => {
    const root = new Root(ids);
    const first = bringToLife(root.asElement(), props);
    first.end();
    expect(await first.areAlive).toBe(false);
    expect(root.of('still')).toEqual(ids);
    expect([mounted.length, unmounted]).toEqual([0, 0]);

    const second = bringToLife(root.asElement(), props);
    await second.areAlive;
    second.end();
    expect(unmounted).toBe(ids.length);
  });
});
