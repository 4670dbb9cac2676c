import type { AssignmentFacts, PersonId, PostId, ShiftId, Span } from "../plan/facts.ts";
import type { Change, ChangeKind } from "./draft.ts";
import { changeKinds } from "./draft.ts";

type Seat = Pick<AssignmentFacts, "shiftId" | "postId" | "personId">;

/** Who sits where, and when it is. */
export interface PlanState {
  readonly assignments: readonly Seat[];
  readonly spans: ReadonlyMap<ShiftId, Span | undefined>;
}

/** What turns one plan of the same shifts into another, place by place, in the order of the shifts. */
export function differenceOf(before: PlanState, after: PlanState): readonly Change[] {
  const [seatsBefore, seatsAfter] = [byShift(before.assignments), byShift(after.assignments)];
  const shiftIds = new Set([...after.spans.keys(), ...seatsBefore.keys(), ...seatsAfter.keys()]);
  return [...shiftIds].flatMap((shiftId) =>
    changesIn(
      seatsBefore.get(shiftId) ?? [],
      seatsAfter.get(shiftId) ?? [],
      !sameSpan(before.spans.get(shiftId), after.spans.get(shiftId)),
    ),
  );
}

export function countChanges(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const [kept, moved, replaced, lost, added] = changeKinds.map(count);
  return { kept: kept ?? 0, moved: moved ?? 0, replaced: replaced ?? 0, lost: lost ?? 0, added: added ?? 0 };
}

function changesIn(before: readonly Seat[], after: readonly Seat[], shiftMoved: boolean): Change[] {
  const postBefore = new Map(before.map(({ personId, postId }) => [personId, postId]));
  const staying = after.filter(({ personId }) => postBefore.has(personId));
  const stayed = new Set(staying.map(({ personId }) => personId));
  const gone = before.filter(({ personId }) => !stayed.has(personId));
  const come = after.filter(({ personId }) => !stayed.has(personId));
  return [
    ...staying.map(({ shiftId, postId, personId }): Change => {
      const kind = shiftMoved || postBefore.get(personId) !== postId ? "moved" : "kept";
      return { kind, shiftId, postId, before: personId, after: personId };
    }),
    ...exchanges(gone, come),
  ];
}

/** Whoever comes to a post takes the place of somebody who left it, as long as there are such. */
function exchanges(gone: readonly Seat[], come: readonly Seat[]): Change[] {
  const left = new Map<PostId, PersonId[]>();
  for (const { postId, personId } of gone) left.set(postId, [...(left.get(postId) ?? []), personId]);
  const arrivals = come.map(({ shiftId, postId, personId }): Change => {
    const before = left.get(postId)?.shift();
    return { kind: before === undefined ? "added" : "replaced", shiftId, postId, before, after: personId };
  });
  const losses = gone
    .filter(({ postId, personId }) => left.get(postId)?.includes(personId))
    .map(({ shiftId, postId, personId }): Change => ({ kind: "lost", shiftId, postId, before: personId }));
  return [...arrivals, ...losses];
}

function byShift(seats: readonly Seat[]): ReadonlyMap<ShiftId, readonly Seat[]> {
  return Map.groupBy(seats, ({ shiftId }) => shiftId);
}

function sameSpan(one: Span | undefined, other: Span | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
