import { WorkerError, WorkerPool } from "@souffleur/platform/workers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { AvailabilitySpan } from "../../packages/planning/src/domain/plan/facts.ts";
import { assigned, person, plan, post, shift, slot } from "../../packages/planning/test/plan-builder.ts";
import { draftClient, openCompany, personNamed, smallCompany } from "../support/draft-company.ts";
import { newId } from "../support/planning.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

let server: TestServer;
let client: ReturnType<typeof draftClient>;
beforeAll(async () => {
  server = await openTestServer();
  await server.jobs.start();
  client = draftClient(server);
});
afterAll(async () => {
  await server.jobs.stop();
  await server.close();
});

let worlds = 0;
const open = (facts = smallCompany()) => openCompany(server.database.queries, facts, `world ${worlds++}`);

describe("asking for a draft", () => {
  it("makes one that fills every post, with reasons, and waits in the inbox", async () => {
    const facts = await open();
    const draft = await client.propose(facts, { name: "Premier jet" });
    expect(draft).toMatchObject({
      name: "Premier jet",
      state: "open",
      seats: 8,
      filled: 8,
      coverage: 1,
      empty_posts: 0,
      minutes: 8 * 240,
      cost: 8 * 4 * 2_000,
      changes: { added: 8, kept: 0 },
      stopped_early: false,
      facts_changed: false,
    });
    expect(draft.confidence).toBeGreaterThan(0.4);
    const assignments = await client.all(`/production-proposals/${draft.id}/assignments`);
    expect(assignments).toHaveLength(8);
    for (const { reasons, start, role } of assignments) {
      expect(reasons.length).toBeGreaterThan(0);
      expect([start.slice(11), role]).toEqual(["14:00:00", "Plateau"]);
    }
    expect(await client.all(`/production-proposals/${draft.id}/changes`)).toHaveLength(8);
    const { items } = await client.must({ path: "/inbox?limit=200" });
    expect(items.map(({ id }: { id: string }) => id)).toContain(draft.id);
  });

  it("gives the same draft for the same seed, and keeps both beside each other", async () => {
    const facts = await open(smallCompany({ people: 8 }));
    const sameSteps = { seed: 9, effort: "quick", seconds: undefined };
    const [one, other] = [await client.propose(facts, sameSteps), await client.propose(facts, sameSteps)];
    const assignmentsOf = ({ id }: { id: string }) => client.all(`/production-proposals/${id}/assignments`);
    expect(await assignmentsOf(other)).toEqual(await assignmentsOf(one));
    const waiting = await client.must({
      path: `/production-proposals?production_id=${one.production_id}&state=waiting`,
    });
    expect(waiting.items.map(({ id }: { id: string }) => id)).toEqual([other.id, one.id]);
  });

  it("replaces those that wait where that was asked for", async () => {
    const facts = await open();
    const older = await client.propose(facts);
    await client.propose(facts, { replace_waiting: true });
    expect((await client.must({ path: `/production-proposals/${older.id}` })).state).toBe("superseded");
  });

  it("leaves whoever is pinned, also where it begins from nothing", async () => {
    const facts = smallCompany({ people: 8 });
    const ana = personNamed(facts, "Ana");
    const assignments = facts.shifts.map((each) => assigned(ana, each, { isPinned: true }));
    const draft = await client.propose(await open({ ...facts, assignments }), { base: "fresh" });
    expect(draft.changes).toMatchObject({ kept: 4, replaced: 0, lost: 0, added: 4, moved: 0 });
    const lines = await client.all(`/production-proposals/${draft.id}/assignments`);
    const pinned = lines.filter((line: { pinned: boolean }) => line.pinned);
    expect(pinned.map((line: { person_name: string }) => line.person_name)).toEqual(Array(4).fill("Ana"));
  });

  it("replans after an illness with one change for each place the ill one leaves", async () => {
    const facts = smallCompany();
    const [ana, bea] = [personNamed(facts, "Ana"), personNamed(facts, "Bea")];
    const assignments = facts.shifts.flatMap((each) => [
      assigned(ana, each, { isPinned: true }),
      assigned(bea, each),
    ]);
    const stored = await open({ ...facts, assignments });
    const draft = await client.propose(stored, {
      disturbances: [
        {
          kind: "absence",
          person_id: personNamed(stored, "Ana").id,
          from: "2026-12-02T00:00:00",
          to: "2026-12-04T00:00:00",
        },
      ],
    });
    expect(draft.changes).toMatchObject({ kept: 6, replaced: 2, lost: 0, added: 0 });
    expect(draft.fewest_changes_proved).toBe(true);
    const changes = await client.all(`/production-proposals/${draft.id}/changes`);
    expect(changes.map(({ before }: { before: { name: string } }) => before.name)).toEqual(["Ana", "Ana"]);
    expect(draft.request.disturbances).toMatchObject([{ kind: "absence", from: "2026-12-02T00:00:00" }]);
  });

  it("places what has only a window, and moves what was said to have moved", async () => {
    const facts = smallCompany({ days: 1 });
    const window = { ...slot("2026-12-02T09:00", "2026-12-02T23:00"), minutes: 180 };
    const loose = shift("Raccord", undefined, { window, posts: [post("raccord", { role: "Son" })] });
    const stored = await open({ ...facts, shifts: [...facts.shifts, loose] });
    const moved = { start: "2026-12-01T10:00:00", end: "2026-12-01T12:30:00" };
    const shift_id = stored.shifts[0]?.id;
    const draft = await client.propose(stored, {
      disturbances: [{ kind: "shift_moved", shift_id, ...moved }],
    });
    const lines = await client.all(`/production-proposals/${draft.id}/assignments`);
    const of = (title: string) => lines.find((line: { shift_title: string }) => line.shift_title === title);
    expect(of("Répétition 1")).toMatchObject(moved);
    const { start, end } = of("Raccord");
    expect(Date.parse(`${end}Z`) - Date.parse(`${start}Z`)).toBe(180 * 60_000);
    expect([start >= "2026-12-02T09:00:00", end <= "2026-12-02T23:00:00"]).toEqual([true, true]);
  });
});

