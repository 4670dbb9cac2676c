import { instantOf, type LocalDate, ok } from "@souffleur/kernel";
import { defineJob, type Jobs, type JobType } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import { z } from "zod";
import { remindPeople } from "../../application/messages/remind-people.ts";
import { daysToRemind, eveningBefore } from "../../domain/messages/reminders.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { publishedPlan } from "../database/publishing/published-plan.ts";

const payload = z.object({ day: z.string(), zone: z.string() });

export type RemindPeoplePayload = z.infer<typeof payload>;

/** One evening in one zone: everybody who works there the day after is reminded of it. */
export function remindPeopleJob(context: PlanningContext): JobType<RemindPeoplePayload> {
  return defineJob({
    type: "planning.remind-people",
    title: ({ day }) => ({ fr: `Rappeler ce qui a lieu le ${day}`, en: `Remind people of ${day}` }),
    payload,
    maxAttempts: 5,
    timeoutMs: 5 * 60_000,
    // All of it in the unit that ends the job: each is told once, or the job runs again.
    run:
      async ({ payload: { day, zone }, actor }) =>
      async (unit) => ({
        reminded: await remindPeople(portsOf(context, unit, { actor }), { day: day as LocalDate, zone }),
      }),
  });
}

const DAY_MS = 86_400_000;
const EVERY_MS = 10 * 60_000;
/** Whoever has more than these in three days has them in the same few zones. */
const MOST_SHIFTS = 2_000;
const actor = { kind: "system", name: "Souffleur" } as const;

/**
 * Asks for each evening's job ahead of it, once for each zone shifts are published in: the queue's own clock begins it,
 * and one that was slept through begins late, while there is still something to be reminded of.
 */
export function remindersChore(
  { database, clock }: Pick<PlanningContext, "database" | "clock">,
  jobs: Jobs,
  remind: JobType<RemindPeoplePayload>,
): Chore {
  return {
    name: "planning.reminders",
    everyMs: EVERY_MS,
    async run() {
      const now = clock.millis();
      // From a day before, wherever on earth it is later or earlier than here.
      const from = daysToRemind(now - DAY_MS, "UTC").at(0);
      const to = daysToRemind(now + DAY_MS, "UTC").at(-1);
      const shifts = await publishedPlan(database.queries).list({ from, to, limit: MOST_SHIFTS });
      const evenings = new Map<string, RemindPeoplePayload>();
      for (const { day, content, span } of shifts) {
        if (span.start * 60_000 <= now || !daysToRemind(now, content.zone).includes(day)) continue;
        evenings.set(`${content.zone} ${day}`, { day, zone: content.zone });
      }
      for (const evening of evenings.values()) await ask(evening);
    },
  };

  function ask({ day, zone }: RemindPeoplePayload) {
    return database.unit(async (unit) => {
      const asked = await jobs.enqueue(
        unit,
        remind,
        { day, zone },
        {
          actor,
          idempotencyKey: `reminders-${zone}-${day}`,
          notBefore: instantOf(eveningBefore(day as LocalDate, zone)),
        },
      );
      return asked.ok ? ok(undefined) : asked;
    });
  }
}
