import { crowdBrightness } from '$lib/layout/crowdBrightness';
import { crowdOrder } from '$lib/layout/crowdOrder';
import type { StoryTools } from '$lib/state/storyState.svelte';
import { nameStory } from '$lib/words/story/nameStory';
import { connectEngine } from '$lib/worker/connectEngine';

/** What the story needs once it goes on: loaded then. */
export const tools: StoryTools = {
  connect: connectEngine,
  nameStory,
  orderCrowd(crowd) {
    const rank = crowdOrder(crowd);
    const shades = crowdBrightness(crowd.viewings);
    const subscriberIn = new Uint32Array(rank.length);
    const brightness = new Uint8Array(rank.length);
    rank.forEach((slot, subscriber) => {
      subscriberIn[slot] = subscriber;
      brightness[slot] = shades[subscriber];
    });
    return { rank, subscriberIn, brightness };
  },
};
