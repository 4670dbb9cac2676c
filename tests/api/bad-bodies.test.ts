import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientOf, refused, type Send } from "../support/api-client.ts";
import { onEachDatabase, targets } from "../support/databases.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

const MANY = 10_000;

/** One name of each script and some that are none: all a person may have. */
const NAMES = [
  "Élodie Marchand",
  "Ñuño d'Ávila-Œuvre",
  "Αθηνά Παπαδοπούλου",
  "Дмитрий Шостакович",
  "Նարեկ",
  "שרה לוי",
  "محمد عبد الله",
  "नेहा शर्मा",
  "தமிழ்ச்செல்வி",
  "สมชาย",
  "ခင်မောင်",
  "ქეთევან",
  "አበበ",
  "ᏣᎳᎩ",
  "김민수",
  "山田太郎",
  "𠮷野家",
  "𞤀𞤣𞤤𞤢𞤥",
  "Nguyễn Thị Ánh",
  "e\u0301 and é stay apart",
  "👩🏽‍🎤 The Duo 🎭",
  "\u202bעברית\u202c left",
  'O\'Brien "Bo" <bo@x>; -- \\ % _ {{x}}',
  "null",
  "0",
  "x".repeat(500),
  "ﷺ".repeat(500),
  "😀".repeat(250),
];

