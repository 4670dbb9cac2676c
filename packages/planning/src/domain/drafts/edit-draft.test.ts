import { describe, expect, it } from "vitest";
import type { PersonId, PostId, ShiftId } from "../plan/facts.ts";
import type { PlannedAssignment } from "../proposing/index.ts";
import { type PlaceChange, wantedAfter } from "./edit-draft.ts";

// Ids of tests are read by people.
const [s, p, q] = ["s" as ShiftId, "p" as PostId, "q" as PostId];
const people = ["ana", "bea", "cleo"] as PersonId[];
const at = (person: string, postId = p, isPinned = false): PlannedAssignment => ({
  ...{ shiftId: s, postId, personId: person as PersonId, isPinned, score: 1, reasons: [] },
});
const draft = {
  shifts: [
    {
      ...{ id: s, version: 1, title: "Filage", zone: "UTC", isPlaced: false },
      posts: [p, q].map((id) => ({ id, role: id, count: 2 })),
    },
  ],
  assignments: [at("ana"), at("bea", p, true)],
};
const to = (action: PlaceChange["action"], person: string, over: Partial<PlaceChange> = {}): PlaceChange => ({
  ...{ action, shiftId: s, postId: p, personId: person as PersonId, ...over },
});
const after = (...changes: PlaceChange[]) => {
  const wanted = wantedAfter(draft, new Set(people), changes);
  if (!wanted.ok) return `${wanted.failure.kind} ${wanted.failure.id}`;
  return wanted.value.map(
    ({ postId, personId, isPinned }) => `${postId} ${personId}${isPinned ? " pinned" : ""}`,
  );
};

describe("changing a draft by hand", () => {
  it.each([
    ["nothing", [], ["p ana", "p bea pinned"]],
    ["to put somebody there", [to("assign", "cleo")], ["p ana", "p bea pinned", "p cleo pinned"]],
    ["to put somebody where they are", [to("assign", "ana")], ["p ana pinned", "p bea pinned"]],
    ["to pin", [to("pin", "ana")], ["p ana pinned", "p bea pinned"]],
    ["to unpin", [to("unpin", "bea")], ["p ana", "p bea"]],
    ["to remove whoever is pinned", [to("remove", "bea")], ["p ana"]],
    [
      "to give somebody another post",
      [to("remove", "ana"), to("assign", "ana", { postId: q })],
      ["p bea pinned", "q ana pinned"],
    ],
    [
      "to take somebody away whom it has just put there",
      [to("assign", "cleo"), to("remove", "cleo")],
      ["p ana", "p bea pinned"],
    ],
  ] as const)("may be %s", (_what, changes, expected) => {
    expect(after(...changes)).toEqual(expected);
  });

  it.each([
    ["a shift that is not its own", to("assign", "ana", { shiftId: "x" as ShiftId }), "shift x"],
    ["a post that is not its own", to("assign", "ana", { postId: "x" as PostId }), "post x"],
    ["somebody who is not there", to("assign", "zoe"), "person zoe"],
    ["somebody who does not have that place", to("pin", "cleo"), "assignment cleo"],
  ])("refuses %s", (_what, change, expected) => {
    expect(after(change)).toBe(expected);
  });

  it("keeps what somebody wrote about a person, until something else is written", () => {
    const said = to("assign", "ana", { overrideReason: "apprend vite" });
    const wanted = wantedAfter(draft, new Set(people), [said, to("unpin", "ana")]);
    expect(wanted.ok && wanted.value[0]).toMatchObject({ overrideReason: "apprend vite", isPinned: false });
  });
});
