import { isWaiting, type ProposalState, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { planningProposalRepository } from "../../packages/planning/src/adapters/database/planning-proposal-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type { PlanningProposalRepository } from "../../packages/planning/src/application/basic-ports.ts";
import type { PlanningProposal } from "../../packages/planning/src/domain/planning-proposal.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { aProposal, day, evening, newId } from "../support/planning.ts";
import { byCodePoint } from "../support/texts.ts";

const reasons = [
  { code: "only_availability", message: { en: "“quoted” \\ \u2028 🎭", fr: "l'unique “été” ce jour-là" } },
];

/** What every database owes the module as its store of proposals. */
export function proposalRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let proposals: PlanningProposalRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    proposals = planningProposalRepository(queries);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("planning_proposals").execute();
  });
  afterAll(() => opened.close());

  const full = (): PlanningProposal =>
    aProposal({
      assignments: [{ artistId: newId(), artistName: "Zoé", slot: evening, score: 0.1 + 0.2, reasons }],
      leftOut: [{ artistId: newId(), artistName: "李小龍", reasons }],
      score: 1 / 3,
      confidence: 0.83,
      engine: { name: "first-free-slot", version: "1", seed: 2 ** 53 - 1 },
    });
  const addEachState = async () => {
    for (const [index, state] of proposalStates.entries())
      await proposals.add(aProposal({ state, eventDate: day(`2024-05-1${index}`) }));
  };
  const listed = (states?: readonly ProposalState[], limit = 2) =>
    readAll((page) => proposals.list(page, { states }), limit);

  it("gives a proposal back as it was put in, with every reason and digit", async () => {
    const proposal = full();
    await proposals.add(proposal);
    expect(await proposals.find(proposal.id)).toEqual(proposal);
    expect(await proposals.find(newId())).toBeUndefined();
  });

  it("keeps what was decided, by whom, when and with which planning", async () => {
    const before = full();
    await proposals.add(before);
    const after: PlanningProposal = {
      ...before,
      state: "accepted",
      version: 2,
      planningId: newId<"planning">(),
      decidedAt: before.createdAt,
      decidedBy: "Camille 🎭",
    };
    expect(await proposals.update(after)).toEqual({ ok: true, value: undefined });
    expect(await proposals.find(before.id)).toEqual(after);
  });

  it("forgets the decision when it is taken back", async () => {
    const decided = aProposal({
      state: "accepted",
      planningId: newId<"planning">(),
      decidedAt: full().createdAt,
      decidedBy: "Camille",
    });
    await proposals.add(decided);
    const { planningId: _planning, decidedAt: _at, decidedBy: _by, ...undecided } = decided;
    const restored: PlanningProposal = { ...undecided, state: "restored", version: 2 };
    await proposals.update(restored);
    expect(await proposals.find(decided.id)).toEqual(restored);
  });

  it("changes nothing from a version that is not the present one", async () => {
    const present = aProposal({ version: 4 });
    await proposals.add(present);
    for (const version of [1, 4, 6]) {
      const stale: PlanningProposal = { ...present, state: "rejected", version };
      expect(await proposals.update(stale)).toMatchObject({ ok: false, failure: { code: "version_stale" } });
    }
    expect(await proposals.find(present.id)).toEqual(present);
  });

  it("refuses, in the database itself, a second proposal of one run for one day", async () => {
    const first = aProposal();
    await proposals.add(first);
    const error = await proposals.add(aProposal({ jobId: first.jobId })).catch((error: unknown) => error);
    expect(opened.database.dialect.isUniqueViolation(error)).toBe(true);
    await proposals.add(aProposal({ jobId: first.jobId, eventDate: day("2024-05-13") }));
    expect(await listed()).toHaveLength(2);
  });

  it("lists by date, by state, by run, and each once over any page", async () => {
    const jobId = newId<"job">();
    for (const date of ["2024-05-14", "2024-05-12", "2024-05-13"])
      await proposals.add(aProposal({ eventDate: day(date), jobId }));
    for (let index = 0; index < 4; index++) await proposals.add(aProposal({ state: "rejected" }));
    for (const limit of [1, 2, 3, 7, 8]) {
      const all = await listed(undefined, limit);
      const keys = all.map(({ eventDate, id }) => `${eventDate} ${id}`);
      expect(keys).toEqual([...new Set(keys)].sort(byCodePoint));
      expect(keys).toHaveLength(7);
    }
    expect((await listed(["rejected"])).map(({ state }) => state)).toEqual(Array(4).fill("rejected"));
    const ofRun = await readAll((page) => proposals.list(page, { jobId }), 2);
    expect(ofRun.map(({ eventDate }) => eventDate)).toEqual(["2024-05-12", "2024-05-13", "2024-05-14"]);
  });

  it("finds what still waits for some days, and nothing decided or of other days", async () => {
    await addEachState();
    const dates = Array.from({ length: 5 }, (_, index) => day(`2024-05-1${index}`));
    const found = await proposals.findWaiting(dates);
    expect(found.map(({ state }) => state)).toEqual(["open"]);
    expect(found.every(({ state }) => isWaiting(state))).toBe(true);
    expect((await proposals.findWaiting([day("2024-05-15")])).map(({ state }) => state)).toEqual([
      "restored",
    ]);
    expect(await proposals.findWaiting([day("2031-01-01")])).toEqual([]);
  });

  it("finds what waits for every day of ten years at once", async () => {
    const days = Array.from({ length: 3_653 }, (_, index) =>
      day(new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)),
    );
    await proposals.add(aProposal());
    expect(await proposals.findWaiting(days)).toHaveLength(1);
  });
}
