import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { done, emptyHistory, type History, taken, turned } from "./history.ts";

const deed = (id: number) => ({ id, label: `deed ${id}`, back: [] });

describe("what was done here", () => {
  it("goes back and forth as a stack does, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("do", "undo", "redo")), (steps) => {
        let history: History = emptyHistory;
        let [past, future]: number[][] = [[], []];
        let count = 0;
        for (const step of steps) {
          if (step === "do") {
            count += 1;
            history = done(history, deed(count));
            [past, future] = [[...(past ?? []), count], []];
            continue;
          }
          const way = step === "undo" ? "undo" : "redo";
          const found = taken(history, way);
          history = found.deed === undefined ? found.history : turned(found.history, way, found.deed);
          const [from = [], to = []] = way === "undo" ? [past, future] : [future, past];
          const last = from.at(-1);
          expect(found.deed?.id).toBe(last);
          if (last === undefined) continue;
          const moved = [from.slice(0, -1), [...to, last]];
          [past, future] = way === "undo" ? moved : moved.toReversed();
        }
        expect(history.undo.map(({ id }) => id)).toEqual(past);
        expect(history.redo.map(({ id }) => id)).toEqual(future);
      }),
    );
  });

  it("takes back one that is named", () => {
    const history = done(done(emptyHistory, deed(1)), deed(2));
    const found = taken(history, "undo", 1);
    expect(found.deed?.id).toBe(1);
    expect(found.history.undo.map(({ id }) => id)).toEqual([2]);
    expect(taken(history, "undo", 7).deed).toBeUndefined();
  });

  it("forgets what was taken back once something new is done", () => {
    const { history, deed: first } = taken(done(emptyHistory, deed(1)), "undo");
    const after = done(turned(history, "undo", first ?? deed(0)), deed(2));
    expect(after.redo).toEqual([]);
  });
});
