import { countDays, type LocalDate } from "@souffleur/kernel";
import { idInput, localDateInput, refuse } from "@souffleur/platform/http";
import type { z } from "zod";

/** A season's quarter: who looks at more at once sees nothing any more, and the server works for it. */
const MAX_DAYS = 100;

export const windowFields = {
  from: localDateInput.meta({ description: "The first day." }),
  to: localDateInput.meta({ description: `The last day, itself part of it; ${MAX_DAYS} days at most.` }),
  production_id: idInput<"production">()
    .optional()
    .meta({ description: "Only what concerns this production." }),
};

export function checkWindow(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  context: z.core.$RefinementCtx,
): void {
  const days = countDays(from, to);
  if (days < 1)
    refuse(context, { en: "must not be before the first day", fr: "ne doit pas précéder le premier jour" }, [
      "to",
    ]);
  if (days > MAX_DAYS)
    refuse(context, { en: `must be within ${MAX_DAYS} days`, fr: `doit être dans les ${MAX_DAYS} jours` }, [
      "to",
    ]);
}
