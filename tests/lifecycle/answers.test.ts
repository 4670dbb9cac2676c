import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import { dayAhead, linkedTo } from "../support/linked.ts";
import type { Stage } from "../support/productions.ts";
import { tellOf } from "../support/published.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

onEachDatabaseOnDisk((target) => {
  let server: TestServer;
  let world: ReturnType<typeof linkedTo>;
  let stage: Stage;
  let link: Record<string, string>;
  const me = () => stage.people[0] ?? "";
  beforeAll(async () => {
    server = await openTestServer(target);
    await server.jobs.start();
    world = linkedTo(server);
  });
  beforeEach(async () => {
    stage = await world.stage();
    link = (await world.linkOf(me())).headers;
  });
  afterAll(async () => {
    await server.jobs.stop();
    await server.close();
  });

  const answer = (id: string, body: object, headers = link) =>
    world.call("PUT", `/my/shifts/${id}/answer`, body, headers);
  const yes = { answer: "accepted", sequence: 1 };
  const no = { answer: "declined", reason: "Opération", sequence: 1 };
  const peopleIn = async (id: string) =>
    (await world.must("GET", `/shifts/${id}`)).assignments.map((one: { person_id: string }) => one.person_id);
  const replies = async (id: string) => (await world.must("GET", `/shifts/${id}/answers`)).items;
  const lastDeed = async (id: string) => (await world.must("GET", `/ledger?subject=${id}&limit=1`)).items[0];

  it("a yes is kept, seen by whoever plans, and leaves the plan as it is", async () => {
    const { id } = await world.tell(stage, me());
    expect((await replies(id))[0]).toMatchObject({ state: "waiting", person_name: "Person 0" });
    const { status, body } = await answer(id, yes);
    expect([status, body.state, body.answer.answer]).toEqual([200, "accepted", "accepted"]);
    expect((await replies(id))[0]).toMatchObject({ state: "accepted", person_id: me() });
    expect(await peopleIn(id)).toEqual([me()]);
    expect(await world.notices(me())).toEqual([]);
    expect(await lastDeed(id)).toMatchObject({ action: "planning.shift.accepted", actor: { kind: "link" } });
  });

  it("a no opens the post again, tells whoever plans, and brings a proposal that fills it once it is accepted", async () => {
    const { id, on } = await world.tell(stage, me());
    expect((await answer(id, no)).body).toMatchObject({ state: "declined", answer: { reason: "Opération" } });
    expect(await peopleIn(id)).toEqual([]);
    expect(await world.notices(me())).toMatchObject([
      { kind: "declined", notice: { note: "Opération", shifts: [{ shiftId: id, title: "Soir" }] } },
    ]);
    const waiting = async () =>
      (await world.must("GET", `/production-proposals?production_id=${stage.productionId}&state=waiting`))
        .items;
    await waitUntil("there is a proposal", async () => (await waiting()).length === 1);
    const [draft] = await waiting();
    expect(draft).toMatchObject({ name: `Remplacer Person 0 · Soir, ${on}`, filled: 1, seats: 1 });
    const inbox = await world.must("GET", "/inbox?limit=200");
    expect(inbox.items.map((one: { id: string }) => one.id)).toContain(draft.id);
    const { items } = await world.must("GET", `/production-proposals/${draft.id}/assignments`);
    expect(items).toHaveLength(1);
    expect(items[0].person_id).not.toBe(me());
    expect(items[0].reasons.length).toBeGreaterThan(0);
    await world.must("POST", `/production-proposals/${draft.id}/accept`, undefined, {
      "if-match": `"${draft.version}"`,
    });
    expect(await peopleIn(id)).toEqual([items[0].person_id]);
    // Somebody else is there now: a late yes is told so, and what they said stands.
    expect((await answer(id, yes)).body).toMatchObject({ status: 409, code: "place_taken" });
    expect((await replies(id))[0].state).toBe("declined");
  });

  it("a no can be taken back by whoever plans: the person is in their place again, and has said nothing", async () => {
    const { id } = await world.tell(stage, me());
    await answer(id, no);
    await world.must("POST", `/ledger/${(await lastDeed(id)).id}/undo`);
    expect(await peopleIn(id)).toEqual([me()]);
    expect((await replies(id))[0]).toMatchObject({ state: "waiting" });
  });

  it("a no is not taken back once somebody planned otherwise", async () => {
    const { id, postId } = await world.tell(stage, me());
    await answer(id, no);
    const deed = await lastDeed(id);
    await world.must("PUT", `/shifts/${id}/assignments`, {
      assignments: [{ post_id: postId, person_id: stage.people[1] }],
    });
    expect((await world.call("POST", `/ledger/${deed.id}/undo`)).body).toMatchObject({
      code: "undo_conflict",
    });
    expect(await peopleIn(id)).toEqual([stage.people[1]]);
  });

  it("a yes after a no gives the place back while it is free", async () => {
    const { id } = await world.tell(stage, me());
    await answer(id, no);
    expect((await answer(id, yes)).body).toMatchObject({ state: "accepted" });
    expect(await peopleIn(id)).toEqual([me()]);
  });

  it("the same answer again does nothing twice", async () => {
    const { id } = await world.tell(stage, me());
    const [first, second] = [await answer(id, no), await answer(id, no)];
    expect(second.body).toEqual(first.body);
    expect(await world.notices(me())).toHaveLength(1);
  });

  it("what changed since it was seen is not answered, and what changed since it was answered asks again", async () => {
    const shift = await world.tell(stage, me());
    await answer(shift.id, yes);
    await tellOf(server.database.queries, {
      ...{ shiftId: shift.id, productionId: stage.productionId, title: "Soir", sequence: 2 },
      ...{ start: `${shift.on}T18:30`, end: `${shift.on}T23:00` },
      people: [{ id: me(), postId: shift.postId }],
    });
    const { items } = await world.must("GET", "/my/schedule", undefined, link);
    expect(items[0]).toMatchObject({
      state: "changed",
      start: `${shift.on}T18:30:00`,
      before: { start: `${shift.on}T19:30:00` },
    });
    const refused = await answer(shift.id, yes);
    expect(refused.body).toMatchObject({ status: 409, code: "shift_changed_since", sequence: 2 });
    expect((await answer(shift.id, { ...yes, sequence: 2 })).body).toMatchObject({ state: "accepted" });
  });

  it("what is cancelled, begun, or never was theirs is not answered", async () => {
    const queries = server.database.queries;
    const people = [{ id: me() }];
    const past = { start: "2026-01-05T10:00", end: "2026-01-05T12:00" };
    const coming = { start: `${dayAhead(3)}T10:00`, end: `${dayAhead(3)}T12:00` };
    const codeOf = async (id: string) => (await answer(id, yes)).body.code;
    expect(await codeOf(await tellOf(queries, { ...coming, people, isCancelled: true }))).toBe(
      "shift_without_you",
    );
    expect(await codeOf(await tellOf(queries, { ...past, people }))).toBe("shift_begun");
    const others = await tellOf(queries, { ...coming, people: [{ id: stage.people[1] ?? "" }] });
    expect(await codeOf(others)).toBe("my_shift_not_found");
    expect(await codeOf("018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f")).toBe("my_shift_not_found");
    expect(await codeOf("x")).toBe("my_shift_not_found");
  });

  it("of two answers at once the later one stands, and the plan agrees with it", async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = await world.tell(stage, me(), { on: dayAhead(50 + round) });
      const answers = await Promise.all([answer(id, yes), answer(id, no), answer(id, yes)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const [{ state }] = await replies(id);
      expect(await peopleIn(id)).toEqual(state === "accepted" ? [me()] : []);
    }
  });

  it("a no while a planner moves them leaves neither a ghost nor a lost change", async () => {
    for (let round = 0; round < 6; round++) {
      const shift = await world.tell(stage, me(), { on: dayAhead(60 + round) });
      const seen = await world.must("GET", `/shifts/${shift.id}`);
      const moved = { ...seen, start: `${shift.on}T18:00:00`, end: `${shift.on}T22:00:00` };
      const [said, planned] = await Promise.all([
        answer(shift.id, no),
        world.call("PUT", `/shifts/${shift.id}`, moved, { "if-match": `"${seen.version}"` }),
      ]);
      expect(said.status).toBe(200);
      expect([200, 412]).toContain(planned.status);
      const after = await world.must("GET", `/shifts/${shift.id}`);
      expect(after.assignments).toEqual([]);
      expect(after.start).toBe(planned.status === 200 ? `${shift.on}T18:00:00` : `${shift.on}T19:30:00`);
    }
  });

  it("whoever will be late says so within a day of it, and whoever plans hears of it once", async () => {
    const soon = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 13);
    const people = [{ id: me() }];
    const id = await tellOf(server.database.queries, {
      ...{ start: `${soon}:00`, end: `${soon}:30`, people },
    });
    const late = (minutes: number) =>
      world.call("POST", `/my/shifts/${id}/late`, { minutes, note: "Bouchon" }, link);
    expect((await late(15)).body.late).toMatchObject({ minutes: 15, note: "Bouchon" });
    await late(15);
    expect(await world.notices(me())).toMatchObject([{ kind: "late", notice: { minutesLate: 15 } }]);
    expect((await replies(id))[0].late).toMatchObject({ minutes: 15 });
    const far = await world.tell(stage, me());
    const early = await world.call("POST", `/my/shifts/${far.id}/late`, { minutes: 15 }, link);
    expect(early.body).toMatchObject({ status: 409, code: "not_the_time" });
  });
});