describe("what cannot be planned", () => {
  it("is explained post by post where nobody is available", async () => {
    const away: readonly AvailabilitySpan[] = [
      { ...slot("2026-11-30T00:00", "2026-12-31T00:00"), kind: "unavailable" },
    ];
    const facts = smallCompany({ people: 3 });
    const people = facts.people.map((one) => ({ ...one, availability: away }));
    const draft = await client.propose(await open({ ...facts, people }));
    expect(draft).toMatchObject({ filled: 0, empty_posts: 4, confidence: 0 });
    const [first] = await client.all(`/production-proposals/${draft.id}/empty-posts`);
    expect(first).toMatchObject({ shift_title: "Répétition 1", role: "Plateau", missing: 2 });
    expect(first.considered.length + first.others.length).toBeGreaterThan(0);
  });

  it("is explained where there is nobody at all", async () => {
    const draft = await client.propose(await open({ ...smallCompany(), people: [] }));
    expect(draft).toMatchObject({ filled: 0, seats: 8, empty_posts: 4 });
  });

  it("keeps pins that contradict each other, and says so", async () => {
    const ana = person("Ana");
    const shifts = ["A", "B"].map((title) => shift(title, slot("2026-12-01T14:00", "18:00")));
    const assignments = shifts.map((each) => assigned(ana, each, { isPinned: true }));
    // The second is pinned an hour into the first: the database takes it only because it stands nowhere yet.
    const window = { ...slot("2026-12-01T14:00", "18:00"), minutes: 240 };
    const [one, other] = shifts;
    if (one === undefined || other === undefined) throw new Error("unreachable");
    const loose = { ...other, span: undefined, window };
    const facts = plan({ people: [ana], shifts: [one, loose], assignments: assignments.slice(0, 1) });
    const draft = await client.propose(await open(facts));
    const lines = await client.all(`/production-proposals/${draft.id}/assignments`);
    expect(lines).toMatchObject([{ shift_title: "A", pinned: true }]);
    expect(draft.empty_posts).toBe(1);
  });

  it.each([
    ["a production nobody knows", { production: newId() }, {}, 404, "production_not_found"],
    [
      "a production without shifts then",
      {},
      { from: "2031-01-01", to: "2031-01-02" },
      409,
      "nothing_to_plan",
    ],
    [
      "somebody unknown who is ill",
      {},
      {
        disturbances: [
          {
            kind: "absence",
            person_id: newId(),
            from: "2026-12-02T00:00:00",
            to: "2026-12-04T00:00:00",
          },
        ],
      },
      409,
      "unknown_disturbed",
    ],
    ["days in the wrong order", {}, { from: "2026-12-02", to: "2026-12-01" }, 422, "invalid_request"],
    ["a seed that is no number", {}, { seed: "x" }, 422, "invalid_request"],
    ["more than ten minutes", {}, { seconds: 601 }, 422, "invalid_request"],
  ] as const)("is refused for %s", async (_what, over, body, status, code) => {
    const facts = await open();
    const id = "production" in over ? over.production : facts.shifts[0]?.productionId;
    const days = { from: "2026-12-01", to: "2026-12-31" };
    const answer = await client.send({ path: `/productions/${id}/proposals`, body: { ...days, ...body } });
    expect(answer).toMatchObject({ status, body: { code } });
  });
});

