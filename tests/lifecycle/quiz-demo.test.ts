import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { afterEach, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { testConfig } from "../support/test-config.ts";
import { waitUntil } from "../support/wait-until.ts";

let close: () => Promise<void> = async () => undefined;
afterEach(async () => {
  await close();
  removeTemporaryFolders();
});

it("the quiz example has two courses, questions in the bank, quizzes that were taken, and drafts in both languages that wait", async () => {
  const environment = { SOUFFLEUR_DATA_DIR: temporaryFolder(), SOUFFLEUR_MODULES: "quiz" };
  const server = await createServer({ config: testConfig({ environment }), log: createLog("silent") });
  await server.fillDemo();
  await server.jobs.start();
  close = async () => {
    await server.jobs.stop();
    await server.close();
  };
  const get = async (path: string) =>
    (await server.app.inject({ method: "GET", url: `/api/v1${path}`, remoteAddress: "127.0.0.1" })).json();
  await waitUntil(
    "both runs of the agents are over",
    async () => {
      const { items } = await get("/jobs?limit=50");
      const runs = items.filter(({ type }: { type: string }) => type === "quiz.generate");
      return runs.length === 2 && runs.every(({ state }: { state: string }) => state === "succeeded");
    },
    60_000,
  );
  const subjects = await get("/quiz/subjects");
  expect(subjects.map(({ subject }: { subject: string }) => subject).sort()).toEqual([
    "Cell biology",
    "Sciences de la Terre",
  ]);
  const { items: drafts } = await get("/quiz/drafts?limit=200");
  for (const language of ["fr", "en"]) {
    const own = drafts.filter(
      (draft: { content: { language: string } }) => draft.content.language === language,
    );
    expect(own.length).toBeGreaterThanOrEqual(8);
  }
  for (const { content } of drafts) {
    const { text } = await get(`/quiz/documents/${content.source.document_id}/text`);
    expect(text.slice(content.source.start, content.source.end)).toBe(content.source.quote);
  }
  const { items: questions } = await get("/quiz/questions?limit=200");
  expect(questions).toHaveLength(40);
  const quizzes = await get("/quiz/quizzes");
  expect(quizzes.map(({ title }: { title: string }) => title).sort()).toEqual([
    "Cells, before the holidays",
    "La Terre, avant les vacances",
  ]);
  for (const { id } of quizzes) {
    const { finished, questions: asked } = await get(`/quiz/quizzes/${id}/statistics`);
    expect(finished).toBe(14);
    expect(asked).toHaveLength(10);
  }
  expect(questions.every((question: { source_state: string }) => question.source_state === "found")).toBe(
    true,
  );
});
