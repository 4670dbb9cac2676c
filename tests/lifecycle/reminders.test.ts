import { afterEach, beforeEach, expect, it } from "vitest";
import type { PlanningContext } from "../../packages/planning/src/adapters/context.ts";
import {
  remindersChore,
  remindPeopleJob,
} from "../../packages/planning/src/adapters/jobs/remind-people-job.ts";
import { clientOf } from "../support/api-client.ts";
import { type TestClock, testClock } from "../support/clock.ts";
import { startSmtpServer, type TestSmtpServer, textOf } from "../support/smtp-server.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

// Whoever asks for the job needs no more of it than its name.
const remind = remindPeopleJob({} as PlanningContext);
const HOUR = 3_600_000;
const DAY = "2026-11-24";
let clock: TestClock;
let smtp: TestSmtpServer;
let server: TestServer;
let call: ReturnType<typeof clientOf>;

beforeEach(async () => {
  // In winter: eighteen hours in Paris is 17:00 in UTC, in Montréal 23:00.
  clock = testClock("2026-11-23T10:00:00.000Z");
  smtp = await startSmtpServer();
  const settings = { SOUFFLEUR_SMTP_URL: smtp.url, SOUFFLEUR_MAIL_FROM: "planning@example.org" };
  server = await openTestServer(undefined, settings, clock);
  await server.listen();
  call = clientOf(server);
});
afterEach(async () => {
  await server.close();
  await smtp.close();
});

async function make(path: string, body: object) {
  const answer = await call({ path, body });
  expect(answer.status).toBe(201);
  return answer.body;
}

async function publish(productionId: string): Promise<void> {
  const path = `/productions/${productionId}/publication`;
  const { headers } = await call({ path });
  const answer = await call({ path: `${path}s`, body: {}, headers: { "if-match": String(headers.etag) } });
  expect(answer.status).toBe(201);
}

/** Somebody who works on a day in a zone, and was told so. */
async function atWork(name: string, zone: string, day = DAY): Promise<string> {
  const person = await make("/people", { name, email: `${name.toLowerCase()}@example.org` });
  const venue = await make("/venues", { name: `Scène de ${name}`, zone });
  const production = await make("/productions", { name, starts_on: day, ends_on: day });
  const shift = await make(`/productions/${production.id}/shifts`, {
    ...{ title: "Filage", start: `${day}T14:00:00`, end: `${day}T18:00:00`, venue_id: venue.id },
    posts: [{ role: "Plateau", count: 1 }],
  });
  const assignments = [{ post_id: shift.posts[0].id, person_id: person.id }];
  const put = { method: "PUT", path: `/shifts/${shift.id}/assignments`, body: { assignments } } as const;
  expect((await call(put)).status).toBe(200);
  await publish(production.id);
  return person.id;
}

/** What the server does every ten minutes. */
const look = () => remindersChore({ database: server.database, clock }, server.jobs, remind).run();

const jobs = async () =>
  (await call({ path: "/jobs" })).body.items.filter(
    ({ type }: { type: string }) => type === "planning.remind-people",
  );
const reminders = async (personId: string) =>
  (await call({ path: `/messages?person_id=${personId}&kind=reminder` })).body;

it("reminds people at six in the evening of the day before, by the clocks of the place, once", async () => {
  const paris = await atWork("Ana", "Europe/Paris");
  const montreal = await atWork("Ben", "America/Montreal");
  await look();
  await look();
  const asked = await jobs();
  expect(asked.map((job: { not_before: string }) => job.not_before).sort()).toEqual([
    "2026-11-23T17:00:00.000Z",
    "2026-11-23T23:00:00.000Z",
  ]);
  expect(await reminders(paris)).toEqual([]);

  clock.move(7 * HOUR);
  await waitUntil("Ana is reminded", async () => (await reminders(paris))[0]?.state === "sent");
  expect(await reminders(montreal)).toEqual([]);
  const mail = smtp.received.filter(({ to }) => to.includes("ana@example.org")).at(-1);
  expect(textOf(mail ?? { raw: "" })).toContain("14:00–18:00");

  // Told after the hour, they know; a reminder on top of it would be noise.
  const late = await atWork("Zoé", "Europe/Paris");
  await look();
  clock.move(6 * HOUR);
  await waitUntil("Ben is reminded", async () => (await reminders(montreal))[0]?.state === "sent");
  await look();
  expect([(await reminders(paris)).length, (await reminders(late)).length]).toEqual([1, 0]);
});

it("reminds late, after a night in which no server ran, as long as the day has not begun", async () => {
  const day = "2026-11-26";
  const person = await atWork("Cléo", "Europe/Paris", day);
  // Nobody looked in time: it is the morning of the day.
  clock.move(Date.parse(`${day}T06:00:00.000Z`) - clock.millis());
  await look();
  await waitUntil("Cléo is reminded", async () => (await reminders(person))[0]?.state === "sent");
});
