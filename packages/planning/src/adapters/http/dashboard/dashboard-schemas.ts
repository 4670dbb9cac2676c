import { exampleId, idOutput, localDateOutput, localDateTimeOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { ruleCodes } from "../../../domain/rules/codes.ts";

const minutes = z.int().meta({ description: "What everybody works together, breaks taken off." });
const cost = z.int().meta({ description: "In cents, as far as rates are known." });

const figureFields = {
  shifts: z.int(),
  unplaced: z.int().meta({ description: "Shifts nobody has given a time yet: no hours, and no cost." }),
  seats: z.int(),
  filled: z.int(),
  people: z.int(),
  minutes,
  cost,
  without_rate: z.int().meta({ description: "People of whom no rate is known." }),
};
const figures = {
  ...{ shifts: 24, unplaced: 2, seats: 140, filled: 126, people: 31 },
  ...{ minutes: 30_240, cost: 1_260_000, without_rate: 3 },
};

const done = z.int().meta({ description: "Minutes people said they worked, breaks taken off." });

const weekOutput = z
  .object({ week: localDateOutput.meta({ description: "Its Monday." }), minutes, cost })
  .meta({ id: "DashboardWeek", examples: [{ week: "2026-11-16", minutes: 7_560, cost: 315_000 }] });

const week = { week: "2026-11-16", minutes: 7_560, cost: 315_000 };

const productionOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    color: z.string(),
    ...figureFields,
    done_minutes: done,
    weeks: z.array(weekOutput),
    whole_cost: z.int().meta({ description: "What all of it costs as planned, other days too." }),
    budget: z.int().optional().meta({ description: "That of the whole production, in cents." }),
  })
  .meta({
    id: "DashboardProduction",
    examples: [
      {
        ...{ id: exampleId, name: "Le Misanthrope", color: "#4c6ef5", ...figures, weeks: [week] },
        done_minutes: 29_880,
        ...{ whole_cost: 2_410_000, budget: 4_800_000 },
      },
    ],
  });

const openPostOutput = z
  .object({
    shift_id: idOutput,
    production_id: idOutput,
    title: z.string(),
    day: localDateOutput,
    start: localDateTimeOutput.optional(),
    venue_id: idOutput.optional(),
    post_id: idOutput,
    role: z.string(),
    skill_id: idOutput.optional(),
    missing: z.int(),
  })
  .meta({
    id: "DashboardOpenPost",
    examples: [
      {
        ...{ shift_id: exampleId, production_id: exampleId, post_id: exampleId, title: "Représentation" },
        ...{ day: "2026-11-21", start: "2026-11-21T19:30:00", role: "Régie son", missing: 1 },
      },
    ],
  });

const severity = z.enum(["warn", "forbid"]);

const conflictCountOutput = z
  .object({ code: z.enum(ruleCodes), severity, count: z.int() })
  .meta({ id: "DashboardConflicts", examples: [{ code: "daily_rest", severity: "forbid", count: 2 }] });

const loadOutput = z
  .object({
    person_id: idOutput,
    name: z.string(),
    minutes: z.int(),
    by_day: z.array(z.int()).meta({ description: "Minutes, one number for each of `days`." }),
    by_week: z.array(z.int()).meta({ description: "Minutes, one number for each of `weeks`." }),
  })
  .meta({
    id: "DashboardLoad",
    examples: [{ person_id: exampleId, name: "Ana", minutes: 690, by_day: [480, 210], by_week: [690] }],
  });

const personOutput = z
  .object({ person_id: idOutput, name: z.string() })
  .meta({ id: "DashboardPerson", examples: [{ person_id: exampleId, name: "Bruno Sala" }] });

const overLimitsOutput = z
  .object({ person_id: idOutput, name: z.string(), breaches: z.array(conflictCountOutput) })
  .meta({
    id: "DashboardOverLimits",
    examples: [
      {
        ...{ person_id: exampleId, name: "Ana" },
        breaches: [{ code: "daily_rest", severity: "forbid", count: 2 }],
      },
    ],
  });

const limits = { day_minutes: 600, week_minutes: 2_880 };

export const dashboardOutput = z
  .object({
    from: localDateOutput,
    to: localDateOutput,
    production_id: idOutput.optional(),
    total: z
      .object({ ...figureFields, done_minutes: done })
      .meta({ id: "DashboardFigures", examples: [{ ...figures, done_minutes: 29_880 }] }),
    by_week: z.array(weekOutput),
    productions: z.array(productionOutput),
    open_posts: z
      .array(openPostOutput)
      .meta({ description: "Of shifts that are not over yet, soonest first; the first 200 of them." }),
    conflicts: z.array(conflictCountOutput),
    days: z.array(localDateOutput),
    weeks: z.array(localDateOutput).meta({ description: "The Mondays of the weeks the days lie in." }),
    load: z.array(loadOutput).meta({ description: "Who works, most first." }),
    without_work: z.array(personOutput),
    over_limits: z
      .array(overLimitsOutput)
      .meta({ description: "Whoever works more than the rules allow, or rests less." }),
    limits: z
      .object({ day_minutes: z.int(), week_minutes: z.int() })
      .meta({ id: "DashboardLimits", description: "The most the rules allow.", examples: [limits] }),
  })
  .meta({
    id: "PlanDashboard",
    description:
      "All of a shift counts on one day: that of its start, or the day before where it begins before five in the morning.",
    examples: [
      {
        ...{
          from: "2026-11-20",
          to: "2026-11-21",
          total: { ...figures, done_minutes: 29_880 },
          by_week: [week],
          productions: [],
        },
        ...{ open_posts: [], conflicts: [{ code: "daily_rest", severity: "forbid", count: 2 }] },
        ...{ days: ["2026-11-20", "2026-11-21"], weeks: ["2026-11-16"] },
        load: [{ person_id: exampleId, name: "Ana", minutes: 690, by_day: [480, 210], by_week: [690] }],
        ...{ without_work: [{ person_id: exampleId, name: "Bruno Sala" }], over_limits: [], limits },
      },
    ],
  });
