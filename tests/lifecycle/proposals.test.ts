import { instantOf } from "@souffleur/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftDays, proposePlanning } from "../../packages/planning/src/application/propose-planning.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { anArtist, day, evening, morning, newId, slot } from "../support/planning.ts";
import { proposalPorts } from "../support/proposing.ts";
import { expectRefused } from "../support/refusals.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

let days = 0;
/** Each test proposes for a day of its own, so that no newer proposal supersedes it. */
const nextDay = () => instantOf(Date.UTC(2031, 0, ++days)).slice(0, 10);

/** Proposes a day with one artist who is free and one who is not, as the job does. */
async function propose(date = nextDay(), jobId = newId<"job">()) {
  const free = slot(`${date}T09:00:00`, `${date}T12:00:00`);
  const ana = (await app.call("POST", "/artists", { name: "Ana", availabilities: [free] })).body;
  const artists = [
    anArtist({ id: ana.id, name: "Ana", availabilities: [free] }),
    anArtist({ name: "Bea", availabilities: [evening] }),
  ];
  const drafts = [...draftDays({ from: day(date), to: day(date) }, artists)].filter(
    (draft) => draft !== undefined,
  );
  await proposalPorts(app.database, clock, (ports) => proposePlanning(ports, drafts, jobId));
  const { items } = (await app.call("GET", `/planning-proposals?job=${jobId}`)).body;
  return { ...items[0], free, ana } as Record<string, never> & {
    id: string;
    free: unknown;
    ana: { id: string };
  };
}

const decide = (
  id: string,
  verb: string,
  version: number | string = 1,
  body?: unknown,
): Parameters<TestApp["call"]> => [
  "POST",
  `/planning-proposals/${id}/${verb}`,
  body,
  { "if-match": `"${version}"` },
];
const read = async (id: string) => (await app.call("GET", `/planning-proposals/${id}`)).body;
const inboxIds = async () =>
  (await app.call("GET", "/inbox?limit=200")).body.items.map(({ id }: { id: string }) => id);
const actionsOn = async (id: string) =>
  (await app.call("GET", `/ledger?subject=${id}`)).body.items.map(({ action }: { action: string }) => action);

describe("a proposal", () => {
  it("waits in the inbox, with a reason for everybody in the reader's language", async () => {
    const { id } = await propose();
    expect(await inboxIds()).toContain(id);
    const french = await app.call("GET", `/planning-proposals/${id}`, undefined, { "accept-language": "fr" });
    expect(french.headers.etag).toBe('"1"');
    expect(french.body).toMatchObject({
      state: "open",
      version: 1,
      score: 0.5,
      confidence: 0.5,
      engine: { name: "first-free-slot" },
      assignments: [{ artist_name: "Ana", reasons: [{ message: "la seule disponibilité ce jour-là" }] }],
      left_out: [{ artist_name: "Bea", reasons: [{ code: "no_availability" }] }],
    });
    const english = await read(id);
    expect(english.assignments[0].reasons[0].message).toBe("the only availability that day");
    expect(french.body).not.toHaveProperty("planning_id");
  });

  it("gives way to a newer one for the same day, which is written to the ledger", async () => {
    const date = nextDay();
    const older = await propose(date);
    const newer = await propose(date);
    expect((await read(older.id)).state).toBe("superseded");
    expect(await inboxIds()).not.toContain(older.id);
    expect(await inboxIds()).toContain(newer.id);
    expect(await actionsOn(older.id)).toEqual(["planning.proposal.superseded", "planning.proposal.proposed"]);
  });

  it("does not give way once somebody decided", async () => {
    const date = nextDay();
    const { id } = await propose(date);
    await app.call(...decide(id, "reject"));
    await propose(date);
    expect((await read(id)).state).toBe("rejected");
  });

  it("is listed by its state and by its run", async () => {
    const job = newId<"job">();
    const { id } = await propose(nextDay(), job);
    const listed = async (query: string) =>
      (await app.call("GET", `/planning-proposals?job=${job}&${query}`)).body.items.map(
        (item: { id: string }) => item.id,
      );
    expect(await listed("state=waiting")).toEqual([id]);
    await app.call(...decide(id, "accept"));
    expect([await listed("state=waiting"), await listed("state=accepted")]).toEqual([[], [id]]);
    await app.call(...decide(id, "restore", 2));
    expect([await listed("state=waiting"), await listed("state=open")]).toEqual([[id], []]);
    await expectRefused(app, ["GET", "/planning-proposals?state=other"], 422, "invalid_request");
    await expectRefused(app, ["GET", "/planning-proposals?job=1"], 422, "invalid_request");
  });
});

