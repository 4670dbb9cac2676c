import { compareText } from "@souffleur/kernel";
import type { PersonId, RoomId, ShiftId, Span } from "../plan/facts.ts";
import type { Shift } from "./shift.ts";

/** Somebody's or some room's time, taken by a shift. */
export interface Use<Owner extends string> {
  readonly owner: Owner;
  readonly shiftId: ShiftId;
  readonly span: Span;
}

/** When rooms are in use by these shifts; those that share their room do not count. */
export function roomUses(shifts: readonly Shift[]): readonly Use<RoomId>[] {
  return shifts.flatMap(({ id, roomId, sharesRoom, at }) =>
    roomId === undefined || sharesRoom || at === undefined
      ? []
      : [{ owner: roomId, shiftId: id, span: at.span }],
  );
}

/** When people are at work in these shifts; a shift without times takes nobody's. */
export function peopleUses(shifts: readonly Shift[]): readonly Use<PersonId>[] {
  return shifts.flatMap(({ id, at, assignments }) =>
    at === undefined
      ? []
      : assignments.map(({ personId }) => ({ owner: personId, shiftId: id, span: at.span })),
  );
}

/** From the first minute of any of them to the last. */
export function spanOf(uses: readonly Use<string>[]): Span {
  return uses.reduce<Span>(
    (whole, { span }) => ({
      start: Math.min(whole.start, span.start),
      end: Math.max(whole.end, span.end),
    }),
    { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY },
  );
}

/** The first two uses of one owner that share a minute; what touches does not. */
export function firstDoubleUse<Owner extends string, One extends Use<Owner>>(
  uses: readonly One[],
): readonly [earlier: One, later: One] | undefined {
  const sorted = [...uses].sort(
    (one, other) => compareText(one.owner, other.owner) || one.span.start - other.span.start,
  );
  let reaching: One | undefined;
  for (const use of sorted) {
    if (reaching?.owner === use.owner && reaching.span.end > use.span.start) return [reaching, use];
    reaching = use;
  }
  return undefined;
}
