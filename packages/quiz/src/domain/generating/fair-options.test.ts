import { expect, it } from "vitest";
import { fairOthers } from "./fair-options.ts";

const OTHERS = ["nervous system", "immune system", "muscle"];

it("keeps all where the question says nothing of any", () => {
  expect(fairOthers({ stem: "Which of these beats?", key: "heart" }, OTHERS, "en")).toEqual(OTHERS);
});

it.each([
  [
    "a word of the key stands in the question and not in it",
    "Which system carries blood?",
    "vascular system",
    ["muscle"],
  ],
  [
    "a word of it stands in the question and not in the key",
    "What does a muscle need?",
    "oxygen",
    ["muscle"],
  ],
  ["its word sounds like one of the question", "What gives cells immunity?", "doctor", ["immune system"]],
])("leaves one out where %s", (_what, stem, key, gone) => {
  expect(fairOthers({ stem, key }, OTHERS, "en")).toEqual(OTHERS.filter((text) => !gone.includes(text)));
});

it("takes no two of which one says the other", () => {
  const others = ["receptor", "internal receptor", "hormone"];
  expect(fairOthers({ stem: "Which of these binds?", key: "enzyme" }, others, "en")).toEqual([
    "receptor",
    "hormone",
  ]);
});

it("does not mind what every question says", () => {
  const asked = { stem: "Quel terme désigne un mot ?", key: "verbe" };
  expect(fairOthers(asked, ["terme savant", "nom"], "fr")).toEqual(["terme savant", "nom"]);
});

it.each([
  ["enzyme that breaks down lactose", "lactase", ["sucrase", "maltase"]],
  ["single unit of a carbohydrate", "monosaccharide", ["disaccharide", "polymer"]],
])("sees that “%s” tells of %s", (stem, key, others) => {
  expect(fairOthers({ stem, key }, others, "en")).toEqual([]);
});

it("takes no usual beginning of words for a family", () => {
  const asked = { stem: "Which protein brings it about?", key: "protist" };
  expect(fairOthers(asked, ["habit"], "en")).toEqual(["habit"]);
});
