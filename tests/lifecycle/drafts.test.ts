import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { productionProposalRepository } from "../../packages/planning/src/adapters/database/drafts/production-proposal-repository.ts";
import type { ProductionProposal } from "../../packages/planning/src/domain/drafts/draft.ts";
import type { ProductionId } from "../../packages/planning/src/domain/plan/facts.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { aDraft, aProductionProposal } from "../support/drafts.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const must = async (...request: Parameters<TestApp["call"]>) => {
  const answer = await app.call(...request);
  expect(answer.status, `${request[0]} ${request[1]}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};
const seen = (version: number) => ({ "if-match": `"${version}"` });
const produce = async (): Promise<{ id: ProductionId }> =>
  must("POST", "/productions", {
    name: "Le Songe",
    starts_on: "2026-11-23",
    ends_on: "2026-12-31",
    color: "#4c6ef5",
  });

async function drafted(over: Partial<ProductionProposal> = {}): Promise<ProductionProposal> {
  const productionId = over.productionId ?? (await produce()).id;
  const proposal = aProductionProposal({ ...over, productionId });
  await productionProposalRepository(app.database.queries).add(proposal, aDraft);
  return proposal;
}
const path = (proposal: Pick<ProductionProposal, "id">) => `/production-proposals/${proposal.id}`;
const inboxOf = async (id: string) =>
  (await must("GET", "/inbox?limit=200")).items.find((item: { id: string }) => item.id === id);

describe("a draft", () => {
  it("waits in the inbox with its production, its days and what it fills", async () => {
    const proposal = await drafted({ name: "Sans Élodie" });
    const { items } = (await app.call("GET", "/inbox?limit=200", undefined, { "accept-language": "fr" }))
      .body;
    expect(items.find(({ id }: { id: string }) => id === proposal.id)).toMatchObject({
      kind: "planning.production-proposal",
      title: "Le Songe, 23–29 nov.",
      subtitle: "Sans Élodie, 1 poste sur 2",
      confidence: 0.83,
    });
  });

  it("is shown with its figures, and read page by page", async () => {
    const proposal = await drafted();
    const answer = await app.call("GET", path(proposal));
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body).toMatchObject({
      state: "open",
      coverage: 0.5,
      cost: 12_345,
      changes: { replaced: 1 },
      score: { lines: [{ code: "cost", name: "Cost" }] },
    });
    const place = { shift_title: "Filage", start: "2026-11-24T14:00:00", role: "Plateau" };
    const { items } = await must("GET", `${path(proposal)}/assignments`);
    expect(items).toMatchObject([{ ...place, person_name: "Ana", pinned: true, override_reason: "oui" }]);
    const empty = (await must("GET", `${path(proposal)}/empty-posts`)).items;
    expect(empty).toMatchObject([
      {
        ...place,
        missing: 1,
        considered: [{ name: "Bea" }],
        conflict: { people: [{ name: "Ana" }], end: "2026-11-24T18:00:00" },
        relaxations: [{ message: "swap", moves: [{ from: { name: "Ana" }, to: { name: "Bea" } }] }],
      },
    ]);
    const changes = (await must("GET", `${path(proposal)}/changes`)).items;
    expect(changes).toMatchObject([{ kind: "replaced", before: { name: "Bea" }, after: { name: "Ana" } }]);
  });

  it("is listed by production and state, and refuses cursors nobody gave out", async () => {
    const proposal = await drafted();
    const listed = async (query: string) =>
      (await must("GET", `/production-proposals?${query}`)).items.map(({ id }: { id: string }) => id);
    expect(await listed(`production_id=${proposal.productionId}&state=waiting`)).toEqual([proposal.id]);
    expect(await listed(`production_id=${proposal.productionId}&state=accepted`)).toEqual([]);
    for (const text of ["-1", "1.5", "1e99", "x"]) {
      const cursor = Buffer.from(JSON.stringify([text])).toString("base64url");
      const request = ["GET", `${path(proposal)}/assignments?cursor=${cursor}`] as const;
      await expectRefused(app, [...request], 422, "invalid_cursor");
    }
  });

  it("that was refused leaves the inbox, and refuses to be decided again", async () => {
    const proposal = await drafted();
    const reject = (version: number) =>
      ["POST", `${path(proposal)}/reject`, undefined, seen(version)] as const;
    await expectRefused(app, [...reject(7)], 412, "version_stale");
    await expectRefused(app, ["POST", `${path(proposal)}/reject`], 428, "version_required");
    expect(await must(...reject(1))).toMatchObject({ state: "rejected", version: 2 });
    expect(await inboxOf(proposal.id)).toBeUndefined();
    await expectRefused(app, [...reject(2)], 409, "already_decided");
  });

  it("comes back from the trash as it was", async () => {
    const proposal = await drafted();
    const before = await must("GET", path(proposal));
    await must("DELETE", path(proposal), undefined, seen(1));
    await expectRefused(app, ["GET", path(proposal)], 404, "production_proposal_not_found");
    await restoreNewest();
    expect(await must("GET", path(proposal))).toEqual(before);
    expect((await must("GET", `${path(proposal)}/assignments`)).items).toHaveLength(1);
  });

  it("goes with its production, and comes back with it", async () => {
    const proposal = await drafted();
    const before = await must("GET", path(proposal));
    await must("DELETE", `/productions/${proposal.productionId}`, undefined, seen(1));
    await expectRefused(app, ["GET", path(proposal)], 404, "production_proposal_not_found");
    expect(await inboxOf(proposal.id)).toBeUndefined();
    await restoreNewest();
    expect(await must("GET", path(proposal))).toEqual(before);
  });

  it("cannot come back without its production", async () => {
    const proposal = await drafted();
    await must("DELETE", path(proposal), undefined, seen(1));
    const [item] = (await must("GET", "/trash?limit=1")).items;
    await must("DELETE", `/productions/${proposal.productionId}`, undefined, seen(1));
    await expectRefused(app, ["POST", `/trash/${item.id}/restore`], 409, "restore_conflict");
  });

  it("is not found under any other id", async () => {
    for (const id of [newId(), "1", "%00"])
      await expectRefused(app, ["GET", `/production-proposals/${id}`], 404, "production_proposal_not_found");
  });
});

const restoreNewest = async () => {
  const [item] = (await must("GET", "/trash?limit=1")).items;
  await must("POST", `/trash/${item.id}/restore`);
};

describe("the weights", () => {
  const weights = { preferences: 1, cost: 10, fairness: 0, continuity: 2.5, gaps: 0, changes: 5 };
  const newestEntry = async () => (await must("GET", "/ledger?limit=1&subject=weights")).items[0];

  it("are those of the product until somebody sets others, which can be taken back", async () => {
    const shipped = await app.call("GET", "/planning/weights");
    expect([shipped.headers.etag, shipped.body.version]).toEqual(['"0"', 0]);
    const set = await app.call("PUT", "/planning/weights", { ...shipped.body, ...weights }, seen(0));
    expect(set).toMatchObject({ status: 200, body: { ...weights, version: 1 } });
    const first = await newestEntry();
    await must("PUT", "/planning/weights", { ...weights, cost: 0 }, seen(1));
    await expectRefused(app, ["POST", `/ledger/${first.id}/undo`], 409, "undo_conflict");
    await must("POST", `/ledger/${(await newestEntry()).id}/undo`);
    expect(await must("GET", "/planning/weights")).toEqual({ ...weights, version: 3 });
  });

  it("are refused where they are no weights, or not seen", async () => {
    const put = (body: unknown, version = 3) =>
      ["PUT", "/planning/weights", body, seen(version)] as Parameters<TestApp["call"]>;
    await expectRefused(app, put(weights, 1), 412, "version_stale");
    await expectRefused(app, ["PUT", "/planning/weights", weights], 428, "version_required");
    for (const bad of [{ ...weights, cost: -1 }, { ...weights, cost: 11 }, {}])
      await expectRefused(app, put(bad), 422, "invalid_request");
    await expectRefused(app, put({ ...weights, luck: 1 }), 400, "unknown_field");
  });
});
