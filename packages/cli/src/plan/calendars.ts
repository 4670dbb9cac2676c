import { ifMatch, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";

/** The calendars somebody's time is read from, and how the last reading went. */
export async function listCalendars(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  const calendars = await unwrap(client.GET("/people/{id}/calendars", { params }));
  const { plan } = context.texts;
  context.output.list(
    calendars,
    calendars,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.calendarAddress, value: ({ address }) => address },
      {
        title: plan.lastReading,
        value: ({ failure, fetched_at }) => failure?.message ?? fetched_at ?? plan.notReadYet,
      },
    ],
    plan.noCalendars,
  );
}

export async function addCalendar(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  const body = { url: input.word(1), kind: "unavailable" } as const;
  const calendar = await unwrap(client.POST("/people/{id}/calendars", { params, body }));
  context.output.result(calendar, () => context.texts.plan.calendarAdded(calendar.address));
}

export async function removeCalendar(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { plan } = context.texts;
  const [id, calendarId] = [input.word(0), input.word(1)];
  const calendars = await unwrap(client.GET("/people/{id}/calendars", { params: { path: { id } } }));
  const calendar = calendars.find((one) => one.id === calendarId);
  if (calendar === undefined)
    throw new CliFailure(exitCodes.notFound, "calendar_not_found", plan.noSuchCalendar(calendarId));
  const params = { path: { id, calendarId }, header: ifMatch(calendar) };
  await unwrap(client.DELETE("/people/{id}/calendars/{calendarId}", { params }));
  context.output.result({ removed: calendarId }, () => plan.removed(calendar.address));
}
