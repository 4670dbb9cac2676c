import { countDays, type LocalDate } from "@souffleur/kernel";
import { refuse } from "@souffleur/platform/http";
import type { z } from "zod";

/** A check that a period is in order and not longer than so many days; both ends are part of it. */
export function within(maxDays: number) {
  return ({ from, to }: { from: LocalDate; to: LocalDate }, context: z.core.$RefinementCtx): void => {
    const days = countDays(from, to);
    if (days === 0) {
      refuse(
        context,
        { en: "must not be before the first day", fr: "ne doit pas précéder le premier jour" },
        ["to"],
      );
    }
    if (days > maxDays) {
      refuse(
        context,
        {
          en: `must be at most ${maxDays} days after the first`,
          fr: `doit être au plus ${maxDays} jours après le premier`,
        },
        ["to"],
      );
    }
  };
}
