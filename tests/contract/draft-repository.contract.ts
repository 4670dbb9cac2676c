import { instantOf, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { productionProposalRepository } from "../../packages/planning/src/adapters/database/drafts/production-proposal-repository.ts";
import { productionRepository } from "../../packages/planning/src/adapters/database/productions/production-repository.ts";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type {
  DraftFilter,
  ProductionProposalRepository,
} from "../../packages/planning/src/application/drafts/ports.ts";
import type { ProductionProposal } from "../../packages/planning/src/domain/drafts/draft.ts";
import { shiftContent } from "../../packages/planning/src/domain/productions/shift.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { aDraft, aProductionProposal } from "../support/drafts.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { aProduction, aShift } from "../support/productions.ts";

/** What every database owes the module as its store of drafts. */
export function draftRepositoryContract(target: DatabaseTarget): void {
  const [production, another] = [aProduction(), aProduction()];
  let opened: TestDatabase;
  let queries: Queries;
  let drafts: ProductionProposalRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    drafts = productionProposalRepository(queries);
    for (const each of [production, another]) await productionRepository(queries).add(each);
  });
  beforeEach(async () => {
    await tables<PlanningTables>(queries).deleteFrom("production_proposals").execute();
  });
  afterAll(() => opened.close());

  const a = (over: Partial<ProductionProposal> = {}) =>
    aProductionProposal({ productionId: production.id, ...over });
  const added = async (over: Partial<ProductionProposal> = {}) => {
    const proposal = a(over);
    await drafts.add(proposal, aDraft);
    return proposal;
  };
  const listed = async (filter: DraftFilter, limit = 2) =>
    (await readAll((page) => drafts.list(page, filter), limit)).map(({ id }) => id);

  it("gives a draft back as it was put in, with every reason and digit", async () => {
    const proposal = await added({ name: "L'été “çà” 🎭", isEdited: true });
    expect(await drafts.find(proposal.id)).toEqual(proposal);
    expect(await drafts.findForChange(proposal.id)).toEqual(proposal);
    expect(await drafts.findDraft(proposal.id)).toEqual(aDraft);
    expect([await drafts.find(newId()), await drafts.findDraft(newId())]).toEqual([undefined, undefined]);
  });

  it("refuses, in the database itself, a second draft of one run", async () => {
    const { jobId } = await added();
    const error = await drafts.add(a({ jobId }), aDraft).catch((error: unknown) => error);
    expect(opened.database.dialect.isUniqueViolation(error)).toBe(true);
    expect(await listed({})).toHaveLength(1);
  });

  it("refuses a draft of a production that is not there", async () => {
    const error = await drafts.add(aProductionProposal(), aDraft).catch((error: unknown) => error);
    expect(opened.database.dialect.isForeignKeyViolation(error)).toBe(true);
  });

  it("keeps what was decided, and the draft where none is given", async () => {
    const before = await added({ name: "Un" });
    const { name: _name, ...unnamed } = before;
    const after: ProductionProposal = {
      ...unnamed,
      state: "accepted",
      version: 2,
      decidedAt: before.createdAt,
      decidedBy: "Camille 🎭",
    };
    expect(await drafts.update(after)).toEqual({ ok: true, value: undefined });
    expect(await drafts.find(before.id)).toEqual(after);
    expect(await drafts.findDraft(before.id)).toEqual(aDraft);
    const emptied = { ...aDraft, assignments: [] };
    await drafts.update({ ...after, version: 3 }, { draft: emptied });
    expect(await drafts.findDraft(before.id)).toEqual(emptied);
  });

  it("keeps what accepting it changed, until that is taken back", async () => {
    const proposal = await added();
    expect(await drafts.findApplied(proposal.id)).toBeUndefined();
    const applied = {
      before: [shiftContent(aShift({ productionId: production.id }))],
      after: [shiftContent(aShift({ productionId: production.id, title: "“é” 🎭" }))],
    };
    await drafts.update({ ...proposal, version: 2 }, { applied });
    expect(await drafts.findApplied(proposal.id)).toEqual(applied);
    await drafts.update({ ...proposal, version: 3 });
    expect(await drafts.findApplied(proposal.id)).toEqual(applied);
    await drafts.update({ ...proposal, version: 4 }, { applied: null });
    expect(await drafts.findApplied(proposal.id)).toBeUndefined();
    expect(await drafts.findDraft(proposal.id)).toEqual(aDraft);
  });

  it("changes nothing from a version that is not the present one", async () => {
    const present = await added({ version: 4 });
    for (const version of [1, 4, 6]) {
      const stale: ProductionProposal = { ...present, state: "rejected", version };
      expect(await drafts.update(stale)).toMatchObject({ ok: false, failure: { code: "version_stale" } });
    }
    expect(await drafts.find(present.id)).toEqual(present);
  });

  it("lists the newest first, by production, by state, and each once over any page", async () => {
    const made: ProductionProposal[] = [];
    for (const [index, state] of proposalStates.entries())
      made.push(await added({ state, createdAt: instantOf(1_000 * Math.floor(index / 2)) }));
    const foreign = await added({ productionId: another.id, createdAt: instantOf(9_000) });
    const expected = made
      .toSorted((one, other) =>
        one.createdAt === other.createdAt
          ? other.id.localeCompare(one.id)
          : other.createdAt.localeCompare(one.createdAt),
      )
      .map(({ id }) => id);
    for (const limit of [1, 2, 3, 6, 7]) {
      expect(await listed({ productionId: production.id }, limit)).toEqual(expected);
      expect(await listed({}, limit)).toEqual([foreign.id, ...expected]);
    }
    const rejected = made.find(({ state }) => state === "rejected");
    expect(await listed({ states: ["rejected"] })).toEqual([rejected?.id]);
  });

  it("finds by a part of the name, whatever its accents and capitals", async () => {
    const found = await added({ name: "Sans ÉLODIE" });
    await added({ name: "Sans Ana" });
    await added();
    expect(await listed({ search: "elod" })).toEqual([found.id]);
    expect(await listed({ search: "%" })).toEqual([]);
  });

  it("finds those of a production that wait, and no others", async () => {
    for (const state of proposalStates) await added({ state });
    await added({ productionId: another.id });
    const waiting = await drafts.findWaiting(production.id);
    expect(waiting.map(({ state }) => state).sort()).toEqual(["open", "restored"]);
  });

  it("forgets one that was removed, and no other", async () => {
    const [gone, stays] = [await added(), await added()];
    await drafts.remove(gone.id);
    expect(await listed({})).toEqual([stays.id]);
  });
}
