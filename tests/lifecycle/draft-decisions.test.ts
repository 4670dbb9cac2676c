import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanFacts } from "../../packages/planning/src/domain/plan/facts.ts";
import { assigned, shift, slot } from "../../packages/planning/test/plan-builder.ts";
import { draftClient, openCompany, personNamed, smallCompany } from "../support/draft-company.ts";
import { dumpTables } from "../support/dump.ts";
import { newId } from "../support/planning.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

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
const open = (facts: PlanFacts = smallCompany()) =>
  openCompany(server.database.queries, facts, `decided ${worlds++}`);

interface Line {
  readonly shift_id: string;
  readonly post_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly pinned: boolean;
}

const pathOf = ({ id }: { id: string }) => `/production-proposals/${id}`;
const decide = (draft: { id: string; version: number }, verb: string, version = draft.version) =>
  client.send({ path: `${pathOf(draft)}/${verb}`, method: "POST", headers: client.seen(version) });
const edit = (draft: { id: string; version: number }, body: object) =>
  client.send({ path: pathOf(draft), method: "PUT", body, headers: client.seen(draft.version) });
const linesOf = (draft: { id: string }): Promise<Line[]> => client.all(`${pathOf(draft)}/assignments`);
/** Who works in the plan that stands, as `shift post person`. */
async function standing(facts: PlanFacts): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of facts.shifts) {
    const { assignments } = await client.must({ path: `/shifts/${id}` });
    for (const { post_id, person_id } of assignments) found.push(`${id} ${post_id} ${person_id}`);
  }
  return found.sort();
}
const asKeys = (lines: readonly Line[]) =>
  lines.map(({ shift_id, post_id, person_id }) => `${shift_id} ${post_id} ${person_id}`).sort();
const place = ({ shift_id, post_id, person_id }: Line) => ({ shift_id, post_id, person_id });
const planTables = ["shifts", "posts", "shift_assignments"];
// They count changes, so they go on while the content comes back.
const counted = ["version", "updated_at"];

