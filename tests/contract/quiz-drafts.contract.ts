import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import type { QuizTables } from "../../packages/quiz/src/adapters/database/tables/index.ts";
import type { DraftFilter, QuestionPorts } from "../../packages/quiz/src/application/questions/ports.ts";
import type { Draft } from "../../packages/quiz/src/domain/agents/draft.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { aContent, aDraft, aGeneration, aQuotation } from "../support/quiz.ts";

const at = (second: number) => `2026-11-21T10:00:${String(second).padStart(2, "0")}.000Z` as InstantText;

/** What every database owes the module as its store of questions that wait for a decision. */
export function quizDraftsContract(target: DatabaseTarget): void {
  const [generation, another] = [aGeneration(), aGeneration()];
  let opened: TestDatabase;
  let queries: Queries;
  let ports: QuestionPorts;
  let drafts: QuestionPorts["drafts"];

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    ports = questionRepositories(queries, newId);
    drafts = ports.drafts;
    for (const each of [generation, another]) await ports.generations.add(each);
  });
  beforeEach(async () => {
    await tables<QuizTables>(queries).deleteFrom("quiz_drafts").execute();
  });
  afterAll(() => opened.close());

  const a = (over: Partial<Draft> = {}) => aDraft({ generationId: generation.id, ...over });
  const from = (documentId: Draft["content"]["source"]["documentId"]) => ({
    content: { ...aContent(), source: aQuotation({ documentId }) },
  });
  const listed = async (filter: DraftFilter, limit = 2) =>
    (await readAll((page) => drafts.list(page, filter), limit)).map(({ id }) => id);

  it("gives a draft back as it was put in, with and without all it may hold", async () => {
    const bare = a();
    const full = a({
      content: {
        ...aContent({
          stem: "Où « pousse-t-elle » ? 🌱",
          tags: ["b", "a"],
          explanation: "$x^2$",
          bloom: "apply",
        }),
        source: aQuotation({ quote: "l'été", headings: ["Été"] }),
      },
      spareDistractors: ["çà", "là"],
      findings: [
        {
          ...{ rule: "blank_stem", severity: "note", message: { fr: "Un trou", en: "A blank" } },
          places: [{ part: "stem", start: 0, end: 2 }],
        },
      ],
      healed: 2,
      confidence: 0.1 + 0.2,
      sourceState: "changed",
      state: "rejected",
      refusal: "trop facile",
      questionId: newId(),
      decidedBy: "Ada",
      decidedAt: at(5),
    });
    await drafts.addAll([bare, full]);
    expect(await drafts.find(bare.id)).toEqual(bare);
    expect(await drafts.findForChange(full.id)).toEqual(full);
    expect(await drafts.findAll([full.id, newId()])).toEqual([full]);
    expect([await drafts.find(newId()), await drafts.findForChange(newId())]).toEqual([undefined, undefined]);
  });

  it("takes none, and takes more than one statement holds", async () => {
    await drafts.addAll([]);
    expect(await listed({})).toEqual([]);
    const many = Array.from({ length: 1_203 }, () => a());
    await drafts.addAll(many);
    expect(new Set(await listed({}, 200))).toEqual(new Set(many.map(({ id }) => id)));
  });

  it("lists the newest first, each once over equal ages, whatever the size of a page", async () => {
    const made = [3, 1, 2, 2, 2].map((second) => a({ createdAt: at(second) }));
    await drafts.addAll(made);
    const wanted = made
      .toSorted((x, y) =>
        x.createdAt === y.createdAt ? (x.id < y.id ? 1 : -1) : x.createdAt < y.createdAt ? 1 : -1,
      )
      .map(({ id }) => id);
    for (const limit of [1, 2, 4, 5, 6]) expect(await listed({}, limit)).toEqual(wanted);
  });

  it("lists by all a filter names", async () => {
    const documentId = newId<"document">();
    const made = [
      a({ createdAt: at(4), confidence: 0.9 }),
      a({ createdAt: at(3), state: "accepted", confidence: 0.5 }),
      a({ createdAt: at(2), state: "restored", ...from(documentId), confidence: 0.89 }),
      a({ createdAt: at(1), generationId: another.id }),
    ];
    await drafts.addAll(made);
    const found = async (filter: DraftFilter) =>
      (await listed(filter)).map((id) => made.findIndex((draft) => draft.id === id));
    expect(await found({})).toEqual([0, 1, 2, 3]);
    expect(await found({ states: ["open", "restored"] })).toEqual([0, 2, 3]);
    expect(await found({ states: ["superseded"] })).toEqual([]);
    expect(await found({ generationId: another.id })).toEqual([3]);
    expect(await found({ documentId })).toEqual([2]);
    expect(await found({ leastConfidence: 0.89 })).toEqual([0, 2]);
    expect(await found({ states: ["open"], generationId: generation.id, leastConfidence: 0.9 })).toEqual([0]);
  });

  it("knows what waits: all of a document, and how many in each", async () => {
    const [one, two] = [newId<"document">(), newId<"document">()];
    const states = ["open", "accepted", "edited", "rejected", "superseded", "restored"] as const;
    const ofOne = states.map((state) => a({ state, ...from(one) }));
    await drafts.addAll([...ofOne, a({ ...from(two) })]);
    const waiting = await opened.database.unit(async (unit) => {
      const mine = questionRepositories(unit.queries, newId).drafts;
      return { ok: true as const, value: await mine.waitingOfDocument(one) };
    });
    const wanted = [ofOne[0]?.id, ofOne[5]?.id].toSorted();
    expect(waiting.ok && waiting.value.map(({ id }) => id)).toEqual(wanted);
    expect(
      new Map((await drafts.countWaiting()).map(({ documentId, drafts: count }) => [documentId, count])),
    ).toEqual(
      new Map([
        [one, 2],
        [two, 1],
      ]),
    );
  });

  it("takes a decision once, and refuses one made of an older version", async () => {
    const draft = a();
    await drafts.addAll([draft]);
    const refused = { ...draft, state: "rejected", refusal: "silly", version: 2, updatedAt: at(9) } as const;
    expect(await drafts.replace(refused)).toEqual({ ok: true, value: undefined });
    for (const version of [1, 2, 4])
      expect(await drafts.replace({ ...draft, state: "accepted", version })).toMatchObject({
        failure: { code: "version_stale" },
      });
    expect(await drafts.find(draft.id)).toEqual(refused);
  });

  it("goes with the request it came from", async () => {
    const gone = aGeneration();
    await ports.generations.add(gone);
    await drafts.addAll([a({ generationId: gone.id }), a()]);
    await tables<QuizTables>(queries).deleteFrom("quiz_generations").where("id", "=", gone.id).execute();
    expect(await listed({ generationId: gone.id })).toEqual([]);
    expect(await listed({})).toHaveLength(1);
  });
}
