import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import type { QuizTables } from "../../packages/quiz/src/adapters/database/tables/index.ts";
import type { GenerationRepository } from "../../packages/quiz/src/application/questions/ports.ts";
import type { Generation, TraceStep } from "../../packages/quiz/src/domain/agents/generation.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { aGeneration } from "../support/quiz.ts";

const at = (second: number) => `2026-11-21T10:00:${String(second).padStart(2, "0")}.000Z` as InstantText;
const aStep = (over: Partial<TraceStep> = {}): TraceStep => ({
  ...{ agent: "archivist", input: { subject: "Biology" }, answer: { passages: 3 }, startedAt: at(0), ms: 4 },
  ...over,
});
const steps = (...names: readonly string[]) => names.map((name) => aStep({ input: { name } }));

/** What every database owes the module as its record of what was asked of the agents, and what each did. */
export function quizGenerationsContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let generations: GenerationRepository;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    generations = questionRepositories(queries, newId).generations;
  });
  beforeEach(async () => {
    await tables<QuizTables>(queries).deleteFrom("quiz_generations").execute();
  });
  afterAll(() => opened.close());

  const added = async (over: Partial<Generation> = {}) => {
    const generation = aGeneration(over);
    await generations.add(generation);
    return generation;
  };
  const inputs = async (id: Generation["id"], limit = 2) =>
    (await readAll((page) => generations.steps(id, page), limit)).map(({ input }) => Object(input).name);

  it("gives a request back as it was put in, with and without all it may say", async () => {
    const bare = await added();
    const full = await added({
      request: {
        ...{
          subject: "Été “çà” 🌱",
          documentIds: [newId(), newId()],
          level: "lycée",
          language: "fr",
          count: 200,
        },
        ...{
          context: "la\u00a0photosynthèse",
          bloom: "apply",
          difficulty: "hard",
          author: "model",
          seed: 2 ** 31,
        },
        again: newId<"draft">(),
      },
      state: "completed",
      counts: {
        passages: 9,
        drafted: 8,
        proposed: 5,
        healed: 1,
        refused: 3,
        refusedBy: { clang: 3 },
        tokens: 1e6,
      },
      version: 7,
      updatedAt: at(9),
    });
    expect(await generations.find(bare.id)).toEqual(bare);
    expect(await generations.findForChange(full.id)).toEqual(full);
    expect([await generations.find(newId()), await generations.findForChange(newId())]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("lists the newest first, each once over equal ages, whatever the size of a page", async () => {
    const made: Generation[] = [];
    for (const second of [3, 1, 2, 2, 2]) made.push(await added({ createdAt: at(second) }));
    const wanted = made.toSorted((x, y) =>
      x.createdAt === y.createdAt ? (x.id < y.id ? 1 : -1) : x.createdAt < y.createdAt ? 1 : -1,
    );
    for (const limit of [1, 2, 4, 5, 6])
      expect(await readAll((page) => generations.list(page), limit)).toEqual(wanted);
  });

  it("takes a change once, and refuses one made of an older version", async () => {
    const before = await added();
    const done = { ...before, state: "completed", version: 2, updatedAt: at(9) } as const;
    expect(await generations.replace(done)).toEqual({ ok: true, value: undefined });
    for (const version of [1, 2, 4])
      expect(await generations.replace({ ...done, state: "failed", version })).toMatchObject({
        failure: { code: "version_stale" },
      });
    expect(await generations.find(before.id)).toEqual(done);
  });

  it("gives the steps of a run back as they were put in, in their order, page by page", async () => {
    const { id } = await added();
    const bare = aStep();
    const full = aStep({
      agent: "healer",
      draft: 0,
      input: { rule: "clang", stem: "« Où ? » 🌱" },
      answer: null,
      startedAt: at(1),
      ms: 12_345,
      tokens: { sent: 10, received: 0 },
      model: "small:7b",
    });
    const all = [bare, full, ...steps("c", "d", "e")];
    await generations.putSteps(id, 0, all);
    for (const limit of [1, 2, 5, 6])
      expect(await readAll((page) => generations.steps(id, page), limit)).toEqual(all);
    expect(await inputs(newId())).toEqual([]);
  });

  it("writes over what came after a checkpoint, and leaves what came before and other runs alone", async () => {
    const [one, two] = [await added(), await added()];
    await generations.putSteps(one.id, 0, steps("a", "b", "c", "d"));
    await generations.putSteps(two.id, 0, steps("x"));
    await generations.putSteps(one.id, 2, steps("C"));
    expect(await inputs(one.id)).toEqual(["a", "b", "C"]);
    await generations.putSteps(one.id, 3, steps("D"));
    await generations.putSteps(one.id, 4, []);
    expect(await inputs(one.id)).toEqual(["a", "b", "C", "D"]);
    await generations.putSteps(one.id, 0, []);
    expect([await inputs(one.id), await inputs(two.id)]).toEqual([[], ["x"]]);
  });

  it("takes more steps than one statement holds, and lets go of them with the request", async () => {
    const { id } = await added();
    const many = Array.from({ length: 1_203 }, (_, position) => aStep({ input: { name: position } }));
    await generations.putSteps(id, 0, many);
    expect(await inputs(id, 200)).toEqual(many.map((_, position) => position));
    await tables<QuizTables>(queries).deleteFrom("quiz_generations").where("id", "=", id).execute();
    expect(await inputs(id)).toEqual([]);
  });
}