describe("deciding", () => {
  it("accepting makes the planning as it was proposed", async () => {
    const { id, ana, free, ...proposal } = await propose();
    clock.move(1_000);
    const answer = await app.call(...decide(id, "accept"));
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { state: "accepted", version: 2, decided_at: clock.now(), decided_by: expect.any(String) },
    });
    expect((await app.call("GET", `/plannings/${answer.body.planning_id}`)).body).toEqual({
      planning_id: answer.body.planning_id,
      event_date: proposal.event_date,
      assignments: [{ artist_id: ana.id, slot: free }],
    });
    expect(await inboxIds()).not.toContain(id);
    expect(await actionsOn(id)).toEqual(["planning.proposal.accepted", "planning.proposal.proposed"]);
  });

  it("editing makes the planning as the person wants it, also outside of availabilities", async () => {
    const { id, ana } = await propose();
    const assignments = [evening, morning].map((one) => ({ artist_id: ana.id, slot: one }));
    const answer = await app.call(...decide(id, "edit", 1, { assignments }));
    expect(answer.body).toMatchObject({ state: "edited", version: 2 });
    const planning = await app.call("GET", `/plannings/${answer.body.planning_id}?expand=details`);
    expect(planning.body.assignments).toEqual(assignments.map((each) => ({ ...each, artist_name: "Ana" })));
    // What the machine had proposed stays to be seen.
    expect(answer.body.assignments).toHaveLength(1);
  });

  it("editing may leave everybody out", async () => {
    const { id } = await propose();
    const { body } = await app.call(...decide(id, "edit", 1, { assignments: [] }));
    expect((await app.call("GET", `/plannings/${body.planning_id}`)).body.assignments).toEqual([]);
  });

  it("rejecting plans nothing", async () => {
    const { id, ...proposal } = await propose();
    const answer = await app.call(...decide(id, "reject"));
    expect(answer.body).toMatchObject({ state: "rejected", version: 2 });
    expect(answer.body).not.toHaveProperty("planning_id");
    const date = proposal.event_date;
    expect((await app.call("GET", `/plannings?from=${date}&to=${date}`)).body).toEqual([]);
  });

  it.each(["accept", "reject", "edit"])("%s needs the version the person saw", async (verb) => {
    const { id } = await propose();
    const body = verb === "edit" ? { assignments: [] } : undefined;
    const path = `/planning-proposals/${id}/${verb}`;
    await expectRefused(app, ["POST", path, body], 428, "version_required");
    await expectRefused(app, ["POST", path, body, { "if-match": "*" }], 428, "version_required");
    for (const stale of [0, 2, "x"])
      await expectRefused(app, decide(id, verb, stale, body), 412, "version_stale");
  });

  it.each(["accept", "reject", "edit"])("%s refuses what was decided already", async (verb) => {
    const { id } = await propose();
    await app.call(...decide(id, "accept"));
    const body = verb === "edit" ? { assignments: [] } : undefined;
    const answer = await expectRefused(app, decide(id, verb, 2, body), 409, "already_decided");
    expect(answer.body.detail).toContain("it is accepted");
  });

  it.each(["accept", "reject", "restore", "edit"])("%s knows no proposal of another id", async (verb) => {
    const body = verb === "edit" ? { assignments: [] } : undefined;
    for (const id of [newId(), "1"])
      await expectRefused(app, decide(id, verb, 1, body), 404, "planning_proposal_not_found");
  });

  it("editing refuses unknown artists, reversed slots and what does not fit, and plans nothing", async () => {
    const { id, ana } = await propose();
    const edit = (assignments: unknown) => decide(id, "edit", 1, { assignments });
    const stranger = { artist_id: newId(), slot: morning };
    await expectRefused(app, edit([{ artist_id: ana.id, slot: morning }, stranger]), 404, "artist_not_found");
    const reversed = { start: morning.end, end: morning.start };
    await expectRefused(app, edit([{ artist_id: ana.id, slot: reversed }]), 422, "invalid_request");
    await expectRefused(app, edit("all"), 422, "invalid_request");
    await expectRefused(app, decide(id, "edit"), 422, "invalid_request");
    expect((await read(id)).version).toBe(1);
  });
});

describe("taking a decision back", () => {
  it.each(["accept", "edit"])(
    "after %s the planning goes to the trash and the proposal waits again",
    async (verb) => {
      const { id } = await propose();
      const body = verb === "edit" ? { assignments: [] } : undefined;
      const { planning_id } = (await app.call(...decide(id, verb, 1, body))).body;
      const answer = await app.call(...decide(id, "restore", 2));
      expect(answer.body).toMatchObject({ state: "restored", version: 3 });
      for (const member of ["planning_id", "decided_at", "decided_by"])
        expect(answer.body).not.toHaveProperty(member);
      await expectRefused(app, ["GET", `/plannings/${planning_id}`], 404, "planning_not_found");
      const { items } = (await app.call("GET", "/trash")).body;
      expect(items[0]).toMatchObject({ kind: "planning.planning", subject_id: planning_id });
      expect(await inboxIds()).toContain(id);
      expect((await app.call(...decide(id, "accept", 3))).body).toMatchObject({
        state: "accepted",
        version: 4,
      });
    },
  );

  it("works after a rejection, and after the planning was deleted by hand", async () => {
    const rejected = await propose();
    await app.call(...decide(rejected.id, "reject"));
    expect((await app.call(...decide(rejected.id, "restore", 2))).body.state).toBe("restored");
    const accepted = await propose();
    const { planning_id } = (await app.call(...decide(accepted.id, "accept"))).body;
    await app.call("DELETE", `/plannings/${planning_id}`);
    expect((await app.call(...decide(accepted.id, "restore", 2))).body.state).toBe("restored");
    const { items } = (await app.call("GET", "/trash?limit=200")).body;
    const trashed = items.filter((item: { subject_id: string }) => item.subject_id === planning_id);
    expect(trashed).toHaveLength(1);
  });

  it("is refused where nobody decided, without a version, and with a stale one", async () => {
    const { id } = await propose();
    await expectRefused(app, decide(id, "restore"), 409, "nothing_to_restore");
    await app.call(...decide(id, "reject"));
    await expectRefused(app, ["POST", `/planning-proposals/${id}/restore`], 428, "version_required");
    await expectRefused(app, decide(id, "restore", 1), 412, "version_stale");
  });

  it("a key lets a decision be sent twice and taken once", async () => {
    const { id } = await propose();
    const [method, path, body, headers] = decide(id, "accept");
    const keyed = { ...headers, "idempotency-key": newId() };
    const first = await app.call(method, path, body, keyed);
    const again = await app.call(method, path, body, keyed);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect((await read(id)).version).toBe(2);
  });
});
