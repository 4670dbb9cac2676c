import { describe, expect, it } from "vitest";
import { titleLikeness } from "./title-likeness.ts";

describe("titles that are the same", () => {
  it.each([
    ["Le Fabuleux Destin d'Amélie Poulain", "Le.Fabuleux.Destin.d.Amelie.Poulain"],
    ["Dont Look Up", "Don't Look Up"],
    ["L’Empire contre-attaque", "L'empire contre attaque"],
    ["Rocky II", "Rocky 2"],
    ["Astérix et Obélix", "Asterix & Obelix"],
    ["Hansel and Gretel", "Hansel & Gretel"],
    ["Dune Part Two", "Dune : Deuxième partie"],
    ["Kill Bill Vol 2", "Kill Bill: Volume 2"],
    ["Matrix, The", "The Matrix"],
    ["Star Wars Episode V The Empire Strikes Back", "Star Wars: Episode V - The Empire Strikes Back"],
    ["Cœur de pirate", "Coeur de pirate"],
    ["千と千尋の神隠し", "千と千尋の神隠し"],
  ])("%s = %s", (ours, theirs) => expect(titleLikeness(ours, theirs)).toBe(1));
});

describe("titles that are nearly the same", () => {
  it.each([
    ["Matrix", "The Matrix", 0.95],
    ["Intouchable", "Intouchables", 0.9],
    ["Rocky", "Rocky I", 0.9],
    ["Kaamelott", "Kaamelott : Premier volet", 0.75],
    ["L'Empire contre-attaque", "Star Wars : L'Empire contre-attaque", 0.8],
    ["Le Seigneur des Anneux", "Le Seigneur des anneaux", 0.9],
  ])("%s ~ %s", (ours, theirs, least) => {
    expect(titleLikeness(ours, theirs)).toBeGreaterThanOrEqual(least);
    expect(titleLikeness(ours, theirs)).toBeLessThan(1);
  });
});

describe("titles that are not", () => {
  it.each([
    ["Rocky II", "Rocky III", 0.5],
    ["Alien", "Alien 3", 0.5],
    ["Alien", "Aliens", 0.97],
    ["Toy Story 2", "Toy Story", 0.5],
    ["Dune Part One", "Dune: Part Two", 0.5],
    ["Le Grand Bleu", "Le Grand Blond", 0.75],
    ["Heat", "Hunt", 0.6],
    ["Ran", "Rain", 0.8],
    ["12 hommes en colère", "24 heures chrono", 0.4],
    ["", "Alien", 0.01],
    ["...", "!!!", 0.01],
  ])("%s ≠ %s", (ours, theirs, most) => expect(titleLikeness(ours, theirs)).toBeLessThanOrEqual(most));

  it("takes any text, as long as it may be", () => {
    const long = "a b ".repeat(5_000);
    expect(titleLikeness(long, `${long}c`)).toBeGreaterThan(0.5);
    expect(titleLikeness("\u202eneila\n", "Alien")).toBeLessThan(1);
    expect(titleLikeness(": - : - ", " - : ")).toBe(0);
  });
});