onEachDatabase(
  (target) => {
    let server: TestServer;
    let send: Send;

    beforeAll(async () => {
      server = await openTestServer(target);
      send = clientOf(server);
    });

    afterAll(() => server.close());

    const slots = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const start = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().slice(0, 19);
        return { start, end: `${start.slice(0, 13)}:59:59` };
      });

    describe("ten thousand availabilities in one request", () => {
      it("are stored and given back, and replaced by as many", async () => {
        const created = await send({ path: "/artists", body: { name: "Busy", availabilities: slots(MANY) } });
        expect(created.status).toBe(201);
        const read = await send({ path: `/artists/${created.body.id}` });
        expect(read.body.availabilities).toEqual(slots(MANY));
        const change = { name: "Busy still", availabilities: slots(MANY).toReversed() };
        const replaced = await send({ method: "PUT", path: `/artists/${created.body.id}`, body: change });
        expect(replaced.body.availabilities).toEqual(slots(MANY));
        const gone = await send({ method: "DELETE", path: `/artists/${created.body.id}` });
        expect(gone.status).toBe(204);
      });

      it("of which the last repeats the first are refused, all of them", async () => {
        const repeated = [...slots(MANY - 1), ...slots(1)];
        await refused(
          server,
          { path: "/artists", body: { name: "Twice", availabilities: repeated } },
          409,
          "availability_repeated",
        );
      });

      it("and one more are too many", async () => {
        const call = { path: "/artists", body: { name: "More", availabilities: slots(MANY + 1) } };
        const answer = await refused(server, call, 422, "invalid_request");
        expect(answer.body.errors).toEqual([
          { path: "availabilities", message: "must have at most 10000 items" },
        ]);
      });

      it("that are all wrong get an answer of fifty errors, not of ten thousand", async () => {
        const availabilities = slots(MANY).map(({ start }) => ({ start, end: start }));
        const answer = await refused(
          server,
          { path: "/artists", body: { name: "Wrong", availabilities } },
          422,
          "invalid_request",
        );
        expect(answer.body.errors).toHaveLength(50);
      });
    });

    describe("a body", () => {
      it.each([
        ["an unknown key", '{"name":"a","availabilities":[],"role":"owner"}', "unknown_field", 400],
        ["a key in another case", '{"Name":"a","availabilities":[]}', "invalid_request", 422],
        [
          "an unknown key far inside",
          '{"name":"a","availabilities":[{"start":"2026-01-01T10:00","end":"2026-01-01T11:00","zone":"x"}]}',
          "unknown_field",
          400,
        ],
        ["a key twice", '{"name":"a","name":"b","availabilities":[]}', "malformed_json", 400],
        [
          "a key twice far inside",
          '{"name":"a","availabilities":[{"start":"2026-01-01T10:00","start":"2026-01-01T09:00","end":"2026-01-01T11:00"}]}',
          "malformed_json",
          400,
        ],
        [
          "a key twice, once escaped",
          '{"name":"a","n\\u0061me":"b","availabilities":[]}',
          "malformed_json",
          400,
        ],
        ["__proto__", '{"__proto__":{"owner":true},"name":"a","availabilities":[]}', "malformed_json", 400],
        [
          "__proto__, escaped",
          '{"\\u005f_proto__":{"owner":true},"name":"a","availabilities":[]}',
          "malformed_json",
          400,
        ],
        [
          "constructor",
          '{"constructor":{"prototype":{"owner":true}},"name":"a","availabilities":[]}',
          "unknown_field",
          400,
        ],
        [
          "deep nesting",
          `{"name":${"[".repeat(5_000)}${"]".repeat(5_000)},"availabilities":[]}`,
          "malformed_json",
          400,
        ],
        ["very deep nesting", `${"[".repeat(400_000)}`, "malformed_json", 400],
        ["half a document", '{"name":"a"', "malformed_json", 400],
        ["two documents", '{"name":"a","availabilities":[]}{}', "malformed_json", 400],
        ["nothing", "", "invalid_request", 422],
        ["null", "null", "invalid_request", 422],
        ["a byte order mark", '\ufeff{"name":"a","availabilities":[]}', "malformed_json", 400],
        ["broken UTF-8", Buffer.from('{"name":"\xff","availabilities":[]}', "latin1"), "malformed_json", 400],
        [
          "a sign of UTF-8 cut in two",
          Buffer.from('{"name":"é', "utf8").subarray(0, -1),
          "malformed_json",
          400,
        ],
      ] as const)("with %s is refused", async (_, body, code, status) => {
        await refused(server, { method: "POST", path: "/artists", body }, status, code);
        expect(Object.hasOwn(Object.prototype, "owner")).toBe(false);
      });

      it.each([
        [{ name: 1, availabilities: [] }, "name"],
        [{ name: null, availabilities: [] }, "name"],
        [{ name: ["a"], availabilities: [] }, "name"],
        [{ name: "a", availabilities: {} }, "availabilities"],
        [{ name: "a", availabilities: [1] }, "availabilities[0]"],
        [{ name: "a", availabilities: [[]] }, "availabilities[0]"],
        [{ name: "a", availabilities: [{ start: 0, end: 1 }] }, "availabilities[0].start"],
        [{ name: "a", availabilities: [{ start: "2026-01-01T10:00" }] }, "availabilities[0].end"],
        [{ name: "a" }, "availabilities"],
        [{ id: 7, name: "a", availabilities: [] }, "id"],
        [{ id: "7", name: "a", availabilities: [] }, "id"],
        [{ id: null, name: "a", availabilities: [] }, "id"],
        [["name"], "body"],
        ["name", "body"],
        [7, "body"],
        [true, "body"],
      ])("like %j is refused at the place where its type is wrong", async (value, path) => {
        const call = { method: "POST", path: "/artists", body: JSON.stringify(value) };
        const answer = await refused(server, call, 422, "invalid_request");
        expect(answer.body.errors[0].path).toBe(path);
      });

      it.each([
        ["text/plain", "{}"],
        ["application/x-www-form-urlencoded", "name=a"],
        ["multipart/form-data; boundary=x", "--x--"],
        ["application/xml", "<a/>"],
        ["application/json; charset=utf-16", "{}"],
        ["application/jsonp", "{}"],
        ["nonsense", "{}"],
      ])("of the type %s is refused", async (type, body) => {
        const call = { method: "POST", path: "/artists", headers: { "content-type": type }, body };
        await refused(server, call, 415, "unsupported_media_type");
      });

      it("of one byte more than 1 MB is refused, of 1 MB it is read", async () => {
        const frame = JSON.stringify({ name: "", availabilities: [] });
        const sized = (bytes: number) =>
          JSON.stringify({ name: "x".repeat(bytes - frame.length), availabilities: [] });
        await refused(server, { path: "/artists", body: sized(1_048_577) }, 413, "payload_too_large");
        await refused(server, { path: "/artists", body: sized(1_048_576) }, 422, "invalid_request");
      });
    });

    describe("a name", () => {
      it.each(NAMES)("%j is kept, listed and found as it is", async (name) => {
        const created = await send({ path: "/artists", body: { name, availabilities: [] } });
        expect(created.status).toBe(201);
        const read = await send({ path: `/artists/${created.body.id}` });
        expect(read.body.name).toBe(name);
        const search = encodeURIComponent(name.slice(0, 20).toWellFormed());
        const found = await send({ path: `/artists?limit=200&q=${search}` });
        expect(found.status).toBe(200);
        expect(found.body.map((each: { name: string }) => each.name)).toContain(name);
      });

      it.each([
        ["of ten thousand characters", "x".repeat(10_000)],
        ["of one character too many", "x".repeat(501)],
        ["with NUL", "a\u0000b"],
        ["with a line end", "a\nb"],
        ["with a control character", "a\u0085b"],
        ["with the first half of a character", "a\ud83d"],
        ["with the second half of one", "\ude00b"],
        ["that is empty", ""],
        ["of spaces", " \u00a0\u3000"],
        ["of nothing to be seen", "\u200b\u2060\ufeff"],
      ])("%s is refused", async (_, name) => {
        const answer = await refused(
          server,
          { path: "/artists", body: { name, availabilities: [] } },
          422,
          "invalid_request",
        );
        expect(answer.body.errors[0].path).toBe("name");
        expect(answer.text.length).toBeLessThan(1_000);
      });
    });
  },
  [targets.sqliteMemory, targets.postgres],
);
