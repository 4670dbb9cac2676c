import { expect, it } from "vitest";
import { nameIn, treeOf } from "./tree.ts";

it("puts things into their folders, and says folders that only lead on in one line", () => {
  const tree = treeOf(["Films/Western/A/x.mkv", "Films/Western/B/y.mkv", "Séries/z.mkv"], (path) => path);
  expect(tree.folders.map(({ name }) => name)).toEqual(["Films/Western", "Séries"]);
  expect(tree.folders[0]?.folders.map(({ name, path, items }) => [name, path, items])).toEqual([
    ["A", "Films/Western/A", ["Films/Western/A/x.mkv"]],
    ["B", "Films/Western/B", ["Films/Western/B/y.mkv"]],
  ]);
  expect(tree.folders[1]?.items).toEqual(["Séries/z.mkv"]);
  expect([nameIn("a/b.mkv"), nameIn("b.mkv")]).toEqual(["b.mkv", "b.mkv"]);
});
