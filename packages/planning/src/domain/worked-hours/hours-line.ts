import type { Id, InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { Minute, PersonId, ProductionId, ShiftId } from "../plan/facts.ts";
import type { WallTime } from "../productions/wall-time.ts";
import type { HoursSplit } from "./split-hours.ts";

export type HourPeriodId = Id<"hour-period">;

/** Planned; begun by the person; stated by them or for them; found right; and fixed with its period. */
export const hoursStates = ["planned", "started", "stated", "validated", "closed"] as const;
export type HoursState = (typeof hoursStates)[number];

/** Whose hours in which shift: nobody is in one twice. */
export interface HoursKey {
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
}

/**
 * What was planned for somebody, as it was when they first said something of it: what became of the shift since does not
 * change what a statement says.
 */
export interface PlannedHours extends HoursKey {
  readonly personName: string;
  readonly productionId: ProductionId;
  readonly productionName: string;
  readonly title: string;
  /** Venue and room, as people read them. */
  readonly place: string;
  readonly zone: string;
  /** The day it counts for, whatever the night brings: the first day of the shift. */
  readonly day: LocalDate;
  readonly at: WallTime;
  readonly breakMinutes: number;
  /** Paid by *cachet*, to an artist. */
  readonly isCachet: boolean;
}

export interface WorkedTime {
  readonly kind: "worked";
  readonly at: WallTime;
  readonly breakMinutes: number;
}

/** What somebody really did: when they worked, or that they did not. */
export type ActualHours = WorkedTime | { readonly kind: "absent" };

export interface StartedAt {
  readonly time: LocalDateTime;
  readonly minute: Minute;
}

/** Who did it, and when. */
export interface Signed {
  readonly by: string;
  readonly at: InstantText;
}

/** All that is said of a line beside its plan. */
export interface HoursSaid {
  readonly state: HoursState;
  readonly startedAt?: StartedAt | undefined;
  readonly actual?: ActualHours | undefined;
  /** Why it is not as planned; empty where there is nothing to say. */
  readonly reason: string;
  readonly stated?: Signed | undefined;
  readonly validated?: Signed | undefined;
  readonly periodId?: HourPeriodId | undefined;
  /** As it was when the period was closed: new rules do not change it. */
  readonly split?: HoursSplit | undefined;
}

export interface HoursLine extends HoursSaid {
  readonly planned: PlannedHours;
  /** 0 while nobody has said anything. */
  readonly version: number;
}

/** What nobody has said anything of yet. */
export function plannedLine(planned: PlannedHours): HoursLine {
  return { planned, state: "planned", reason: "", version: 0 };
}

/** What counts when a change is taken back: everything but the version. */
export function hoursContent({ version: _version, ...content }: HoursLine): Omit<HoursLine, "version"> {
  return content;
}

export function keyOf({ shiftId, personId }: HoursKey): string {
  return `${shiftId}:${personId}`;
}