describe("accepting a draft", () => {
  it("makes it the plan, and taking that back leaves exactly what was there", async () => {
    const small = smallCompany();
    const assignments = small.shifts.map((each) => assigned(personNamed(small, "Ana"), each));
    const facts = await open({ ...small, assignments });
    const before = await dumpTables(server.database, planTables, counted);
    const draft = await client.propose(facts);
    const accepted = await decide(draft, "accept");
    expect(accepted).toMatchObject({ status: 200, body: { state: "accepted", version: 2 } });
    expect(accepted.body.decided_by).toEqual(expect.any(String));
    expect(await standing(facts)).toEqual(asKeys(await linesOf(draft)));
    const restored = await decide(accepted.body, "restore");
    expect(restored.body).toMatchObject({ state: "restored", version: 3 });
    expect(await dumpTables(server.database, planTables, counted)).toEqual(before);
  });

  it("places what had only a window", async () => {
    const small = smallCompany({ days: 1 });
    const window = { ...slot("2026-12-02T09:00", "2026-12-02T23:00"), minutes: 180 };
    const facts = await open({
      ...small,
      shifts: [...small.shifts, shift("Raccord", undefined, { window })],
    });
    const draft = await client.propose(facts);
    expect((await decide(draft, "accept")).status).toBe(200);
    const placed = await client.must({ path: `/shifts/${facts.shifts[1]?.id}` });
    expect(placed).toMatchObject({ start: expect.stringMatching(/^2026-12-02T/), minutes: 180 });
  });

  it("after an illness frees even whom somebody had pinned", async () => {
    const small = smallCompany({ days: 1 });
    const [ana, bea] = [personNamed(small, "Ana"), personNamed(small, "Bea")];
    const assignments = small.shifts.flatMap((each) => [
      assigned(ana, each, { isPinned: true }),
      assigned(bea, each),
    ]);
    const facts = await open({ ...small, assignments });
    const person_id = personNamed(facts, "Ana").id;
    const ill = { kind: "absence", person_id, from: "2026-12-01T00:00:00", to: "2026-12-02T00:00:00" };
    const draft = await client.propose(facts, { disturbances: [ill] });
    expect((await decide(draft, "accept")).status).toBe(200);
    expect((await standing(facts)).some((line) => line.endsWith(person_id))).toBe(false);
    expect(await standing(facts)).toHaveLength(2);
  });

  it("is one planner's of two who do it at once", async () => {
    const facts = await open();
    const draft = await client.propose(facts);
    const answers = await Promise.all([decide(draft, "accept"), decide(draft, "accept")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await client.must({ path: pathOf(draft) })).version).toBe(2);
  });

  it("is one draft's of two that were made of the same plan", async () => {
    const facts = await open(smallCompany({ people: 8 }));
    const [one, other] = [await client.propose(facts), await client.propose(facts, { seed: 5 })];
    const answers = await Promise.all([decide(one, "accept"), decide(other, "accept")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("is refused for another version than the one somebody saw, and without one", async () => {
    const draft = await client.propose(await open());
    expect(await decide(draft, "accept", 9)).toMatchObject({ status: 412, body: { code: "version_stale" } });
    const unseen = await client.send({ path: `${pathOf(draft)}/accept`, method: "POST" });
    expect(unseen).toMatchObject({ status: 428 });
  });

  it("is refused with a list where shifts changed or people went, and nothing is half stored", async () => {
    const facts = await open();
    const draft = await client.propose(facts);
    const [first, second] = facts.shifts;
    const { version } = await client.must({ path: `/shifts/${first?.id}` });
    const [line] = await linesOf(draft);
    await client.must({
      path: `/shifts/${first?.id}/assignments`,
      method: "PUT",
      headers: client.seen(version),
      body: { assignments: [] },
    });
    await client.must({ path: `/shifts/${second?.id}`, method: "DELETE", headers: client.seen(1) });
    await client.must({ path: `/artists/${line?.person_id}`, method: "DELETE" });
    const before = await dumpTables(server.database, planTables);
    const refused = await decide(draft, "accept");
    expect(refused).toMatchObject({ status: 409, body: { code: "draft_outdated" } });
    expect(refused.body.people).toEqual([{ id: line?.person_id, name: line?.person_name }]);
    expect(refused.body.shifts.map(({ title }: { title: string }) => title)).toEqual([
      "Répétition 1",
      "Répétition 2",
    ]);
    expect(await dumpTables(server.database, planTables)).toEqual(before);
    expect((await client.must({ path: pathOf(draft) })).facts_changed).toBe(true);
  });

  it("is refused where the rules forbid it by now, with what they say", async () => {
    const facts = await open(smallCompany({ people: 2 }));
    const draft = await client.propose(facts);
    const ana = personNamed(facts, "Ana").id;
    // Ana says only now that she cannot come at all.
    const availability = await client.must({ path: `/people/${ana}/availability` });
    const rules = [{ kind: "unavailable", start: "2026-12-01T00:00:00", end: "2026-12-31T00:00:00" }];
    await client.must({
      path: `/people/${ana}/availability`,
      method: "PUT",
      headers: client.seen(availability.version),
      body: { free_by_default: true, items: rules },
    });
    const refused = await decide(draft, "accept");
    expect(refused).toMatchObject({ status: 409, body: { code: "draft_forbidden" } });
    expect(refused.body.breaches).toHaveLength(4);
    expect(refused.body.breaches[0]).toMatchObject({ code: "unavailable", person_id: ana });
    expect(await standing(facts)).toEqual([]);
  });
});

describe("taking an accepted draft back", () => {
  it("is refused once somebody changed the plan it made", async () => {
    const facts = await open();
    const draft = await client.propose(facts);
    const { body } = await decide(draft, "accept");
    const [first] = facts.shifts;
    const { version } = await client.must({ path: `/shifts/${first?.id}` });
    await client.must({
      path: `/shifts/${first?.id}/assignments`,
      method: "PUT",
      headers: client.seen(version),
      body: { assignments: [] },
    });
    const before = await dumpTables(server.database, planTables);
    expect(await decide(body, "restore")).toMatchObject({
      status: 409,
      body: { code: "plan_changed_since" },
    });
    expect(await dumpTables(server.database, planTables)).toEqual(before);
    expect((await client.must({ path: pathOf(draft) })).state).toBe("accepted");
  });

  it("also works for one that was deleted and came back, and not for one nobody decided on", async () => {
    const facts = await open();
    const draft = await client.propose(facts);
    expect(await decide(draft, "restore")).toMatchObject({
      status: 409,
      body: { code: "nothing_to_restore" },
    });
    const { body } = await decide(draft, "accept");
    await client.must({ path: pathOf(draft), method: "DELETE", headers: client.seen(2) });
    const [item] = (await client.must({ path: "/trash?limit=1" })).items;
    await client.must({ path: `/trash/${item.id}/restore`, method: "POST" });
    expect((await decide(body, "restore")).body).toMatchObject({ state: "restored" });
    expect(await standing(facts)).toEqual([]);
  });
});

describe("editing a draft", () => {
  it("puts another in somebody's place, who is pinned there, and counts anew", async () => {
    const facts = await open();
    const draft = await client.propose(facts, { name: "Un" });
    const lines = await linesOf(draft);
    const [line] = lines;
    if (line === undefined) throw new Error("The draft is empty.");
    const there = new Set(
      lines.filter(({ shift_id }) => shift_id === line.shift_id).map(({ person_id }) => person_id),
    );
    const other = facts.people.find(({ id }) => !there.has(id));
    const edited = await edit(draft, {
      name: "Deux",
      changes: [
        { action: "remove", ...place(line) },
        { action: "assign", ...place(line), person_id: other?.id },
      ],
    });
    expect(edited).toMatchObject({
      status: 200,
      body: { is_edited: true, name: "Deux", filled: 8, state: "open" },
    });
    const after = await linesOf(draft);
    const put = after.find(
      ({ shift_id, person_id }) => shift_id === line.shift_id && person_id === other?.id,
    );
    expect(put).toMatchObject({ pinned: true, reasons: [{ code: "chosen_by_hand" }] });
    const untouched = (one: Line) => one.shift_id !== line.shift_id;
    expect(after.filter(untouched)).toEqual(lines.filter(untouched));
    const accepted = await decide(edited.body, "accept");
    expect(accepted.body.state).toBe("edited");
    expect(await standing(facts)).toEqual(asKeys(after));
  });

  it("explains the post somebody empties, and brings an outdated draft up to date", async () => {
    const facts = await open();
    const draft = await client.propose(facts);
    const [line] = await linesOf(draft);
    if (line === undefined) throw new Error("The draft is empty.");
    const emptied = await edit(draft, { changes: [{ action: "remove", ...place(line) }] });
    expect(emptied.body).toMatchObject({ filled: 7, empty_posts: 1 });
    const [empty] = await client.all(`${pathOf(draft)}/empty-posts`);
    expect(empty).toMatchObject({ shift_id: line.shift_id, missing: 1 });
    const { version } = await client.must({ path: `/shifts/${line.shift_id}` });
    await client.must({
      path: `/shifts/${line.shift_id}/assignments`,
      method: "PUT",
      headers: client.seen(version),
      body: { assignments: [] },
    });
    expect((await decide(emptied.body, "accept")).body.code).toBe("draft_outdated");
    const current = await edit(emptied.body, { changes: [] });
    expect((await decide(current.body, "accept")).status).toBe(200);
    expect(await standing(facts)).toHaveLength(7);
  });

  it("is refused for what the draft does not know, for one that is decided, and for what was not seen", async () => {
    const facts = await open();
    const draft = await client.propose(facts);
    const [line] = await linesOf(draft);
    if (line === undefined) throw new Error("The draft is empty.");
    for (const stranger of ["shift_id", "post_id", "person_id"]) {
      const changes = [{ action: "assign", ...place(line), [stranger]: newId() }];
      expect((await edit(draft, { changes })).body.code).toBe("unknown_in_draft");
    }
    const bad = [{ changes: [{ action: "dance", ...place(line) }] }, { changes: "all" }, { name: "" }];
    for (const body of bad) expect((await edit(draft, body)).status).toBe(422);
    expect((await edit({ ...draft, version: 7 }, { changes: [] })).status).toBe(412);
    await decide(draft, "reject");
    expect((await edit({ ...draft, version: 2 }, { changes: [] })).body.code).toBe("already_decided");
    expect((await edit({ ...draft, version: 2 }, { name: "Encore" })).body).toMatchObject({ name: "Encore" });
  });

  it("a decision can be taken back from the ledger too, as long as nothing came after it", async () => {
    const facts = await open();
    const draft = await client.propose(facts, { name: "Depuis le journal" });
    await decide(draft, "accept");
    const newest = async () =>
      (await client.must({ path: `/ledger?limit=1&subject=${draft.id}` })).items[0].id;
    const entry = await newest();
    await client.must({ path: `/ledger/${entry}/undo`, method: "POST" });
    expect(await standing(facts)).toEqual([]);
    const again = await client.send({ path: `/ledger/${entry}/undo`, method: "POST" });
    expect(again).toMatchObject({ status: 409, body: { code: "undo_conflict" } });
    const hits = await client.must({ path: "/search?q=depuis%20le" });
    expect(hits.items).toMatchObject([{ kind: "planning.production-proposal", id: draft.id }]);
  });

  it("a new name can be taken back", async () => {
    const draft = await client.propose(await open(), { name: "Un" });
    await edit(draft, { name: null });
    const [entry] = (await client.must({ path: `/ledger?limit=1&subject=${draft.id}` })).items;
    await client.must({ path: `/ledger/${entry.id}/undo`, method: "POST" });
    expect((await client.must({ path: pathOf(draft) })).name).toBe("Un");
  });
});

describe("comparing", () => {
  it("lays two drafts side by side, and one beside the plan as it stands", async () => {
    const facts = await open(smallCompany({ people: 8 }));
    const [left, right] = [await client.propose(facts), await client.propose(facts, { seed: 5 })];
    const [line] = await linesOf(right);
    if (line === undefined) throw new Error("The draft is empty.");
    const edited = await edit(right, { changes: [{ action: "remove", ...place(line) }] });
    const compared = await client.must({
      path: `/production-proposals/compare?left=${left.id}&right=${edited.body.id}`,
    });
    expect(compared).toMatchObject({ left: { filled: 8, cost: 64_000 }, right: { filled: 7, cost: 56_000 } });
    const hours = compared.hours as { left: number; right: number }[];
    expect(hours.reduce((sum, { right }) => sum + right, 0)).toBe(7 * 240);
    const beside = await client.must({ path: `/production-proposals/compare?left=current&right=${left.id}` });
    expect(beside).toMatchObject({ left: { filled: 0, seats: 8 }, changes: { added: 8 } });
    expect(beside.left).not.toHaveProperty("score");
    expect(beside.right.score.lines.length).toBeGreaterThan(0);
  });

  it("is refused for what cannot be compared", async () => {
    const draft = await client.propose(await open());
    const code = async (left: string, right: string) =>
      (await client.send({ path: `/production-proposals/compare?left=${left}&right=${right}` })).body.code;
    expect(await code("current", "current")).toBe("not_comparable");
    expect(await code(draft.id, newId())).toBe("production_proposal_not_found");
    expect(await code(draft.id, "x")).toBe("production_proposal_not_found");
  });
});
