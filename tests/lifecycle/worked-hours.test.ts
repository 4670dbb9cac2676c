import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Shift } from "../../packages/planning/src/domain/productions/shift.ts";
import type { TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { onEachDatabase, targets } from "../support/databases.ts";
import {
  openServers,
  planShifts,
  type Servers,
  type Stage,
  setStage,
  undoNewest,
} from "../support/hours-stage.ts";
import { newId } from "../support/planning.ts";

const PERIOD = "from=2026-11-01&to=2026-11-30";
const STATED = { start: "2026-11-18T19:00", end: "2026-11-18T23:40", reason: "Rappels" };

onEachDatabase(
  (target) => {
    const clock = testClock();
    let servers: Servers;
    let app: TestApp;
    let stage: Stage;
    let show: Shift;
    let matinee: Shift;

    beforeAll(async () => {
      servers = await openServers(target, clock);
      [app] = servers.apps;
    });
    beforeEach(async () => {
      stage = await setStage(app.database.queries);
      [show, matinee] = (await planShifts(app, stage, [
        ["2026-11-18T19:00", "2026-11-18T23:00", { roomId: stage.rooms[0], isCachet: true }],
        ["2026-11-19T14:00", "2026-11-19T18:00"],
      ])) as [Shift, Shift];
    });
    afterAll(() => servers.close());

    const path = (shift: Shift, person = 0) => `/worked-hours/${shift.id}/${stage.people[person]}`;
    const state = (shift: Shift, body: object, headers?: Record<string, string>) =>
      app.call("PUT", path(shift), body, headers);
    const get = async (shift: Shift) => (await app.call("GET", path(shift))).body;
    const list = async (more = "") =>
      (await app.call("GET", `/worked-hours?${PERIOD}&production_id=${stage.productionId}${more}`)).body
        .items;
    const validate = (...lines: readonly (readonly [Shift, number])[]) =>
      app.call("POST", "/worked-hours/validate", {
        lines: lines.map(([{ id }, version]) => ({ shift_id: id, person_id: stage.people[0], version })),
      });
    const close = (over: object = {}) =>
      app.call("POST", "/hour-periods", {
        ...{ from: "2026-11-01", to: "2026-11-20", production_id: stage.productionId },
        ...over,
      });

    describe("hours", () => {
      it("are planned before anybody says anything, in order of time", async () => {
        const lines = await list();
        expect(lines.map(({ shift_id }: { shift_id: string }) => shift_id)).toEqual([show.id, matinee.id]);
        expect(lines[0]).toMatchObject({
          ...{ person_name: "Person 0", title: "Représentation", day: "2026-11-18", state: "planned" },
          ...{
            place: "Théâtre · Salle 0",
            time_zone: "Europe/Paris",
            cachet: true,
            version: 0,
            absent: false,
          },
          planned: { start: "2026-11-18T19:00:00", end: "2026-11-18T23:00:00", break_minutes: 30 },
        });
        expect(lines[0].split).toBeUndefined();
        expect(await list("&state=stated")).toEqual([]);
        expect(await list("&state=planned")).toHaveLength(2);
        expect(await list(`&person_id=${stage.people[1]}`)).toEqual([]);
      });

      it("are stated with a reason, and split", async () => {
        const { status, body, headers } = await state(show, STATED);
        expect([status, headers.etag]).toEqual([200, '"1"']);
        expect(body).toMatchObject({
          state: "stated",
          actual: { start: "2026-11-18T19:00:00", end: "2026-11-18T23:40:00", break_minutes: 30 },
          difference: { start_minutes: 0, end_minutes: 40, work_minutes: 40 },
          reason: "Rappels",
          split: { work_minutes: 250, break_minutes: 30, night_minutes: 143, sunday_minutes: 0 },
        });
        expect(await get(show)).toEqual(body);
        expect(await list("&state=stated")).toEqual([body]);
      });

      it.each([
        ["without a reason", { ...STATED, reason: "" }, 422, "hours_reason_needed"],
        ["of the future", { start: "2026-11-21T09:00", end: "2026-11-21T11:00" }, 422, "hours_invalid"],
        ["reversed", { start: "2026-11-18T19:00", end: "2026-11-18T18:00" }, 422, "hours_invalid"],
        ["without times", { reason: "x" }, 422, "invalid_request"],
        ["absent and worked", { ...STATED, absent: true }, 422, "invalid_request"],
        ["absent without a word", { absent: true }, 422, "hours_reason_needed"],
        ["with an unknown field", { ...STATED, paid: true }, 400, "unknown_field"],
        ["with a break of days", { ...STATED, break_minutes: 5_000 }, 422, "invalid_request"],
        ["with a broken reason", { ...STATED, reason: "\u0000" }, 422, "invalid_request"],
      ])("are refused %s, in both languages", async (_name, body, status, code) => {
        const refused = await state(show, body);
        expect([refused.status, refused.body.code]).toEqual([status, code]);
        const french = await state(show, body, { "accept-language": "fr" });
        expect(french.body.detail).not.toBe(refused.body.detail);
        expect((await get(show)).state).toBe("planned");
      });

      it("are refused while they are to come", async () => {
        const [today] = (await planShifts(app, stage, [["2026-11-21T09:00", "2026-11-21T12:00"]])) as [Shift];
        const refused = await state(today, { start: "2026-11-21T09:00", end: "2026-11-21T12:00" });
        expect([refused.status, refused.body.code]).toEqual([422, "hours_in_future"]);
        const early = await app.call("POST", "/worked-hours/validate", {
          lines: [{ shift_id: today.id, person_id: stage.people[0], version: 0 }],
        });
        expect(early.body.code).toBe("hours_in_future");
      });

      it("are nobody's who is not planned there", async () => {
        for (const [method, body] of [
          ["GET", undefined],
          ["PUT", STATED],
        ] as const)
          for (const other of [path(show, 1), `/worked-hours/${newId()}/${newId()}`, "/worked-hours/x/y"]) {
            const refused = await app.call(method, other, body);
            expect([refused.status, refused.body.code]).toEqual([404, "hours_not_planned"]);
          }
      });

      it("of one person never overlap", async () => {
        await state(show, STATED);
        const late = await state(matinee, {
          start: "2026-11-18T23:30",
          end: "2026-11-19T03:00",
          reason: "x",
        });
        expect([late.status, late.body.code]).toEqual([409, "hours_overlap"]);
        const touching = await state(matinee, {
          start: "2026-11-18T23:40",
          end: "2026-11-19T03:00",
          reason: "x",
        });
        expect(touching.status).toBe(200);
        const into = await state(show, { ...STATED, end: "2026-11-18T23:41" });
        expect(into.body.code).toBe("hours_overlap");
      });

      it("of a shift that changes, or goes, stay what they were stated for", async () => {
        await state(show, STATED);
        const before = await get(show);
        const { body } = await app.call("GET", `/shifts/${show.id}`);
        const moved = { ...body, start: "2026-11-18T10:00:00", end: "2026-11-18T12:00:00", title: "Filage" };
        expect((await app.call("PUT", `/shifts/${show.id}`, moved)).status).toBe(200);
        expect(await get(show)).toEqual(before);
        expect((await app.call("DELETE", `/shifts/${show.id}`)).status).toBe(204);
        expect(await get(show)).toEqual(before);
        expect((await state(show, { ...STATED, reason: "Longs rappels" })).status).toBe(200);
      });

      it("say who was absent, and why", async () => {
        const { body } = await state(show, { absent: true, reason: "Malade" });
        expect(body).toMatchObject({ absent: true, split: { work_minutes: 0, parts: [] } });
        expect(body.difference.work_minutes).toBe(-210);
        expect(body.actual).toBeUndefined();
      });

      it("are not stated over what somebody else said meanwhile", async () => {
        await state(show, STATED);
        const stale = await state(show, { ...STATED, reason: "y" }, { "if-match": '"0"' });
        expect([stale.status, stale.body.code]).toEqual([412, "version_stale"]);
        expect((await state(show, { ...STATED, reason: "y" }, { "if-match": '"1"' })).body.version).toBe(2);
      });

      it("are taken back to what they were", async () => {
        await state(show, STATED);
        await state(show, { ...STATED, reason: "Autre" });
        await undoNewest(app, "planning.hours.stated");
        expect(await get(show)).toMatchObject({ reason: "Rappels", version: 3, state: "stated" });
        const { body } = await app.call("GET", "/ledger?action=planning.hours.stated&limit=3");
        const first = await app.call("POST", `/ledger/${body.items[2].id}/undo`);
        expect(first.status).toBe(204);
        expect(await get(show)).toMatchObject({ state: "planned", version: 0 });
        await undoNewest(app, "planning.hours.stated");
        expect(await get(show)).toMatchObject({ state: "stated", reason: "Rappels" });
      });
    });

    describe("validation", () => {
      it("takes what was stated, and what nobody stated as planned", async () => {
        await state(show, STATED);
        const { status, body } = await validate([show, 1], [matinee, 0]);
        expect(status).toBe(200);
        expect(body.items).toMatchObject([
          { state: "validated", version: 2, difference: { end_minutes: 40 } },
          { state: "validated", version: 1, difference: { work_minutes: 0 }, reason: "" },
        ]);
        expect(body.items[0].validated.by).toMatch(/\S/);
      });

      it("is of all or none, and of what was seen", async () => {
        await state(show, STATED);
        const stale = await validate([matinee, 0], [show, 0]);
        expect([stale.status, stale.body.code]).toEqual([412, "version_stale"]);
        expect((await get(matinee)).state).toBe("planned");
        const twice = await validate([matinee, 0], [matinee, 0]);
        expect([twice.status, twice.body.code]).toEqual([422, "invalid_request"]);
        expect((await validate()).status).toBe(422);
      });

      it("twice changes nothing the second time", async () => {
        await validate([show, 0]);
        const before = await get(show);
        expect((await validate([show, 1])).status).toBe(200);
        expect(await get(show)).toEqual(before);
      });

      it("is taken back, all at once, and not over newer words", async () => {
        await state(show, STATED);
        await validate([show, 1], [matinee, 0]);
        await undoNewest(app, "planning.hours.validated");
        expect((await list()).map((line: { state: string }) => line.state)).toEqual(["stated", "planned"]);
        await validate([show, 3], [matinee, 0]);
        await state(show, { ...STATED, reason: "Plus long" });
        await undoNewest(app, "planning.hours.validated", 409);
      });

      it("is to be done again after a correction, which the ledger tells", async () => {
        await validate([show, 0]);
        const corrected = await state(show, STATED);
        expect(corrected.body).toMatchObject({ state: "stated", version: 2 });
        expect(corrected.body.validated).toBeUndefined();
        const { body } = await app.call("GET", "/ledger?action=planning.hours.stated&limit=1");
        expect(body.items[0]).toMatchObject({
          before: { state: "validated" },
          after: { state: "stated", reason: "Rappels" },
        });
      });
    });

    describe("a period", () => {
      it("is not closed while lines wait, and names them", async () => {
        await state(show, STATED);
        const refused = await close();
        expect([refused.status, refused.body.code]).toEqual([409, "hour_period_unvalidated"]);
        expect(refused.body.lines).toMatchObject([
          { shift_id: show.id, state: "stated", person_name: "Person 0" },
          { shift_id: matinee.id, state: "planned" },
        ]);
      });

      it("is closed once all is validated; then nothing in it changes", async () => {
        await validate([show, 0], [matinee, 0]);
        const { status, body, headers } = await close();
        expect([status, headers.location]).toEqual([201, `/api/v1/hour-periods/${body.id}`]);
        expect(body).toMatchObject({ state: "closed", production_name: expect.any(String), version: 1 });
        const line = await get(show);
        expect(line).toMatchObject({ state: "closed", period_id: body.id });
        const refused = await state(show, STATED);
        expect([refused.status, refused.body.code]).toEqual([409, "hours_closed"]);
        await undoNewest(app, "planning.hours.validated", 409);
        expect(await get(show)).toEqual(line);
        // What is planned there since is not stated either.
        const [late] = (await planShifts(app, stage, [["2026-11-17T10:00", "2026-11-17T12:00"]])) as [Shift];
        const times = { start: "2026-11-17T10:00", end: "2026-11-17T12:00" };
        expect((await state(late, times)).body.code).toBe("hours_closed");
        expect((await validate([late, 0])).body.code).toBe("hours_closed");
        expect((await close({ from: "2026-11-19" })).body.code).toBe("hour_period_taken");
      });

      it("keeps the night hours it was closed with", async () => {
        await validate([show, 0], [matinee, 0]);
        const before = (await get(show)).split;
        await close();
        const { headers } = await app.call("GET", "/worked-hours/night");
        const lines = [
          { valid_from: "2020-01-01", from_clock: "22:30", to_clock: "05:00", reference: "Accord" },
        ];
        const replaced = await app.call(
          "PUT",
          "/worked-hours/night",
          { lines },
          {
            "if-match": headers.etag ?? "",
          },
        );
        expect([replaced.status, replaced.body.lines]).toEqual([200, lines]);
        expect((await get(show)).split).toEqual(before);
        await undoNewest(app, "planning.hour-period.closed");
        expect((await get(show)).split.night_minutes).toBeLessThan(before.night_minutes);
        await undoNewest(app, "planning.night-hours.replaced");
        expect((await get(show)).split).toEqual(before);
      });

      it("is opened again with a reason, and closed again", async () => {
        await validate([show, 0], [matinee, 0]);
        const { id } = (await close()).body;
        const reopen = (body: object, tag = '"1"') =>
          app.call("POST", `/hour-periods/${id}/reopen`, body, { "if-match": tag });
        expect((await reopen({ reason: "  " })).status).toBe(422);
        expect((await app.call("POST", `/hour-periods/${id}/reopen`, { reason: "x" })).status).toBe(428);
        expect((await reopen({ reason: "x" }, '"7"')).status).toBe(412);
        const { body } = await reopen({ reason: "Oubli" });
        expect(body).toMatchObject({ state: "reopened", reopened: { reason: "Oubli" }, version: 2 });
        expect((await reopen({ reason: "x" }, '"2"')).body.code).toBe("hour_period_not_closed");
        expect((await get(show)).state).toBe("validated");
        expect((await state(show, STATED)).status).toBe(200);
        await undoNewest(app, "planning.hour-period.reopened", 409);
        await validate([show, (await get(show)).version]);
        await undoNewest(app, "planning.hour-period.reopened");
        expect((await get(show)).state).toBe("closed");
        expect((await app.call("GET", `/hour-periods/${id}`)).body.state).toBe("closed");
      });

      it("is not closed before its last day, nor of a production nobody knows", async () => {
        expect((await close({ to: "2026-11-22" })).body.code).toBe("hour_period_in_future");
        expect((await close({ production_id: newId() })).body.code).toBe("production_not_found");
        expect((await close({ from: "2026-11-20", to: "2026-11-01" })).status).toBe(422);
        expect((await app.call("GET", `/hour-periods/${newId()}`)).body.code).toBe("hour_period_not_found");
      });

      it("of everything holds those of productions, which open after it", async () => {
        const alone = { from: "2024-05-01", to: "2024-05-31" };
        const [old] = (await planShifts(app, stage, [["2024-05-12T10:00", "2024-05-12T12:00"]])) as [Shift];
        await validate([old, 0]);
        const inner = (await close(alone)).body;
        const all = (await app.call("POST", "/hour-periods", alone)).body;
        expect(all.state).toBe("closed");
        const within = await app.call(
          "POST",
          `/hour-periods/${inner.id}/reopen`,
          { reason: "x" },
          { "if-match": '"1"' },
        );
        expect(within.body.code).toBe("hour_period_within");
        await app.call("POST", `/hour-periods/${all.id}/reopen`, { reason: "x" }, { "if-match": '"1"' });
        expect((await get(old)).state).toBe("closed");
        const listed = await app.call("GET", `/hour-periods?from=2024-05-01&to=2024-05-31&limit=1`);
        expect(listed.body.items).toMatchObject([{ id: all.id, state: "reopened" }]);
        const next = await app.call(
          "GET",
          `/hour-periods?from=2024-05-01&to=2024-05-31&cursor=${listed.body.next_cursor}`,
        );
        expect(next.body.items.map(({ id }: { id: string }) => id)).toContain(inner.id);
      });
    });
  },
  [targets.sqliteFile, targets.postgres],
);
