import { afterAll, beforeAll, expect, it } from "vitest";
import { pictureHashesInUse } from "../../packages/quiz/src/adapters/database/questions/picture-hashes-in-use.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { type Player, quizzesOf } from "../support/quiz-taking.ts";
import { pngBytes } from "../support/sample-files.ts";

let app: TestApp;
let quizzes: ReturnType<typeof quizzesOf>;
let pictured = "";
let name = "";
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
  quizzes = quizzesOf(app);
  const png = Buffer.from(pngBytes()).toString("base64");
  const file = `<quiz><question type="truefalse"><questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/dot.png" alt="a dot"&gt; is a dot.</text><file name="dot.png" encoding="base64">${png}</file></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
  const content_base64 = Buffer.from(file).toString("base64");
  const { body } = await quizzes.must("POST", "/quiz/questions/import", {
    ...{ filename: "dot.xml", content_base64 },
  });
  pictured = body.taken[0];
  const { content } = (await quizzes.must("GET", `/quiz/questions/${pictured}`)).body;
  name = /!\[a dot\]\(([0-9a-f]{64}\.png)\)/.exec(content.stem)?.[1] ?? "";
});
afterAll(() => app.close());

const look = async (headers: Record<string, string>, question = pictured, file = name) =>
  (await app.call("GET", `/quiz/play/questions/${question}/pictures/${file}`, undefined, headers)).status;

/** Somebody who came in for a quiz of these questions, in this order. */
async function sat(fixed: readonly string[], settings: object = {}) {
  const quiz = await quizzes.quiz({ fixed, settings: { shuffle_questions: false, ...settings } });
  const link = await quizzes.share(quiz.id);
  const player: Player = await quizzes.join(link.secret);
  return { player, link, quiz, begin: () => quizzes.start(player, link.id) };
}

it("shows a picture to whoever is asked its question, from its turn on, and after the link is closed", async () => {
  const [plain = ""] = await quizzes.ask({ stem: "No picture?" });
  const { player, link, quiz, begin } = await sat([plain, pictured]);
  expect(await look(player.headers)).toBe(404);
  const attempt = await begin();
  expect(await look(player.headers)).toBe(404);
  await quizzes.answer(player, attempt.id, 0, { kind: "options", chosen: [0] });
  expect(await look(player.headers)).toBe(200);
  await quizzes.answer(player, attempt.id, 1, { kind: "options", chosen: [0] });
  await quizzes.must("POST", `/quiz/quizzes/${quiz.id}/shares/${link.id}/revoke`);
  expect(await look(player.headers)).toBe(200);
});

it("shows it to whoever practises its question, before they were asked", async () => {
  const { player } = await sat([pictured], { mode: "practice" });
  expect(await look(player.headers)).toBe(200);
});

it("shows it to nobody else, and no other picture with it", async () => {
  const [plain = ""] = await quizzes.ask({ stem: "Nothing to see?" });
  const stranger = await sat([plain]);
  await stranger.begin();
  expect(await look(stranger.player.headers)).toBe(404);
  expect(await look(stranger.player.headers, plain)).toBe(404);
  expect(await look(stranger.player.headers, "not-a-question")).toBe(404);
  expect(await look(stranger.link.headers)).toBe(403);
  expect(await look({ authorization: `Link ${"A".repeat(43)}` })).toBe(401);
  const mine = await sat([pictured]);
  await mine.begin();
  expect(await look(mine.player.headers)).toBe(200);
  expect(await look(mine.player.headers, pictured, `${"0".repeat(64)}.png`)).toBe(404);
});

it("keeps the picture of what was asked, even when the question is gone for good", async () => {
  const hash = "b".repeat(64);
  const [asked = "", unasked = ""] = await quizzes.ask(
    { stem: `![x](${hash}.png) shows what?` },
    { stem: `![x](${"c".repeat(64)}.png) shows what?` },
  );
  await (await sat([asked])).begin();
  for (const id of [asked, unasked]) {
    const { version } = (await quizzes.must("GET", `/quiz/questions/${id}`)).body;
    const headers = { "if-match": `"${version}"` };
    await quizzes.must("DELETE", `/quiz/questions/${id}`, undefined, headers);
  }
  await app.database.queries.deleteFrom("trash" as never).execute();
  const used = await pictureHashesInUse(app.database.queries, [hash, "c".repeat(64)]);
  expect(used).toEqual([hash]);
});
