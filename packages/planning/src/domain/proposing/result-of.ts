import { explainEmptyPosts } from "./explaining/empty-posts.ts";
import { explainSeats } from "./explaining/explain-seats.ts";
import { FreeStaff } from "./explaining/free-staff.ts";
import { problemsOf } from "./explaining/problems.ts";
import type { Weights } from "./propose-input.ts";
import type { PlacedShift, ProposeResult } from "./propose-result.ts";
import type { Roster } from "./roster.ts";
import { scoreOf } from "./score-keeper.ts";

/** The plan as it stands in a roster, with its reasons, as it leaves the search. */
export function resultOf(roster: Roster, weights: Weights): Omit<ProposeResult, "iterations" | "engine"> {
  const { model } = roster;
  const staff = new FreeStaff(roster);
  return {
    assignments: explainSeats(roster),
    placed: model.shifts.flatMap(({ facts, starts, work }): PlacedShift[] =>
      starts.length === 0 || work === undefined
        ? []
        : [{ shiftId: facts.id, span: { start: work.start, end: work.end } }],
    ),
    emptyPosts: explainEmptyPosts(roster, staff),
    problems: problemsOf(roster, staff),
    score: scoreOf(model, weights),
  };
}
