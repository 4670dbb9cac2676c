import { fromJson, toJson } from "@souffleur/platform/database";
import type {
  ActualHours,
  HoursLine,
  PlannedHours,
  Signed,
  StartedAt,
} from "../../../domain/worked-hours/hours-line.ts";
import type { HoursSplit } from "../../../domain/worked-hours/split-hours.ts";
import type { PlanningTables } from "../tables/index.ts";

export type HoursRow = PlanningTables["worked_hours"];
type SaidColumns = Omit<HoursRow, "id" | "created_at" | "updated_at">;

export function hoursColumns(line: HoursLine): SaidColumns {
  const { planned, version, state, reason, stated, validated } = line;
  return {
    ...plannedColumns(planned),
    ...actualColumns(line),
    state,
    reason,
    stated_by: stated?.by ?? null,
    stated_at: stated?.at ?? null,
    validated_by: validated?.by ?? null,
    validated_at: validated?.at ?? null,
    period_id: line.periodId ?? null,
    split: line.split === undefined ? null : toJson(line.split),
    version,
  };
}

function plannedColumns(planned: PlannedHours) {
  return {
    shift_id: planned.shiftId,
    person_id: planned.personId,
    person_name: planned.personName,
    production_id: planned.productionId,
    production_name: planned.productionName,
    title: planned.title,
    place: planned.place,
    zone: planned.zone,
    day: planned.day,
    planned_starts_at: planned.at.start,
    planned_ends_at: planned.at.end,
    planned_starts_minute: planned.at.span.start,
    planned_ends_minute: planned.at.span.end,
    planned_break_minutes: planned.breakMinutes,
    is_cachet: planned.isCachet ? (1 as const) : (0 as const),
  };
}

function actualColumns({ actual, startedAt }: HoursLine) {
  const worked = actual?.kind === "worked" ? actual : undefined;
  return {
    is_absent: actual?.kind === "absent" ? (1 as const) : (0 as const),
    starts_at: worked?.at.start ?? startedAt?.time ?? null,
    ends_at: worked?.at.end ?? null,
    starts_minute: worked?.at.span.start ?? startedAt?.minute ?? null,
    ends_minute: worked?.at.span.end ?? null,
    break_minutes: worked?.breakMinutes ?? null,
  };
}

export function hoursLineOf(row: HoursRow): HoursLine {
  const { stated_by, stated_at, validated_by, validated_at } = row;
  return {
    planned: {
      shiftId: row.shift_id,
      personId: row.person_id,
      personName: row.person_name,
      productionId: row.production_id,
      productionName: row.production_name,
      title: row.title,
      place: row.place,
      zone: row.zone,
      day: row.day,
      at: {
        start: row.planned_starts_at,
        end: row.planned_ends_at,
        span: { start: row.planned_starts_minute, end: row.planned_ends_minute },
      },
      breakMinutes: row.planned_break_minutes,
      isCachet: row.is_cachet === 1,
    },
    state: row.state,
    startedAt: startedOf(row),
    actual: actualOf(row),
    reason: row.reason,
    stated: signedOf(stated_by, stated_at),
    validated: signedOf(validated_by, validated_at),
    periodId: row.period_id ?? undefined,
    split: row.split === null ? undefined : fromJson<HoursSplit>(row.split),
    version: row.version,
  };
}

function startedOf({ state, starts_at, starts_minute }: HoursRow): StartedAt | undefined {
  if (state !== "started" || starts_at === null || starts_minute === null) return undefined;
  return { time: starts_at, minute: starts_minute };
}

function actualOf(row: HoursRow): ActualHours | undefined {
  if (row.is_absent === 1) return { kind: "absent" };
  const { starts_at: start, ends_at: end, starts_minute, ends_minute } = row;
  if (start === null || end === null || starts_minute === null || ends_minute === null) return undefined;
  const at = { start, end, span: { start: starts_minute, end: ends_minute } };
  return { kind: "worked", at, breakMinutes: row.break_minutes ?? 0 };
}

function signedOf(by: string | null, at: Signed["at"] | null): Signed | undefined {
  return by === null || at === null ? undefined : { by, at };
}
