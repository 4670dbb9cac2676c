import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import type { NightHoursRepository, StoredNightHours } from "../../../application/worked-hours/ports.ts";
import { type NightHours, shippedNightHours } from "../../../domain/worked-hours/night-hours.ts";

export function nightHoursRepository(queries: Queries): NightHoursRepository {
  const row = settingRow(queries, "planning_settings", "night-hours");
  return {
    find: async () => nightHoursOf(await row.find()),
    findForChange: async () => nightHoursOf(await row.findForChange()),
    store: ({ lines, version }, at) => row.store({ value: lines, version }, at),
  };
}

function nightHoursOf({ value, version }: Setting): StoredNightHours {
  // What is in the line is what `store` put there.
  return { lines: (value as readonly NightHours[] | undefined) ?? shippedNightHours, version };
}
