import type { MyShift } from "../../lib/api/types.ts";

export interface MyDay {
  readonly day: string;
  readonly shifts: readonly MyShift[];
}

/** Shifts in the order they begin, day by day. */
export function byDay(shifts: readonly MyShift[]): readonly MyDay[] {
  return [...Map.groupBy(shifts, ({ day }) => day)].map(([day, ofDay]) => ({ day, shifts: ofDay }));
}

/** Whether somebody is expected to say yes or no. */
export function isOpen({ state, has_begun }: MyShift): boolean {
  return !has_begun && (state === "waiting" || state === "changed");
}
