import type { Id, InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PersonId, ProductionId, ShiftId } from "../../../domain/plan/facts.ts";
import type { HourPeriod } from "../../../domain/worked-hours/hour-period.ts";
import type { HourPeriodId, HoursState } from "../../../domain/worked-hours/hours-line.ts";
import type { Flag } from "./people.ts";

export interface WorkedHoursTables {
  worked_hours: {
    id: Id<"worked-hours">;
    shift_id: ShiftId;
    person_id: PersonId;
    person_name: string;
    production_id: ProductionId;
    production_name: string;
    title: string;
    place: string;
    /** IANA name. */
    zone: string;
    day: LocalDate;
    planned_starts_at: LocalDateTime;
    planned_ends_at: LocalDateTime;
    planned_starts_minute: number;
    planned_ends_minute: number;
    planned_break_minutes: number;
    is_cachet: Flag;
    state: HoursState;
    is_absent: Flag;
    starts_at: LocalDateTime | null;
    ends_at: LocalDateTime | null;
    starts_minute: number | null;
    ends_minute: number | null;
    break_minutes: number | null;
    reason: string;
    stated_by: string | null;
    stated_at: InstantText | null;
    validated_by: string | null;
    validated_at: InstantText | null;
    period_id: HourPeriodId | null;
    split: unknown;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  hour_periods: {
    id: HourPeriodId;
    starts_on: LocalDate;
    ends_on: LocalDate;
    production_id: ProductionId | null;
    production_name: string | null;
    state: HourPeriod["state"];
    closed_by: string;
    closed_at: InstantText;
    reopened_by: string | null;
    reopened_at: InstantText | null;
    reopen_reason: string | null;
    version: number;
    created_at: InstantText;
  };
  hour_gate: { id: number };
}
