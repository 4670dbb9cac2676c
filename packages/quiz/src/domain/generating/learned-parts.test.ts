import { expect, it } from "vitest";
import { plainlySaid } from "./learned-parts.ts";

it.each([
  ["monosaccharide", "single unit of a carbohydrate"],
  ["two sugars that are linked", "disaccharide"],
  ["intracellular", "that is within a cell"],
  ["hydroélectricité", "énergie tirée de l’eau"],
  ["herbivore", "animal qui mange des plantes"],
  ["fongicide", "produit qui tue les champignons"],
  ["polygamie", "union avec plusieurs personnes"],
])("%s and “%s” say the same in learned and plain words", (one, other) => {
  expect(plainlySaid(one, other).size).toBe(1);
  expect(plainlySaid(other, one)).toEqual(plainlySaid(one, other));
});

it.each([
  ["monosaccharide", "unit of a carbohydrate"],
  ["different", "two of them"],
  ["division", "one cell becomes two"],
  ["pression", "force qui vient avant"],
  ["université", "école pour adultes"],
])("%s and “%s” do not", (one, other) => {
  expect(plainlySaid(one, other).size).toBe(0);
});
