import type { Queries } from "@souffleur/platform/database";
import type { WorkedHoursPorts } from "../../../application/worked-hours/ports.ts";
import { hourPeriodRepository } from "./hour-period-repository.ts";
import { nightHoursRepository } from "./night-hours-repository.ts";
import { workedHoursRepository } from "./worked-hours-repository.ts";

export function workedHoursRepositories(queries: Queries, zone: string): WorkedHoursPorts {
  return {
    workedHours: workedHoursRepository(queries, zone),
    hourPeriods: hourPeriodRepository(queries),
    nightHours: nightHoursRepository(queries),
  };
}
