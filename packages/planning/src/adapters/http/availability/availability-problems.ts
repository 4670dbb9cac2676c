import { defineProblems } from "@souffleur/platform/http";
import type { TooManyRules } from "../../../application/availability/store-availability.ts";

export const availabilityProblems = defineProblems<TooManyRules>({
  availability_too_large: {
    status: 422,
    title: { en: "Too many availabilities", fr: "Trop de disponibilités" },
    detail: ({ most }) => ({
      en: `A person can have at most ${most} availabilities, those of calendars included.`,
      fr: `Une personne peut avoir au plus ${most} disponibilités, celles des calendriers comprises.`,
    }),
    next: {
      en: "Say what recurs by a rule, or leave out what is long past.",
      fr: "Dites ce qui se répète par une règle, ou omettez ce qui est passé depuis longtemps.",
    },
    example: { most: 10_000 },
  },
});
