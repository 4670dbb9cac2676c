import type { Id, LedgerEntry, LocalDate, ProposalState } from "@souffleur/kernel";
import { fail, instantOf, ok } from "@souffleur/kernel";
import { expect, it } from "vitest";
import type { DayDraft, PlanningProposal } from "../domain/planning-proposal.ts";
import type { PlanningProposalRepository } from "./basic-ports.ts";
import { draftDays, proposePlanning } from "./propose-planning.ts";

const date = "2024-05-12" as LocalDate;
const draft: DayDraft = { eventDate: date, assignments: [], leftOut: [], score: 1, confidence: 1 };
const waiting = {
  id: "older",
  eventDate: date,
  state: "open" as ProposalState,
  version: 3,
} as PlanningProposal;

/** The ports as the use case sees them; `decided` is what somebody else decides on at this very moment. */
function ports(decided: boolean) {
  const updated: PlanningProposal[] = [];
  const added: PlanningProposal[] = [];
  const recorded: LedgerEntry[] = [];
  const proposals: Pick<PlanningProposalRepository, "add" | "findWaiting" | "update"> = {
    add: async (proposal) => {
      added.push(proposal);
    },
    findWaiting: async () => [waiting],
    update: async (proposal) => {
      updated.push(proposal);
      return decided ? fail({ code: "version_stale", current: 4 }) : ok(undefined);
    },
  };
  let made = 0;
  return {
    added,
    updated,
    recorded,
    proposals: proposals as PlanningProposalRepository,
    ledger: { record: async (entry: LedgerEntry) => void recorded.push(entry) },
    clock: { now: () => instantOf(0), millis: () => 0 },
    newId: <Kind extends string>() => `new-${++made}` as Id<Kind>,
  };
}

const job = "job" as Id<"job">;

it("lets an older proposal that waits give way, and says so in the ledger", async () => {
  const given = ports(false);
  expect(await proposePlanning(given, [draft], job)).toBe(1);
  expect(given.updated).toEqual([{ ...waiting, state: "superseded", version: 4 }]);
  expect(given.recorded.map(({ action }) => action)).toEqual([
    "planning.proposal.superseded",
    "planning.proposal.proposed",
  ]);
});

it("does not say that a proposal gave way on which somebody decided at this moment", async () => {
  const given = ports(true);
  await proposePlanning(given, [draft], job);
  expect(given.recorded.map(({ action }) => action)).toEqual(["planning.proposal.proposed"]);
  expect(given.added).toHaveLength(1);
});

it("puts all of one run at the same moment, each under an id of its own", async () => {
  const given = ports(false);
  await proposePlanning(given, [draft, { ...draft, eventDate: "2024-05-13" as LocalDate }], job);
  expect(
    given.added.map(({ id, createdAt, state, version, jobId }) => [id, createdAt, state, version, jobId]),
  ).toEqual([
    ["new-1", instantOf(0), "open", 1, job],
    ["new-2", instantOf(0), "open", 1, job],
  ]);
});

it("asks nothing of the store where there is nothing to propose", async () => {
  const given = ports(false);
  expect(await proposePlanning(given, [], job)).toBe(0);
  expect([given.updated, given.added, given.recorded]).toEqual([[], [], []]);
});

it("drafts no day on which nobody is free, but passes it, so that progress can be told", () => {
  const days = [...draftDays({ from: date, to: "2024-05-14" as LocalDate }, [])];
  expect(days).toEqual([undefined, undefined, undefined]);
});
