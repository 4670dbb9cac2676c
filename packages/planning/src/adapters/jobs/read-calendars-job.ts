import { setImmediate } from "node:timers/promises";
import { instantOf, ok } from "@souffleur/kernel";
import { defineJob, type Jobs, type JobType } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import { z } from "zod";
import { type CalendarReadingOutcome, noteReading } from "../../application/calendars/note-reading.ts";
import { readCalendar } from "../../domain/calendars/icalendar/read-calendar.ts";
import { saidByCalendar } from "../../domain/calendars/said-by-calendar.ts";
import type { CalendarId, CalendarSubscription } from "../../domain/people/calendar-subscription.ts";
import { decodeText } from "../../domain/people-files/decode-text.ts";
import { calendarWindow } from "../calendar-window.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { calendarRepository } from "../database/calendars/calendar-repository.ts";

const payload = z.object({ calendarIds: z.array(z.string()) });

export type ReadCalendarsPayload = z.infer<typeof payload>;

const MAX_BYTES = 2_097_152;
const FETCH_TIMEOUT_MS = 20_000;
const MOST_AT_ONCE = 50;

/** Asks other machines for calendars, one after the other, and keeps what they say of somebody's time. */
export function readCalendarsJob(context: PlanningContext): JobType<ReadCalendarsPayload> {
  return defineJob({
    type: "planning.read-calendars",
    title: ({ calendarIds }) => ({
      fr: calendarIds.length === 1 ? "Lire un calendrier" : `Lire ${calendarIds.length} calendriers`,
      en: calendarIds.length === 1 ? "Read a calendar" : `Read ${calendarIds.length} calendars`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: 30 * 60_000,
    run: async ({ payload, signal, report, actor, requestId }) => {
      const calendars = calendarRepository(context.database.queries);
      const outcomes: [CalendarId, CalendarReadingOutcome][] = [];
      const total = payload.calendarIds.length;
      for (const id of payload.calendarIds as CalendarId[]) {
        signal.throwIfAborted();
        const calendar = await calendars.find(id);
        if (calendar !== undefined) outcomes.push([id, await readOne(context, calendar, signal)]);
        report({ done: outcomes.length, total });
        // A large calendar takes its time; requests are answered in between.
        await setImmediate();
      }
      return async (unit) => {
        const ports = portsOf(context, unit, { actor, ...(requestId && { requestId }) });
        let failed = 0;
        for (const [id, outcome] of outcomes) {
          if ((await noteReading(ports, id, outcome)) !== undefined) failed += 1;
        }
        return { read: outcomes.length - failed, failed };
      };
    },
  });
}

async function readOne(
  { outbound, zone, clock }: PlanningContext,
  { url, kind, etag }: CalendarSubscription,
  signal: AbortSignal,
): Promise<CalendarReadingOutcome> {
  const answer = await outbound.fetch({
    url,
    accept: "text/calendar, text/plain;q=0.5",
    maxBytes: MAX_BYTES,
    timeoutMs: FETCH_TIMEOUT_MS,
    etag,
    signal,
  });
  if (!answer.ok) return { kind: "failed", failure: answer.failure };
  if (answer.value.kind === "unchanged") return { kind: "unchanged" };
  const calendar = readCalendar(decodeText(answer.value.bytes).text, { zone });
  // A page to sign in is no calendar without events: what was read before must not be lost over it.
  const refusal = calendar.problems.find(({ code }) => code === "not_a_calendar" || code === "too_large");
  if (refusal !== undefined)
    return { kind: "failed", failure: { code: refusal.code, message: refusal.message } };
  const { said } = saidByCalendar(calendar, { kind, zone, window: calendarWindow(clock) });
  return { kind: "read", said, etag: answer.value.etag };
}

const EVERY_MS = 15 * 60_000;
const READ_AGAIN_AFTER_MS = 6 * 3_600_000;

/** Every quarter of an hour: asks for a reading of the calendars that have not been read for a while. */
export function refreshCalendars(
  { database, clock }: Pick<PlanningContext, "database" | "clock">,
  jobs: Jobs,
  readCalendars: JobType<ReadCalendarsPayload>,
): Chore {
  return {
    name: "planning.refresh-calendars",
    everyMs: EVERY_MS,
    async run() {
      const since = instantOf(clock.millis() - READ_AGAIN_AFTER_MS);
      const due = await calendarRepository(database.queries).due(since, MOST_AT_ONCE);
      if (due.length === 0) return;
      // Of several servers that think of it at the same time, one asks.
      const idempotencyKey = `refresh-calendars-${Math.floor(clock.millis() / EVERY_MS)}`;
      const author = { actor: { kind: "system", name: "Souffleur" } } as const;
      await database.unit(async (unit) => {
        const asked = await jobs.enqueue(
          unit,
          readCalendars,
          { calendarIds: [...due] },
          { ...author, idempotencyKey },
        );
        return asked.ok ? ok(undefined) : asked;
      });
    },
  };
}
