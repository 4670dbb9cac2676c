import { type LocalDate, parseId } from "@souffleur/kernel";
import { idInput, localDateInput, ProblemError } from "@souffleur/platform/http";
import { z } from "zod";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import type { HoursKey } from "../../../domain/worked-hours/hours-line.ts";
import { within } from "../period.ts";

/** A year and a day: a leap year from its first day to its last. */
const MAX_DAYS = 366;

export const hoursTags = ["Worked hours"];
export const hoursParams = z.object({ shift_id: z.string(), person_id: z.string() });

export const periodFields = {
  from: localDateInput,
  to: localDateInput.meta({ description: `The last day, itself part of it; at most ${MAX_DAYS} days.` }),
  production_id: idInput<"production">().optional().meta({ description: "Only those of this production." }),
};

export const withinAYear = within(MAX_DAYS);

export function scopeOf({
  from,
  to,
  production_id,
}: {
  from: LocalDate;
  to: LocalDate;
  production_id?: ProductionId | undefined;
}) {
  return { from, to, productionId: production_id };
}

/** Nobody is planned in a shift whose id is none. */
export function hoursKey({ shift_id, person_id }: z.infer<typeof hoursParams>): HoursKey {
  const [shiftId, personId] = [parseId<"shift">(shift_id), parseId<"artist">(person_id)];
  if (shiftId === undefined || personId === undefined) {
    throw new ProblemError({ code: "hours_not_planned", shiftId: shift_id, personId: person_id });
  }
  return { shiftId, personId };
}
