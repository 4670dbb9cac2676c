import { afterEach, describe, expect, it } from "vitest";
import { BudgetSpent } from "../../packages/quiz/src/application/agents/generate.ts";
import { type Misdeed, ModelServer } from "../support/model-server.ts";
import { aRun, honestAnswer, modelsAt } from "../support/quiz-models.ts";
import { aPassageOf, passagesOf } from "../support/quiz-passages.ts";

const TEXT =
  "La photosynthèse est réalisée par les chloroplastes des cellules végétales. Elle produit du dioxygène.";
const passage = aPassageOf(TEXT);
const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(misdeed: (call: number) => Misdeed = () => "none", answer = honestAnswer) {
  const server = await ModelServer.start(answer, misdeed);
  servers.push(server);
  return server;
}
const draftOne = { count: 1, avoid: [] };

describe("a model that writes", () => {
  it("gives a draft whose quotation stands in the passage, with options in an order of ours", async () => {
    const server = await serving();
    const { run, steps } = aRun([passage]);
    const [draft] = await modelsAt(server, { key: "k" }).author.draft(run, [passage], draftOne);
    expect(draft?.content).toMatchObject({ kind: "one", language: "fr", bloom: "remember" });
    const { source, options } = draft?.content ?? { source: undefined, options: [] };
    expect(TEXT.slice(source?.start, source?.end)).toBe(source?.quote);
    expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
    expect(server.calls[0]).toMatchObject({ model: "first", form: "json_schema", authorization: "Bearer k" });
    expect(steps).toMatchObject([{ agent: "author", model: "first", tokens: { sent: 100, received: 50 } }]);
    const again = await modelsAt(server).author.draft(aRun([passage]).run, [passage], draftOne);
    expect(again[0]?.content.options).toEqual(options);
  });

  it.each([
    ["busy", 1],
    ["fault", 2],
    ["slow", 1],
    ["cut", 1],
    ["prose", 9],
    ["thinking", 9],
    ["shape", 1],
    ["schema", 2],
    ["empty", 1],
    ["endless", 1],
  ] as const)("is understood, or asked again, where the server does this: %s", async (misdeed, times) => {
    const server = await serving((call) => (call < times ? misdeed : "none"));
    const { run } = aRun([passage]);
    const passages = [passage, aPassageOf(TEXT), aPassageOf(TEXT)];
    expect(await modelsAt(server).author.draft(run, passages, draftOne)).toHaveLength(1);
  });

  it("is asked in the form it was found to understand", async () => {
    const server = await serving((call) => (call === 0 ? "schema" : "none"));
    const models = modelsAt(server);
    for (let round = 0; round < 2; round += 1)
      await models.author.draft(aRun([passage]).run, [passage], draftOne);
    expect(server.calls.map(({ form }) => form)).toEqual(["json_schema", "json_object", "json_object"]);
  });

  it("gives way to the next where it fails", async () => {
    const server = await serving(
      () => "none",
      (call) => (call.model === "first" ? "no" : honestAnswer(call)),
    );
    const { run, steps } = aRun([passage]);
    await modelsAt(server, { models: ["first", "second"] }).author.draft(run, [passage], draftOne);
    expect(steps).toMatchObject([{ model: "second", answer: { drafts: 1 } }]);
  });

  it("is left when nobody wants to know any more, and when nothing is left to spend", async () => {
    const server = await serving(() => "slow");
    const leave = new AbortController();
    const { run } = aRun([passage]);
    const drafting = modelsAt(server, { timeoutMs: 60_000 }).author.draft(
      { ...run, signal: leave.signal },
      [passage],
      draftOne,
    );
    setTimeout(() => leave.abort(new Error("stopped")), 30);
    await expect(drafting).rejects.toThrow("stopped");
    const spend = () => {
      throw new BudgetSpent();
    };
    await expect(
      modelsAt(server).author.draft({ ...run, spend }, [passage], draftOne),
    ).rejects.toBeInstanceOf(BudgetSpent);
  });

  it("is not believed where it quotes what does not stand there", async () => {
    const server = await serving(
      () => "none",
      (call) => honestAnswer(call).replace(/"quote":"[^"]*"/, '"quote":"La Terre est plate, dit le texte."'),
    );
    const { run, steps } = aRun([passage]);
    expect(await modelsAt(server).author.draft(run, [passage], draftOne)).toEqual([]);
    expect(steps).toMatchObject([{ answer: { drafts: 0, refused: ["quote"] } }]);
  });

  it("asks no more of what there is, and stops where nobody answers", async () => {
    const server = await serving(() => "fault");
    const passages = passagesOf(TEXT, 20);
    expect(await modelsAt(server).author.draft(aRun(passages).run, passages, draftOne)).toEqual([]);
    expect(server.calls.length).toBeLessThan(20);
  });
});

describe("a model that explains and mends", () => {
  it("writes an explanation and a hint, and mends what is named", async () => {
    const server = await serving();
    const models = modelsAt(server);
    const { run } = aRun([passage]);
    const [draft] = await models.author.draft(run, [passage], draftOne);
    if (draft === undefined) throw new Error("There is one.");
    const coached = await models.coach.coach(run, draft, passage);
    expect(coached.content.explanation).toContain("Le texte le dit");
    const finding = {
      ...{ rule: "longest_key", severity: "error" as const, places: [] },
      message: { en: "The right answer is the longest.", fr: "La bonne réponse est la plus longue." },
    };
    const healed = await models.healers[0]?.heal(run, draft, finding, passage);
    expect(healed).toMatchObject({ ok: true, value: { content: { source: draft.content.source } } });
  });

  it("leaves a question as it is where the model says nothing of use", async () => {
    const good = await serving();
    const { run } = aRun([passage]);
    const [draft] = await modelsAt(good).author.draft(run, [passage], draftOne);
    if (draft === undefined) throw new Error("There is one.");
    const bad = modelsAt(await serving(() => "shape"));
    expect(await bad.coach.coach(run, draft, passage)).toEqual(draft);
    const finding = { rule: "r", severity: "error" as const, places: [], message: { en: "e", fr: "f" } };
    expect(await bad.healers[0]?.heal(run, draft, finding, passage)).toMatchObject({
      failure: { code: "not_healed", rule: "r" },
    });
  });
});