describe("a thread that dies midway", () => {
  it("costs an attempt, and leaves one draft however often it was tried", async () => {
    const facts = await open();
    const kill = vi.spyOn(WorkerPool.prototype, "run").mockRejectedValueOnce(new WorkerError("worker_ended"));
    const { id } = await client.ask(facts);
    const job = await client.ended(id);
    kill.mockRestore();
    expect(job).toMatchObject({ state: "succeeded", attempts: 2 });
    const { items } = await client.must({
      path: `/production-proposals?production_id=${facts.shifts[0]?.productionId}`,
    });
    expect(items).toMatchObject([{ id: job.result.proposal_id, job_id: id }]);
  });
});

describe("ending it early", () => {
  const running = (id: string) =>
    waitUntil("it looks for a plan", async () => {
      const { state, progress } = await client.must({ path: `/jobs/${id}` });
      return state === "running" && /posts filled/.test(progress.step ?? "");
    });

  it("keeps the best so far", async () => {
    const facts = await open(smallCompany({ people: 8 }));
    const { id } = await client.ask(facts, { seconds: 60 });
    await running(id);
    await client.must({ path: `/jobs/${id}/cancel`, method: "POST" });
    const job = await client.ended(id);
    expect(job).toMatchObject({ state: "succeeded", result: { stopped_early: true } });
    const draft = await client.must({ path: `/production-proposals/${job.result.proposal_id}` });
    expect(draft).toMatchObject({ stopped_early: true, filled: 8 });
  });

  it("in the first millisecond leaves a draft or nothing, and never half of one", async () => {
    const facts = await open();
    const { id } = await client.ask(facts, { seconds: 60 });
    await client.must({ path: `/jobs/${id}/cancel`, method: "POST" });
    const job = await client.ended(id);
    const { items } = await client.must({
      path: `/production-proposals?production_id=${facts.shifts[0]?.productionId}`,
    });
    expect(items).toHaveLength(job.state === "succeeded" ? 1 : 0);
    expect(["succeeded", "cancelled"]).toContain(job.state);
  });

  it("when the facts change meanwhile, the draft says so", async () => {
    const facts = await open();
    const { id } = await client.ask(facts, { seconds: 1 });
    await running(id);
    await client.must({ path: "/artists", body: { name: "Nouvelle", availabilities: [] } });
    const job = await client.ended(id);
    const draft = await client.must({ path: `/production-proposals/${job.result.proposal_id}` });
    expect(draft.facts_changed).toBe(true);
    expect(draft.confidence).toBeLessThanOrEqual(0.5);
  });

  it("when the production is deleted meanwhile, it fails with that for a reason", async () => {
    const facts = await open();
    const { id } = await client.ask(facts, { seconds: 1 });
    await running(id);
    const { database } = server;
    for (const table of ["shifts", "productions"] as const)
      await database.queries
        .deleteFrom(table as never)
        .where(
          (table === "shifts" ? "production_id" : "id") as never,
          "=",
          facts.shifts[0]?.productionId as never,
        )
        .execute();
    expect(await client.ended(id)).toMatchObject({ state: "failed", error: { code: "production_gone" } });
  });
});
