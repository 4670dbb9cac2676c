import type { ProposalState } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import { countWaiting } from "@souffleur/platform/inbox";
import type { InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { planningProposalRepository } from "../../packages/planning/src/adapters/database/planning-proposal-repository.ts";
import { proposalInbox } from "../../packages/planning/src/adapters/database/proposal-inbox.ts";
import type { PlanningProposal } from "../../packages/planning/src/domain/planning-proposal.ts";
import { listWaiting } from "../../packages/platform/src/inbox/inbox.ts";
import {
  questionInbox,
  draftInbox as quizDraftInbox,
} from "../../packages/quiz/src/adapters/database/questions/draft-inbox.ts";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { aProposal, day, morning, newId } from "../support/planning.ts";
import { aContent, aDraft, aGeneration, aQuestion, aQuotation } from "../support/quiz.ts";

const at = (minute: number) =>
  `2026-11-21T09:${String(minute).padStart(2, "0")}:00.000Z` as PlanningProposal["createdAt"];

/** A second assistant, whose proposals are three rows that are always there. */
const otherSource: InboxSource = {
  kind: "quiz.question",
  waiting: sql`select 'quiz.question' as kind, id, created_at, 0.5 as confidence from planning_proposals
    where state = 'superseded'`,
  load: async (_queries, ids) =>
    ids.map((id) => ({
      kind: "quiz.question",
      id,
      title: { fr: "Question", en: "Question" },
      subtitle: { fr: "", en: "" },
      confidence: 0.5,
      createdAt: at(0),
      version: 1,
    })),
};

/** What every database owes the one list of all that waits for a decision. */
export function inboxContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
  });
  beforeEach(async () => {
    await sql`delete from planning_proposals`.execute(queries);
  });
  afterAll(() => opened.close());

  const add = async (...proposals: readonly Partial<PlanningProposal>[]) => {
    const made = proposals.map((over) => aProposal(over));
    for (const proposal of made) await planningProposalRepository(queries).add(proposal);
    return made.map(({ id }) => id);
  };
  const waiting = async (limit = 2, sources: readonly InboxSource[] = [proposalInbox]) =>
    readAll((page) => listWaiting(queries, sources, page), limit);
  const ids = async (limit?: number, sources?: readonly InboxSource[]) =>
    (await waiting(limit, sources)).map(({ id }) => id);

  it("is empty where nothing waits, and where nothing may be read", async () => {
    expect(await waiting()).toEqual([]);
    expect(await countWaiting(queries, [proposalInbox])).toBe(0);
    await add({});
    expect(await waiting(2, [])).toEqual([]);
    expect(await countWaiting(queries, [])).toBe(0);
  });

  it("tells what it is about in both languages, and how many of those asked can be there", async () => {
    const there = { artistId: newId<"artist">(), artistName: "Ana", slot: morning, score: 1, reasons: [] };
    const away = { artistId: newId<"artist">(), artistName: "Bea", reasons: [] };
    await add({ assignments: [there, there], leftOut: [away], confidence: 0.67, version: 3 });
    const [item] = await waiting();
    expect(item).toMatchObject({
      kind: "planning.proposal",
      title: { fr: "Planning du 12 mai 2024", en: "Planning of 12 May 2024" },
      subtitle: { fr: "2 disponibles sur 3", en: "2 of 3 available" },
      confidence: 0.67,
      version: 3,
      createdAt: at(30),
    });
  });

  it("names the first and the last year there are", async () => {
    await add({ eventDate: day("0001-01-01") }, { eventDate: day("9999-12-31") });
    expect((await waiting()).map(({ title }) => title.en).sort()).toEqual([
      "Planning of 1 January 1",
      "Planning of 31 December 9999",
    ]);
  });

  it("shows what is open or open again, and nothing decided", async () => {
    const states = ["open", "accepted", "edited", "rejected", "superseded", "restored"] as const;
    const [open, , , , , restored] = await add(...states.map((state) => ({ state })));
    expect((await ids()).sort()).toEqual([open, restored].sort());
    expect(await countWaiting(queries, [proposalInbox])).toBe(2);
  });

  it("puts the oldest first, and of the same age the least certain", async () => {
    const [young, oldAndSure, oldAndUnsure, oldest] = await add(
      { createdAt: at(40), confidence: 0 },
      { createdAt: at(20), confidence: 0.9 },
      { createdAt: at(20), confidence: 0.1 + 0.2 },
      { createdAt: at(10), confidence: 1 },
    );
    for (const limit of [1, 2, 3, 4, 5])
      expect(await ids(limit)).toEqual([oldest, oldAndUnsure, oldAndSure, young]);
  });

  it("gives each once over equal ages and certainties, whatever the size of a page", async () => {
    const made = await add(
      ...Array.from({ length: 13 }, (_, index) => ({ confidence: index % 2 ? 1 / 3 : 0.1 })),
    );
    for (const limit of [1, 2, 4, 12, 13, 14]) expect((await ids(limit)).sort()).toEqual([...made].sort());
  });

  it("joins what waits in several assistants into one order", async () => {
    const [first, second, third] = await add(
      { createdAt: at(1), confidence: 0.4 },
      { createdAt: at(1), state: "superseded" },
      { createdAt: at(1), confidence: 0.6 },
    );
    const both = [proposalInbox, otherSource];
    for (const limit of [1, 2, 3]) expect(await ids(limit, both)).toEqual([first, second, third]);
    expect(await countWaiting(queries, both)).toBe(3);
  });

  it("knows what waits in the quiz: drafts, and questions whose passage is not what it was", async () => {
    const source = aQuotation({ documentTitle: "Photosynthesis", page: 3 });
    const { generations, drafts, questions } = questionRepositories(queries, newId);
    const generation = aGeneration();
    const draft = (state: ProposalState, createdAt: PlanningProposal["createdAt"]) =>
      aDraft({
        generationId: generation.id,
        state,
        createdAt,
        confidence: 0.7,
        version: 2,
        content: { ...aContent(), source },
      });
    const states = ["open", "accepted", "edited", "rejected", "superseded", "restored"] as const;
    const proposed = states.map((state, index) => draft(state, at(10 + index)));
    const [unfounded, , , changed] = (["gone", "found", "kept", "changed"] as const).map(
      (sourceState, index) => aQuestion({ sourceState, updatedAt: at(20 + index), version: 5 }),
    );
    const retired = aQuestion({ sourceState: "gone", status: "retired" });
    await generations.add(generation);
    await drafts.addAll(proposed);
    await questions.addAll([unfounded, changed, retired].filter((one) => one !== undefined));
    const [planned] = await add({ createdAt: at(12) });

    const all = [proposalInbox, quizDraftInbox, questionInbox];
    const wanted = [proposed[0]?.id, planned, proposed[5]?.id, unfounded?.id, changed?.id];
    for (const limit of [1, 2, 5, 6]) expect(await ids(limit, all)).toEqual(wanted);
    expect(await countWaiting(queries, all)).toBe(5);
    const [first, , , fourth, fifth] = await waiting(5, all);
    expect(first).toEqual({
      ...{ kind: "quiz.draft", id: proposed[0]?.id, confidence: 0.7, createdAt: at(10), version: 2 },
      title: { fr: aContent().stem, en: aContent().stem },
      subtitle: { fr: "Photosynthesis, page 3", en: "Photosynthesis, page 3" },
    });
    expect(fourth).toMatchObject({
      ...{ kind: "quiz.question", confidence: 0, createdAt: at(20), version: 5 },
      subtitle: { en: "its passage is gone from the document" },
    });
    expect(fifth).toMatchObject({ subtitle: { en: "its passage changed in the document" } });
    await sql`delete from quiz_generations`.execute(queries);
    await sql`delete from quiz_questions`.execute(queries);
  });

  it("loses and doubles none while others are decided and proposed between the pages", async () => {
    const made = await add(...Array.from({ length: 8 }, (_, index) => ({ createdAt: at(index) })));
    const read = await readAll(
      (page) => listWaiting(queries, [proposalInbox], page),
      2,
      async (pages) => {
        await add({ createdAt: at(0), confidence: pages / 10 });
        await sql`update planning_proposals set state = 'accepted' where id = ${made[pages]}`.execute(
          queries,
        );
      },
    );
    const seen = read.map(({ id }) => id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([made[0], made[4], made[5], made[6], made[7]]));
  });
}
