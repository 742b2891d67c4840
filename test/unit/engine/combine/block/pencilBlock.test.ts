import { describe, expect, test } from 'vitest';
import type { BlockPerson } from '$lib/engine/combine/block/Block';
import { markKnown } from '$lib/engine/combine/block/markKnown';
import { pencilBlock } from '$lib/engine/combine/block/pencilBlock';

const person = (traits: number[], least: number, most = least): BlockPerson => ({
  traits,
  viewings: { least, most },
});
const pencil = (solutions: BlockPerson[][], isComplete = true) =>
  pencilBlock(3, { solutions, isComplete }, markKnown(solutions));

describe('what is pencilled beside the people of a block', () => {
  const sure = person([0, 0, 0, 1], 12);
  const vague = person([1, 0, 0, 0], 3, 9);

  test('is everything, where one block fits and means pin numbers down', () => {
    expect(pencil([[sure, sure, vague]])).toEqual([
      { traits: [0, 0, 0, 1], viewings: 12, isCertain: true },
      { traits: [0, 0, 0, 1], viewings: 12, isCertain: true },
      { traits: [1, 0, 0, 0], viewings: null, isCertain: true },
    ]);
  });

  test('is, of those who are not certain, what they all have in common', () => {
    const other = [person([2, 0, 1, 0], 4), person([3, 0, 2, 1], 5)];
    const rest = { traits: [-1, 0, -1, -1], viewings: null, isCertain: false };
    expect(
      pencil([
        [sure, vague, other[0]],
        [other[1], sure, vague],
        [sure, other[0], other[0]],
      ]),
    ).toEqual([{ traits: [0, 0, 0, 1], viewings: 12, isCertain: true }, rest, rest]);
  });

  test('leaves a number out that differs from block to block', () => {
    const [first] = pencil([
      [sure, vague, vague],
      [person(sure.traits, 13), vague, vague],
    ]);
    expect(first).toEqual({ traits: [0, 0, 0, 1], viewings: null, isCertain: true });
  });

  test('is nothing, where more blocks fit than were listed, or none', () => {
    for (const people of [pencil([[sure, sure, sure]], false), pencil([])]) {
      expect(people).toHaveLength(3);
      for (const { traits, viewings, isCertain } of people)
        expect([traits.every((t) => t < 0), viewings, isCertain]).toEqual([true, null, false]);
    }
  });
});
