import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { linkedTo } from "../support/linked.ts";
import type { Stage } from "../support/productions.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;
let world: ReturnType<typeof linkedTo>;
let stage: Stage;
let mine: Awaited<ReturnType<typeof world.linkOf>>;
beforeAll(async () => {
  server = await openTestServer();
  world = linkedTo(server);
});
beforeEach(async () => {
  stage = await world.stage();
  mine = await world.linkOf(stage.people[0] ?? "");
});
afterAll(() => server.close());

const yes = { answer: "accepted", sequence: 1 };
const doors = (id: string) =>
  [
    ["GET", "/my"],
    ["GET", "/my/schedule"],
    ["GET", "/my/availability"],
    ["PUT", "/my/availability", { items: [] }],
    ["GET", "/my/availability/spans?from=2026-11-01&to=2026-11-30"],
    ["PUT", `/my/shifts/${id}/answer`, yes],
    ["POST", `/my/shifts/${id}/late`, { minutes: 5 }],
  ] as const;

describe("a personal link", () => {
  it("opens nothing from the moment it is revoked", async () => {
    const { id } = await world.tell(stage, stage.people[0] ?? "");
    expect((await world.call("GET", "/my", undefined, mine.headers)).status).toBe(200);
    await world.must("DELETE", `/links/${mine.id}`);
    for (const [method, path, body] of doors(id)) {
      const { status } = await world.call(method, path, body, mine.headers);
      expect([path, status]).toEqual([path, 401]);
    }
  });

  it("answers for nobody else, and does not say what there is of theirs", async () => {
    const { id } = await world.tell(stage, stage.people[1] ?? "");
    for (const [method, path, body] of doors(id).slice(-2)) {
      const { body: said } = await world.call(method, path, body, mine.headers);
      expect(said).toMatchObject({ status: 404, code: "my_shift_not_found" });
    }
    expect((await world.must("GET", "/my/schedule", undefined, mine.headers)).items).toEqual([]);
    const [reply] = (await world.must("GET", `/shifts/${id}/answers`)).items;
    expect(reply.state).toBe("waiting");
  });

  it("reaches nothing of the planners', neither what it is about nor what it answered", async () => {
    const { id } = await world.tell(stage, stage.people[0] ?? "");
    for (const path of [
      `/shifts/${id}`,
      `/shifts/${id}/answers`,
      `/people/${stage.people[0]}`,
      "/inbox",
      "/links",
    ])
      expect([path, (await world.call("GET", path, undefined, mine.headers)).status]).toEqual([path, 403]);
  });

  it.each([
    {},
    { answer: "maybe", sequence: 1 },
    { answer: "accepted" },
    { answer: "accepted", sequence: -1 },
    { answer: "accepted", sequence: 1.5 },
    { answer: "accepted", sequence: "1" },
    { answer: "declined", sequence: 1, reason: "x".repeat(1_001) },
    { answer: "declined", sequence: 1, reason: "\u0000" },
    { answer: "accepted", sequence: 1, person_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" },
    [],
  ])("refuses the answer %j with a sentence", async (body) => {
    const { id } = await world.tell(stage, stage.people[0] ?? "");
    const { status, body: said } = await world.call("PUT", `/my/shifts/${id}/answer`, body, mine.headers);
    expect([400, 422]).toContain(status);
    expect(typeof said.detail).toBe("string");
  });

  it("takes any words as a reason, as they are", async () => {
    const { id } = await world.tell(stage, stage.people[0] ?? "");
    const reason = `'; drop table shift_answers; -- <script>alert(1)</script> \u202e 🎭 %00`;
    const answer = { answer: "declined", sequence: 1, reason };
    const said = await world.must("PUT", `/my/shifts/${id}/answer`, answer, mine.headers);
    expect(said.answer.reason).toBe(reason);
    expect((await world.must("GET", `/shifts/${id}/answers`)).items[0].answer.reason).toBe(reason);
  });

  it("changes what is said of its own time only as it was seen", async () => {
    const read = await world.must("GET", "/my/availability", undefined, mine.headers);
    const items = [{ kind: "unavailable", start: "2027-01-05T00:00:00", end: "2027-01-06T00:00:00" }];
    const put = (version: number) =>
      world.call("PUT", "/my/availability", { items }, { ...mine.headers, "if-match": `"${version}"` });
    expect((await put(read.version)).status).toBe(200);
    expect((await put(read.version)).status).toBe(412);
    const spans = "/my/availability/spans?from=2027-01-05&to=2027-01-05";
    expect((await world.must("GET", spans, undefined, mine.headers)).spans).toEqual(items);
  });
});
