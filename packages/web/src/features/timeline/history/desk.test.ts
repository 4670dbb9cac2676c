import { describe, expect, it } from "vitest";
import type { BoardChange } from "../board/board.ts";
import { createDesk, type Done } from "./desk.ts";
import type { History, Op } from "./history.ts";

const op = (entryId: string): Op => ({ kind: "entry", shiftId: "s", entryId, restores: false });

/** A desk on which each way back leads to another, and what it told. */
function deskWithNotes(fails: (ops: readonly Op[]) => boolean = () => false) {
  const notes: string[] = [];
  const boards: BoardChange[] = [];
  let history: History = { undo: [], redo: [] };
  let takeBack = async () => {};
  const desk = createDesk({
    goBack: async (ops): Promise<Done> => {
      if (fails(ops)) throw new Error("changed meanwhile");
      const ids = ops.map((one) => (one.kind === "entry" ? one.entryId : "delete"));
      notes.push(`back ${ids.join("+")}`);
      return { changes: [{ id: "s" }], back: ids.map((id) => op(`not ${id}`)).toReversed() };
    },
    onBoard: (changes) => boards.push(...changes),
    onHistory: (next) => {
      history = next;
    },
    onDone: ({ label }, _broken, back) => {
      notes.push(`done ${label}`);
      takeBack = back;
    },
    onTurned: (way, { label }) => notes.push(`${way} ${label}`),
    onFailure: (error) => notes.push(String(error)),
  });
  return { desk, notes, boards, history: () => history, takeBack: () => takeBack() };
}

const doing = (label: string, ...back: Op[]) => ({
  label,
  work: async (): Promise<Done> => ({ changes: [], back }),
});

describe("the desk", () => {
  it("takes back and does again, each time by the way the last turn left", async () => {
    const { desk, notes } = deskWithNotes();
    await desk.run(doing("moved", op("b"), op("a")));
    await desk.turn("undo");
    await desk.turn("redo");
    await desk.turn("undo");
    expect(notes).toEqual([
      ...["done moved", "back b+a", "undo moved", "back not a+not b", "redo moved"],
      ...["back not not b+not not a", "undo moved"],
    ]);
  });

  it("shows at once what is asked for, and puts it back when it is refused", async () => {
    const { desk, notes, boards, history } = deskWithNotes();
    const refused = desk.run({
      label: "moved",
      meanwhile: { after: { id: "after" }, before: { id: "before" } },
      work: () => Promise.reject(new Error("double booking")),
    });
    expect(boards.map(({ id }) => id)).toEqual(["after"]);
    expect(await refused).toBe(false);
    expect(boards.map(({ id }) => id)).toEqual(["after", "before"]);
    expect(notes).toEqual(["Error: double booking"]);
    expect(history().undo).toEqual([]);
  });

  it("does one thing after the other, and goes on after one that failed", async () => {
    const { desk, notes } = deskWithNotes();
    const slow = desk.run({ label: "slow", work: () => Promise.reject(new Error("no")) });
    const quick = desk.run(doing("quick", op("a")));
    await Promise.all([slow, quick]);
    expect(notes).toEqual(["Error: no", "done quick"]);
  });

  it("forgets what can no longer be taken back, and says so", async () => {
    const { desk, notes, history } = deskWithNotes(() => true);
    await desk.run(doing("moved", op("a")));
    await desk.turn("undo");
    expect(notes.at(-1)).toBe("Error: changed meanwhile");
    expect(history()).toEqual({ undo: [], redo: [] });
  });

  it("takes back by its notice what was done before something else", async () => {
    const { desk, history, takeBack } = deskWithNotes();
    await desk.run(doing("moved", op("a")));
    await takeBack();
    expect(history().undo).toEqual([]);
    expect(history().redo.map(({ label }) => label)).toEqual(["moved"]);
  });
});
