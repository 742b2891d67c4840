import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCENE_IDS } from '$lib/words/story/StoryWords';
import { StoryPlace } from '../../../../src/routes/story/StoryPlace.svelte';

/* A page of the scenes behind the first, two steps each, every step as high as the screen; below an opening of one screen. */
const SCREEN_PX = 1000;
const STEPS = 2;
const scenes = SCENE_IDS.slice(1);
let scrolledPx = 0;
let looks: Array<() => void> = [];
let listeners = new Map<string, () => void>();
const headings = new Map<string, { scrollIntoView: unknown; focus: unknown }>();

const box = (topPx: number) => ({ getBoundingClientRect: () => ({ top: topPx - scrolledPx }) });
const root = {
  children: scenes.map((scene, k) => {
    const topPx = SCREEN_PX * (1 + k * STEPS);
    return {
      ...box(topPx),
      querySelectorAll: () =>
        Array.from({ length: STEPS }, (_, step) => ({
          ...box(topPx + step * SCREEN_PX),
          dataset: { scene, step: String(step) },
        })),
    };
  }),
} as unknown as HTMLElement;

/** Scrolls, and lets a frame pass. */
function scroll(place: StoryPlace, toPx: number) {
  scrolledPx = toPx;
  vi.stubGlobal('scrollY', toPx);
  listeners.get('scroll')?.();
  for (const look of looks.splice(0)) look();
  return [place.scene, place.step];
}

beforeEach(() => {
  scrolledPx = 0;
  looks = [];
  listeners = new Map();
  headings.clear();
  vi.stubGlobal('innerHeight', SCREEN_PX);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('addEventListener', (name: string, heard: () => void) =>
    listeners.set(name, heard),
  );
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => looks.push(look));
  vi.stubGlobal('cancelAnimationFrame', () => (looks = []));
  vi.stubGlobal('document', { getElementById: (id: string) => headings.get(id) ?? null });
});
afterEach(() => void vi.unstubAllGlobals());

describe('where the reader is', () => {
  it('follows the scrolling: a step is read once it has passed the line at three fifths of the screen', () => {
    const place = new StoryPlace();
    const stop = place.follow(root);
    expect([place.scene, place.step, place.hasMoved]).toEqual(['tweet', 0, false]);
    expect(scroll(place, 399)).toEqual(['tweet', 0]);
    expect(scroll(place, 400)).toEqual([scenes[0], 0]);
    expect(place.hasMoved).toBe(true);
    expect(scroll(place, 1399)).toEqual([scenes[0], 0]);
    expect(scroll(place, 1400)).toEqual([scenes[0], 1]);
    expect(scroll(place, 2400)).toEqual([scenes[1], 0]);
    expect(scroll(place, 1e6)).toEqual([scenes.at(-1), STEPS - 1]);
    expect(scroll(place, 0)).toEqual(['tweet', 0]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('reckons with what covers the text: the line lies lower on a phone', () => {
    const place = new StoryPlace();
    place.coveredPx = 420;
    place.follow(root);
    // 420 + 0.6 × 580 = 768
    expect(scroll(place, 231)).toEqual(['tweet', 0]);
    expect(scroll(place, 232)).toEqual([scenes[0], 0]);
  });

  it('looks once a frame, however often it scrolls', () => {
    const place = new StoryPlace();
    place.follow(root);
    for (let k = 0; k < 5; k++) listeners.get('scroll')!();
    expect(looks).toHaveLength(1);
  });

  it('has a scene before and after every one, none beyond either end', () => {
    const place = new StoryPlace();
    expect(place.beside(-1)).toBeNull();
    SCENE_IDS.forEach((scene, k) => {
      place.scene = scene;
      expect(place.index).toBe(k);
      expect(place.beside(1)).toBe(SCENE_IDS[k + 1] ?? null);
    });
  });

  it('goes to a scene’s heading and takes the focus along; to the first, to the very top', () => {
    const place = new StoryPlace();
    const heading = { scrollIntoView: vi.fn(), focus: vi.fn() };
    headings.set('pair-title', heading);
    place.go('pair', false);
    expect(heading.scrollIntoView).toHaveBeenCalledWith({ block: 'start', behavior: 'smooth' });
    expect(heading.focus).toHaveBeenCalledWith({ preventScroll: true });
    place.go('pair', true);
    expect(heading.scrollIntoView).toHaveBeenLastCalledWith({ block: 'start', behavior: 'auto' });
    expect(scrollTo).not.toHaveBeenCalled();
    place.go('tweet', true);
    expect(scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'auto' });
    expect(() => place.go('answer', true)).not.toThrow();
  });

  it('counts from where it is told to go, until it has had the time to be there', () => {
    vi.useFakeTimers();
    const place = new StoryPlace();
    place.go(SCENE_IDS[1], false);
    expect(place.beside(1)).toBe(SCENE_IDS[2]);
    place.go(SCENE_IDS[2], false);
    expect([place.beside(1), place.beside(-1)]).toEqual([SCENE_IDS[3], SCENE_IDS[1]]);
    vi.runAllTimers();
    expect([place.scene, place.beside(1)]).toEqual([SCENE_IDS[0], SCENE_IDS[1]]);
    vi.useRealTimers();
  });
});
