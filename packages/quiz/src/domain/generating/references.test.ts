import { expect, it } from "vitest";
import { withoutReferences } from "./references.ts";

it.each([
  ["People hold schemas (Beck, 1976) of themselves.", "People hold schemas of themselves."],
  ["It is common (Hoff & Mitchell, 2009; Lee, n.d.).", "It is common."],
  ["Starch is branched (the figure) or not (see Figure 3b).", "Starch is branched or not."],
  ["La cellule (voir le schéma) se divise.", "La cellule se divise."],
])("takes brackets out that only refer", (text, bare) => {
  expect(withoutReferences(text)).toBe(bare);
});

it.each([
  "The war (1642–1649) ended.",
  "Deoxyribonucleic acid (DNA) carries it.",
  "Some (about 12 percent in 1990) left.",
  "No brackets.",
])("leaves brackets that say something: %s", (text) => {
  expect(withoutReferences(text)).toBe(text);
});
