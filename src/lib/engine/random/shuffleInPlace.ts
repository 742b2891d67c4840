import type { Random } from './Random';

/** Puts a list into an order drawn from `random`, every order equally likely (Fisher & Yates 1938, from the end). Changes the list. */
export function shuffleInPlace<T>(
  list: { readonly length: number; [index: number]: T },
  random: Random,
): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const moved = list[i];
    list[i] = list[j];
    list[j] = moved;
  }
}
