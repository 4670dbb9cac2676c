import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientOf, refused, type Send } from "../support/api-client.ts";
import { onEachDatabase, targets } from "../support/databases.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

// The organisation of these tests is in Paris.
onEachDatabase(
  (target) => {
    let server: TestServer;
    let send: Send;

    beforeAll(async () => {
      server = await openTestServer(target);
      send = clientOf(server);
    });

    afterAll(() => server.close());

    const artist = (start: string, end: string) => ({ name: "Ada", availabilities: [{ start, end }] });

    describe("a range of time", () => {
      it.each([
        ["reversed", "2026-05-12T18:00:00", "2026-05-12T10:00:00"],
        ["of no length", "2026-05-12T10:00:00", "2026-05-12T10:00:00"],
        ["of no length, written in two ways", "2026-05-12T10:00", "2026-05-12T10:00:00.000"],
        ["reversed once the offsets are put aside", "2026-05-12T10:00:00Z", "2026-05-12T11:00:00+02:00"],
        [
          "of one hour, both ends in the hour that comes twice",
          "2026-10-25T02:15:00+02:00",
          "2026-10-25T02:15:00+01:00",
        ],
        ["reversed by a microsecond", "2026-05-12T10:00:00.000002", "2026-05-12T10:00:00.000001"],
      ])("%s is refused wherever it is given", async (_, start, end) => {
        const created = await send({
          path: "/artists",
          body: artist("2026-05-12T10:00", "2026-05-12T11:00"),
        });
        const planning = { event_date: "2026-05-12", artists: [artist(start, end)] };
        for (const call of [
          { path: "/artists", body: artist(start, end) },
          { method: "PUT", path: `/artists/${created.body.id}`, body: artist(start, end) },
          { path: "/plannings", body: planning },
        ]) {
          const answer = await refused(server, call, 422, "invalid_request");
          expect(answer.body.detail).toContain("Availability end must be after start");
          expect(answer.body.errors[0].path).toMatch(/availabilities\[0\]\.end$/);
        }
      });

      it.each([
        ["in the hour that does not exist", "2026-03-29T02:15:00", "2026-03-29T02:45:00"],
        ["over the hour that does not exist", "2026-03-29T01:59:59", "2026-03-29T03:00:00"],
        ["in the hour that comes twice", "2026-10-25T02:15:00", "2026-10-25T02:45:00"],
        ["in the first year", "0001-01-01T00:00:00", "0001-01-01T00:00:01"],
        ["in the last year", "9999-12-31T00:00:00", "9999-12-31T23:59:59"],
        ["over all years", "0001-01-01T00:00:00", "9999-12-31T23:59:59"],
        ["on a leap day", "2024-02-29T10:00:00", "2024-02-29T11:00:00"],
        ["in days Rome left out", "1582-10-10T10:00:00", "1582-10-10T11:00:00"],
        ["of a microsecond", "2026-05-12T10:00:00.000001", "2026-05-12T10:00:00.000002"],
      ])("%s goes out as it came in", async (_, start, end) => {
        const created = await send({ path: "/artists", body: artist(start, end) });
        expect(created.status).toBe(201);
        const read = await send({ path: `/artists/${created.body.id}` });
        expect(read.body.availabilities).toEqual([{ start, end }]);
        const day = start.slice(0, 10);
        const planned = await send({
          path: "/plannings",
          body: { event_date: day, artists: [artist(start, end)] },
        });
        expect(planned.body.assignments[0].slot).toEqual({ start, end });
        const again = await send({ path: `/plannings/${planned.body.planning_id}` });
        expect(again.body.event_date).toBe(day);
        expect(again.body.assignments[0].slot).toEqual({ start, end });
      });

      it.each([
        ["0000-12-31T10:00:00"],
        ["10000-01-01T10:00:00"],
        ["2023-02-29T10:00:00"],
        ["2026-05-12T24:00:00"],
        ["2026-05-12T10:00:60"],
        ["2026-05-12"],
        ["0001-01-01T00:00:00+14:00"],
        ["9999-12-31T23:59:59-12:00"],
        ["2026-05-12T10:00:00[Europe/Paris]"],
        ["next tuesday"],
        [""],
      ])("that begins at %j is refused, for there is no such time", async (start) => {
        const call = { path: "/artists", body: artist(start, "9999-12-31T23:59:59.999999") };
        const answer = await refused(server, call, 422, "invalid_request");
        expect(answer.body.errors[0].path).toBe("availabilities[0].start");
      });

      it("given with an offset becomes a time of Paris, before and after the change of clock", async () => {
        const created = await send({
          path: "/artists",
          body: artist("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"),
        });
        const [slot] = created.body.availabilities;
        expect(slot).toEqual({ start: "2026-03-29T01:30:00", end: "2026-03-29T03:30:00" });
      });
    });

    it("a day that does not exist is refused", async () => {
      for (const day of ["2026-02-29", "0000-01-01", "10000-01-01", "2026-5-12", "2026-05-12T10:00:00", ""]) {
        const answer = await refused(
          server,
          { path: "/plannings", body: { event_date: day, artists: [] } },
          422,
          "invalid_request",
        );
        expect(answer.body.errors[0].path).toBe("event_date");
        await refused(server, { path: `/plannings?from=${day}` }, 422, "invalid_request");
      }
    });
  },
  [targets.sqliteMemory, targets.postgres],
);
