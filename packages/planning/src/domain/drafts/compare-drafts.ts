import type { PersonId } from "../plan/facts.ts";
import type { ScoreLine } from "../proposing/index.ts";
import { countChanges, differenceOf, type PlanState } from "./difference.ts";
import type { ChangeKind, Draft, DraftSummary, PersonHours, PlanFigures } from "./draft.ts";

/** One of two plans beside each other: a draft, or the plan as it stands. */
export interface ComparedPlan {
  readonly figures: PlanFigures;
  readonly hours: readonly PersonHours[];
  readonly names: Readonly<Record<PersonId, string>>;
  readonly state: PlanState;
  /** What the plan as it stands has none of: nobody scored it. */
  readonly score?: { readonly points: number; readonly lines: readonly ScoreLine[] } | undefined;
}

export interface HoursBeside {
  readonly personId: PersonId;
  readonly name: string;
  readonly left: number;
  readonly right: number;
}

export interface Comparison {
  readonly left: ComparedPlan;
  readonly right: ComparedPlan;
  /** Minutes of everybody in either, who differs most first. */
  readonly hours: readonly HoursBeside[];
  /** What turns the left into the right. */
  readonly changes: Readonly<Record<ChangeKind, number>>;
}

export function compareDrafts(left: ComparedPlan, right: ComparedPlan): Comparison {
  return {
    left,
    right,
    hours: hoursBeside(left, right),
    changes: countChanges(differenceOf(left.state, right.state)),
  };
}

export function comparedDraft(draft: Draft, summary: DraftSummary): ComparedPlan {
  return {
    figures: summary,
    hours: draft.hours,
    names: draft.names,
    state: {
      assignments: draft.assignments,
      spans: new Map(draft.shifts.map(({ id, span }) => [id, span])),
    },
    score: { points: summary.points, lines: summary.lines },
  };
}

function hoursBeside(left: ComparedPlan, right: ComparedPlan): readonly HoursBeside[] {
  const names = { ...left.names, ...right.names };
  const [ofLeft, ofRight] = [left, right].map(
    ({ hours }) => new Map(hours.map(({ personId, minutes }) => [personId, minutes])),
  );
  const people = new Set([...(ofLeft?.keys() ?? []), ...(ofRight?.keys() ?? [])]);
  const lines = [...people].map((personId): HoursBeside => {
    const [before, after] = [ofLeft?.get(personId) ?? 0, ofRight?.get(personId) ?? 0];
    return { personId, name: names[personId] ?? "", left: before, right: after };
  });
  const gap = (line: HoursBeside) => Math.abs(line.right - line.left);
  return lines.sort((one, other) => gap(other) - gap(one) || (one.personId < other.personId ? -1 : 1));
}
