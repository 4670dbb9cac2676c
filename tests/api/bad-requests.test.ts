import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, clientOf, refused, type Send } from "../support/api-client.ts";
import { onEachDatabase, targets } from "../support/databases.ts";
import { hashTables } from "../support/table-hash.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

const DAY = "2026-05-12";
const SLOT = { start: `${DAY}T10:00:00`, end: `${DAY}T12:00:00` };

onEachDatabase(
  (target) => {
    let server: TestServer;
    let send: Send;

    beforeAll(async () => {
      server = await openTestServer(target);
      send = clientOf(server);
    });

    afterAll(() => server.close());

    const anArtist = async (name = "Ada") =>
      (await send({ path: "/artists", body: { name, availabilities: [SLOT] } })).body;
    const aPlanning = async () =>
      (
        await send({
          path: "/plannings",
          body: { event_date: DAY, artists: [{ name: "Bob", availabilities: [SLOT] }] },
        })
      ).body;
    const countArtists = async () => (await send({ path: "/artists" })).body.length;

    describe("an id", () => {
      it("of something else is found nowhere", async () => {
        const [artist, planning] = [await anArtist(), await aPlanning()];
        await refused(server, { path: `/artists/${planning.planning_id}` }, 404, "artist_not_found");
        await refused(server, { path: `/plannings/${artist.id}` }, 404, "planning_not_found");
        await refused(
          server,
          { method: "DELETE", path: `/plannings/${artist.id}` },
          404,
          "planning_not_found",
        );
        await refused(server, { method: "DELETE", path: `/trash/${artist.id}` }, 404, "trash_item_not_found");
        await refused(
          server,
          { method: "POST", path: `/trash/${artist.id}/restore` },
          404,
          "trash_item_not_found",
        );
        const change = { name: "Other", availabilities: [] };
        await refused(
          server,
          { method: "PUT", path: `/artists/${planning.planning_id}`, body: change },
          404,
          "artist_not_found",
        );
      });

      it("that is none is found nowhere either", async () => {
        for (const id of [
          "7",
          "null",
          "%00",
          "..%2F..%2Fetc",
          "%F0%9F%8E%AD",
          "x".repeat(200),
          `${randomUUID()}%20`,
        ])
          await refused(server, { path: `/artists/${id}` }, 404, "artist_not_found");
      });

      it("is the same in capitals, coming in and going by", async () => {
        const id = randomUUID().toUpperCase();
        const created = await send({ path: "/artists", body: { id, name: "Capital", availabilities: [] } });
        expect(created.body.id).toBe(id.toLowerCase());
        expect((await send({ path: `/artists/${id}` })).body).toEqual(created.body);
        await refused(
          server,
          { path: "/artists", body: { id: id.toLowerCase(), name: "Again", availabilities: [] } },
          409,
          "artist_exists",
        );
      });

      it("given for two artists of one planning is refused, also in capitals", async () => {
        const id = randomUUID();
        const artists = [id, id.toUpperCase()].map((each) => ({
          id: each,
          name: "Twin",
          availabilities: [SLOT],
        }));
        await refused(
          server,
          { path: "/plannings", body: { event_date: DAY, artists } },
          422,
          "invalid_request",
        );
      });
    });

    describe("a planning", () => {
      it("with one artist who cannot come stores none of the others", async () => {
        const artists = [
          ...Array.from({ length: 50 }, (_, index) => ({ name: `Can ${index}`, availabilities: [SLOT] })),
          { name: "Cannot", availabilities: [] },
        ];
        const answer = await refused(
          server,
          { path: "/plannings", body: { event_date: DAY, artists } },
          400,
          "no_availability",
        );
        expect(answer.body.detail).toBe(`Artist 'Cannot' has no availability on ${DAY}.`);
      });
    });

    describe("If-Match", () => {
      it.each(['"2"', '"0"', '"999999999999999"', '"a"', "1", '""', 'W/"2"', '"1", "2"', "nonsense"])(
        "%s is not what is there: 412, and nothing changes",
        async (tag) => {
          const { id } = await anArtist();
          const headers = { "if-match": tag };
          const change = { name: "Changed", availabilities: [] };
          const answer = await refused(
            server,
            { method: "PUT", path: `/artists/${id}`, headers, body: change },
            412,
            "version_stale",
          );
          expect(answer.body.current_version).toBe(1);
          await refused(server, { method: "DELETE", path: `/artists/${id}`, headers }, 412, "version_stale");
        },
      );

      it("lets exactly one of twenty changes through that saw the same version", async () => {
        const { id } = await anArtist();
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            send({
              method: "PUT",
              path: `/artists/${id}`,
              headers: { "if-match": '"1"' },
              body: { name: `Writer ${index}`, availabilities: [SLOT] },
            }),
          ),
        );
        const winners = answers.filter(({ status }) => status === 200);
        expect(winners).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
        expect((await send({ path: `/artists/${id}` })).body).toEqual(winners[0]?.body);
      });
    });

    describe("an Idempotency-Key", () => {
      const create = (key: string, name: string): Promise<Answer> =>
        send({ path: "/artists", headers: { "idempotency-key": key }, body: { name, availabilities: [] } });

      it("that comes again with the same request gets the same answer, and nothing happens", async () => {
        const key = randomUUID();
        const first = await create(key, "Once");
        const before = await hashTables(server.database);
        const second = await create(key, "Once");
        expect([second.status, second.body, second.headers.etag]).toEqual([
          201,
          first.body,
          first.headers.etag,
        ]);
        expect(first.headers["idempotent-replayed"]).toBeUndefined();
        expect(second.headers["idempotent-replayed"]).toBe("true");
        expect(await hashTables(server.database)).toBe(before);
      });

      it("that comes again with another request is refused", async () => {
        const key = randomUUID();
        const { body } = await create(key, "First");
        const headers = { "idempotency-key": key };
        const other = { name: "Second", availabilities: [] };
        await refused(server, { path: "/artists", headers, body: other }, 422, "idempotency_key_reused");
        await refused(
          server,
          { path: "/plannings", headers, body: { event_date: DAY, artists: [] } },
          422,
          "idempotency_key_reused",
        );
        expect((await send({ path: `/artists/${body.id}` })).body.name).toBe("First");
      });

      it("that comes twenty times at once has one effect and one answer", async () => {
        const before = await countArtists();
        const key = randomUUID();
        const answers = await Promise.all(Array.from({ length: 20 }, () => create(key, "At once")));
        expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
        expect(answers[0]?.status).toBe(201);
        expect(await countArtists()).toBe(before + 1);
      });

      it("of a request that was refused is free for the corrected one", async () => {
        const key = randomUUID();
        const { id } = await anArtist();
        const headers = { "idempotency-key": key };
        await refused(
          server,
          { path: "/artists", headers, body: { id, name: "Taken", availabilities: [] } },
          409,
          "artist_exists",
        );
        expect((await create(key, "Corrected")).status).toBe(201);
      });

      it.each(["", " ", "a b", "é", "x".repeat(201), "\u007f"])("like %j is refused", async (key) => {
        const headers = { "idempotency-key": key };
        await refused(
          server,
          { path: "/artists", headers, body: { name: "No", availabilities: [] } },
          400,
          "idempotency_key_invalid",
        );
      });
    });

    describe("a list", () => {
      it.each([
        "a",
        "====",
        "e30",
        "bnVsbA",
        "WzFd",
        "WyJhIl0",
        "WyJhIiwiYiJd",
        "WyJhIiwiYiIsImMiLCJkIiwiZSIsImYiXQ",
        Buffer.from('["\\u0000","018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"]').toString("base64url"),
        Buffer.from('["\\ud800","018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"]').toString("base64url"),
        Buffer.from("[".repeat(500)).toString("base64url"),
        Buffer.from([0xff, 0xfe, 0x00]).toString("base64url"),
      ])("does not begin at the made-up cursor %s", async (cursor) => {
        for (const path of ["/artists", "/plannings"])
          await refused(
            server,
            { path: `${path}?cursor=${encodeURIComponent(cursor)}` },
            422,
            "invalid_cursor",
          );
      });

      it("does not take the cursor of another", async () => {
        await anArtist("Page one");
        await anArtist("Page two");
        const page = await send({ path: "/artists?limit=1" });
        const cursor = /cursor=([^&>]+)/.exec(String(page.headers.link))?.[1];
        await refused(server, { path: `/plannings?cursor=${cursor}` }, 422, "invalid_cursor");
      });

      it.each(["0", "-1", "201", "1e9", "1.5", "ten", "", "NaN", "Infinity", "99999999999999999999"])(
        "of limit=%s is refused",
        async (limit) => {
          for (const path of ["/artists", "/plannings", "/trash"])
            await refused(server, { path: `${path}?limit=${limit}` }, 422, "invalid_request");
        },
      );

      it("is refused where a parameter is unknown, or comes twice", async () => {
        await refused(server, { path: "/artists?limits=5" }, 400, "unknown_field");
        await refused(server, { path: "/artists?__proto__=5" }, 400, "unknown_field");
        await refused(server, { path: "/artists?limit=5&limit=6" }, 422, "invalid_request");
        await refused(server, { path: "/artists?sort=version" }, 422, "invalid_request");
        await refused(server, { path: "/artists?q=" }, 422, "invalid_request");
      });
    });

    describe("a method", () => {
      it.each([
        ["PATCH", "/artists", "GET,HEAD,POST"],
        ["DELETE", "/artists", "GET,HEAD,POST"],
        ["POST", "/health", "GET,HEAD"],
        ["OPTIONS", "/plannings", "GET,HEAD,POST"],
        ["PUT", `/plannings/${randomUUID()}`, "GET,HEAD,DELETE"],
      ])("%s of %s is answered with those that there are", async (method, path, allow) => {
        const answer = await refused(server, { method, path }, 405, "method_not_allowed");
        expect(answer.headers.allow).toBe(allow);
      });

      it("of an address that is none is not found", async () => {
        for (const path of ["/nothing", "//artists", "/Artists", "/artists/%2e%2e/x"])
          await refused(server, { method: "PUT", path }, 404, "not_found");
      });
    });
  },
  [targets.sqliteMemory, targets.postgres],
);
