import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { refused } from "../support/api-client.ts";
import { openReviewServer, type ReviewServer } from "../support/quiz-review-server.ts";

let quiz: ReviewServer;
beforeAll(async () => {
  quiz = await openReviewServer();
});
afterAll(() => quiz.close());

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
type Shown = any;
const get = async (path: string): Promise<Shown> => (await quiz.call({ path })).body;
const rejectAll = async (drafts: readonly Shown[]) => {
  for (const { id, version } of drafts)
    await quiz.call({
      method: "POST",
      path: `/quiz/drafts/${id}/reject`,
      body: {},
      headers: { "if-match": `"${version}"` },
    });
};
beforeEach(async () => rejectAll((await get("/quiz/drafts?state=waiting&limit=200")).items));
const draftsOf = async (generation: Shown): Promise<readonly Shown[]> =>
  (await get(`/quiz/drafts?generation=${generation.id}`)).items;

it("proposes questions that quote their passage, with a trace of what each agent did", async () => {
  const { job, generation } = await quiz.generate();
  expect(job.state).toBe("succeeded");
  expect(generation).toMatchObject({ state: "completed", subject: "Biologie", author: "built-in" });
  const drafts = await draftsOf(generation);
  expect(drafts.length).toBeGreaterThan(0);
  expect(generation.counts).toMatchObject({ proposed: drafts.length, passages: 2 });
  for (const draft of drafts) {
    expect(draft).toMatchObject({ state: "open", author: "built-in", version: 1 });
    expect(draft.findings.filter(({ severity }: Shown) => severity === "error")).toEqual([]);
    expect(draft.content.source).toMatchObject({ document_title: "La cellule" });
  }
  const { items: steps } = await get(`/quiz/generations/${generation.id}/trace?limit=200`);
  const agents = new Set(steps.map(({ agent }: Shown) => agent));
  expect([...agents]).toEqual(
    expect.arrayContaining(["archivist", "author", "examiner", "coach", "fairness"]),
  );
  for (const step of steps) expect(step.ms).toBeGreaterThanOrEqual(0);
  const inbox = await get("/inbox?limit=200");
  const waiting = inbox.items.map(({ id }: Shown) => id);
  expect(waiting).toEqual(expect.arrayContaining(drafts.map(({ id }) => id)));
});

it("proposes the same for the same seed, and nothing that waits or is in the bank already", async () => {
  const first = await draftsOf((await quiz.generate({ seed: 7 })).generation);
  await rejectAll(first);
  const again = await draftsOf((await quiz.generate({ seed: 7 })).generation);
  expect(again.map(({ content }: Shown) => content)).toEqual(first.map(({ content }: Shown) => content));
  const others = await draftsOf((await quiz.generate({ seed: 7, count: 20 })).generation);
  const stems = new Set(again.map(({ content }: Shown) => JSON.stringify(content)));
  expect(others.filter(({ content }: Shown) => stems.has(JSON.stringify(content)))).toEqual([]);
});

it("takes another question of the same passage in a draft's place, and leaves it where there is none", async () => {
  const drafts = await draftsOf((await quiz.generate({ count: 1 })).generation);
  const [draft] = drafts;
  const asked = await quiz.call({
    method: "POST",
    path: `/quiz/drafts/${draft.id}/again`,
    body: { seed: 5 },
    headers: { "if-match": `"${draft.version}"` },
  });
  expect(asked.status).toBe(202);
  const job = await quiz.finished(asked.body.job_id);
  const before = await get(`/quiz/drafts/${draft.id}`);
  const others = await draftsOf(asked.body);
  expect(job.state).toBe("succeeded");
  expect(before.state).toBe(others.length > 0 ? "superseded" : "open");
  for (const other of others) {
    expect(other.content.source.passage_id).toBe(draft.content.source.passage_id);
    expect(other.content.stem).not.toBe(draft.content.stem);
  }
});

it("has a term written where there is nothing fair to choose from, unless somebody wants choices alone", async () => {
  const course =
    "# Glossary\n\n**stoma**: opening that regulates the exchange of gas between leaves and air\n";
  const file = { filename: "leaves.md", content_base64: Buffer.from(course).toString("base64") };
  const added = await quiz.call({ path: "/quiz/documents", body: { subject: "Botany", ...file } });
  await quiz.finished(added.body.job.id);
  const kindsOf = async (over: object) => {
    const { generation } = await quiz.generate({ subject: "Botany", language: "en", ...over });
    const drafts = await draftsOf(generation);
    return { drafts, generation, kinds: new Set(drafts.map(({ content }: Shown) => content.kind)) };
  };
  const { drafts, generation, kinds } = await kindsOf({});
  expect([generation.chosen_only, kinds.has("short")]).toEqual([false, true]);
  const draft = drafts.find(({ content }) => content.kind === "short");
  const accepted = await quiz.call({
    method: "POST",
    path: `/quiz/drafts/${draft.id}/accept`,
    headers: { "if-match": `"${draft.version}"` },
  });
  expect(accepted.status).toBe(200);
  const { content } = await get(`/quiz/questions/${accepted.body.question_id}`);
  expect(content).toMatchObject({ kind: "short", options: [], answers: draft.content.answers });
  await rejectAll((await get("/quiz/drafts?state=waiting&limit=200")).items);
  const chosen = await kindsOf({ chosen_only: true });
  expect([chosen.generation.chosen_only, chosen.kinds.has("short")]).toEqual([true, false]);
});

it("refuses what there is nothing to ask about, and a model where there is none", async () => {
  const body = { subject: "Biologie", language: "fr", count: 1 };
  await refused(
    quiz.server,
    { path: "/quiz/generations", body: { ...body, subject: "?" } },
    404,
    "nothing_to_ask",
  );
  await refused(
    quiz.server,
    { path: "/quiz/generations", body: { ...body, author: "model" } },
    409,
    "no_model",
  );
  for (const over of [{ count: 0 }, { count: 201 }, { language: "de" }, { seed: -1 }, { subject: "" }]) {
    const { status } = await quiz.call({ path: "/quiz/generations", body: { ...body, ...over } });
    expect(status).toBe(422);
  }
});
