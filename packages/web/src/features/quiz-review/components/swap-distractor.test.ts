import { expect, it } from "vitest";
import type { QuestionDraft } from "../../../lib/api/types.ts";
import { swapIn, unswapped } from "./swap-distractor.ts";

const draft = {
  id: "1",
  spare_distractors: ["c", "d"],
  content: {
    options: [
      { text: "a", right: true },
      { text: "b", right: false },
    ],
  },
  // What a swap looks at is there.
} as unknown as QuestionDraft;

const texts = (place: number, times: number) => {
  let swapped = unswapped;
  for (let at = 0; at < times; at++) swapped = swapIn(draft, swapped, place);
  return (swapped.changed?.options ?? draft.content.options).map(({ text }) => text);
};

it("takes the next other wrong answer, and in the end the first again", () => {
  expect([1, 2, 3].map((times) => texts(1, times))).toEqual([
    ["a", "c"],
    ["a", "d"],
    ["a", "b"],
  ]);
});

it("leaves the right answer, and places that are none", () => {
  expect(texts(0, 1)).toEqual(["a", "b"]);
  expect(texts(5, 1)).toEqual(["a", "b"]);
});
