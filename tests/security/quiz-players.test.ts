import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { type TestClock, testClock } from "../support/clock.ts";
import { quizzesOf } from "../support/quiz-taking.ts";

let app: TestApp;
let clock: TestClock;
let quizzes: ReturnType<typeof quizzesOf>;
beforeAll(async () => {
  clock = testClock();
  app = await newApp({ url: "sqlite::memory:", clock });
  quizzes = quizzesOf(app);
});
afterAll(() => app.close());

const KEY = "Keyword-that-is-right";
const SECRETS = ["Explained-in-the-end", "Feedback-for-it", "Hint-for-practice", "Noted-by-the-teacher"];

/** A quiz whose every telling text is known. */
async function telling(settings: object = {}, name = "Camille") {
  const [explanation = "", feedback = "", hint = "", notes = ""] = SECRETS;
  const content = {
    ...{ stem: "Which?", explanation, hint, notes, title: "Noted-by-the-teacher" },
    options: [
      { text: KEY, isRight: true, feedback },
      { text: "Wrong one", isRight: false, feedback },
    ],
  } as const;
  const short = { kind: "short", stem: "Say it", options: [], answers: [{ text: "Sesame" }] } as const;
  const fixed = await quizzes.ask(content, content, short);
  const quiz = await quizzes.quiz({ fixed, settings: { shuffle_questions: false, ...settings } });
  const link = await quizzes.share(quiz.id);
  const player = await quizzes.join(link.secret, name);
  return { quiz, link, player, attempt: await quizzes.start(player, link.id) };
}

describe("what a player is sent", () => {
  it("never says what is right before an exam is over", async () => {
    const { link, player, attempt } = await telling();
    const sent: string[] = [JSON.stringify(attempt)];
    const look = async (method: "GET" | "POST", path: string, body?: unknown, headers = player.headers) =>
      sent.push((await app.call(method, path, body, headers)).text);
    const path = `/quiz/play/attempts/${attempt.id}`;
    for (const position of [0, 1]) {
      await look("POST", `${path}/answers`, { position, response: { kind: "options", chosen: [0] } });
      await look("GET", path);
      await look("GET", "/quiz/play/me");
      await look("GET", "/quiz/play/me/export.json");
      await look("GET", "/quiz/play/practice");
      await look("GET", "/quiz/play", undefined, link.headers);
    }
    const all = sent.join("\n");
    for (const secret of [...SECRETS, "Sesame", "is_right", "isRight", "weight"])
      expect(all).not.toContain(secret);
    expect(all).toContain(KEY);
    const last = { position: 2, response: { kind: "text", text: "sesame" } };
    expect((await app.call("POST", `${path}/answers`, last, player.headers)).body.attempt.score).toBeTypeOf(
      "number",
    );
  });

  it("says it in practice of the question that was answered, and of no other", async () => {
    const { player, attempt } = await telling({ mode: "practice" });
    expect(JSON.stringify(attempt)).not.toContain("Explained");
    const { body } = await quizzes.answer(player, attempt.id, 0, { kind: "options", chosen: [0] });
    expect(body.feedback.explanation).toBe(SECRETS[0]);
    expect(JSON.stringify(body.attempt)).not.toContain("Explained");
    expect((await quizzes.see(player, attempt.id)).review).toHaveLength(1);
  });
});

describe("keys", () => {
  it("of a quiz open nothing of a learner's, and the other way round", async () => {
    const { link, player, attempt } = await telling();
    const asked = [
      ["GET", "/quiz/play/me", link.headers],
      ["GET", "/quiz/play/practice", link.headers],
      ["GET", `/quiz/play/attempts/${attempt.id}`, link.headers],
      ["DELETE", "/quiz/play/me", link.headers],
      ["GET", "/quiz/play", player.headers],
      ["GET", "/my", player.headers],
      ["GET", "/quiz/quizzes", player.headers],
      ["GET", "/quiz/questions", link.headers],
    ] as const;
    for (const [method, path, headers] of asked)
      expect([path, (await app.call(method, path, undefined, headers)).status]).toEqual([path, 403]);
  });

  it("open nobody else's attempts, and do not say that there are any", async () => {
    const { link, attempt } = await telling();
    const other = await quizzes.join(link.secret, "Other");
    const path = `/quiz/play/attempts/${attempt.id}`;
    const response = { kind: "options", chosen: [0] };
    for (const [method, to, body] of [
      ["GET", path],
      ["POST", `${path}/answers`, { position: 0, response }],
      ["POST", `${path}/hand-in`],
      ["GET", "/quiz/play/attempts/nonsense"],
      ["GET", "/quiz/play/attempts/018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"],
    ] as const) {
      const answer = await app.call(method, to, body, other.headers);
      expect([to, answer.status, answer.body.code]).toEqual([to, 404, "attempt_not_found"]);
    }
  });

  it("are kept as hashes only", async () => {
    const { link, player } = await telling();
    const rows = JSON.stringify(
      await tables<{ links: Record<string, unknown> }>(app.database.queries)
        .selectFrom("links")
        .selectAll()
        .execute(),
    );
    for (const secret of [link.secret, player.key]) expect(rows).not.toContain(secret);
    const ledger = (await quizzes.must("GET", "/ledger")).text;
    for (const secret of [link.secret, player.key]) expect(ledger).not.toContain(secret);
  });

  it("open nothing once the link is closed, and once its day has come", async () => {
    const { quiz, link, player, attempt } = await telling();
    await quizzes.must("POST", `/quiz/quizzes/${quiz.id}/shares/${link.id}/revoke`);
    const late = await quizzes.answer(player, attempt.id, 0, { kind: "options", chosen: [0] });
    expect(late.body.code).toBe("share_closed");
    const join = await app.call("POST", "/quiz/play/learners", { name: "B" }, link.headers);
    expect(join.body.code).toBe("share_closed");
    const short = await quizzes.share(quiz.id, {
      closes_at: new Date(clock.millis() + 60_000).toISOString(),
    });
    clock.move(60_000);
    expect((await app.call("GET", "/quiz/play", undefined, short.headers)).status).toBe(401);
  });

  it("of one link open no other", async () => {
    const one = await telling();
    const other = await telling();
    const answer = await app.call(
      "POST",
      "/quiz/play/attempts",
      { share_id: other.link.id },
      one.player.headers,
    );
    expect(answer.body.code).toBe("share_closed");
  });
});

describe("names", () => {
  it.each([
    ["<img src=x onerror=alert(1)>", 201],
    ['=HYPERLINK("http://x")', 201],
    ["שלום עולם", 201],
    ["a\u202Egnp", 422],
    ["\u0000", 422],
    ["   ", 422],
    ["x".repeat(61), 422],
    ["\uD800", 422],
  ])("%j are taken as text, or not at all", async (name, status) => {
    const { quiz, link } = await telling();
    const answer = await app.call("POST", "/quiz/play/learners", { name }, link.headers);
    expect(answer.status).toBe(status);
    if (status !== 201) return;
    expect(answer.body.learner.name).toBe(name);
    await quizzes.must(
      "POST",
      "/quiz/play/attempts",
      { share_id: link.id },
      {
        authorization: `Link ${answer.body.key}`,
      },
    );
    const csv = (await quizzes.must("GET", `/quiz/quizzes/${quiz.id}/results.csv`)).text;
    for (const line of csv.slice(1).split("\r\n")) expect(line).not.toMatch(/^"?[=+\-@\t]/);
  });
});

it("forgets a learner wholly, at their own word and at the teacher's", async () => {
  for (const byThemselves of [true, false]) {
    const { player, attempt, quiz } = await telling({}, "Forgettable");
    await quizzes.answer(player, attempt.id, 0, { kind: "options", chosen: [0] });
    await quizzes.must("DELETE", `/quiz/quizzes/${quiz.id}`);
    if (byThemselves) await quizzes.must("DELETE", "/quiz/play/me", undefined, player.headers);
    else await quizzes.must("DELETE", `/quiz/learners/${player.id}`);
    for (const table of [
      "quiz_learners",
      "quiz_attempts",
      "quiz_cards",
      "quiz_learner_shares",
      "links",
      "ledger",
      "trash",
    ]) {
      const rows = await tables<Record<string, Record<string, unknown>>>(app.database.queries)
        .selectFrom(table)
        .selectAll()
        .execute();
      const left = JSON.stringify(rows.filter((row) => !String(row.action).includes("forgotten")));
      expect([table, left.includes(player.id), left.includes("Forgettable")]).toEqual([table, false, false]);
    }
    clock.move(6_000);
    expect((await app.call("GET", "/quiz/play/me", undefined, player.headers)).status).toBe(401);
  }
});

it("has a pace that people have", async () => {
  const { player, attempt } = await telling();
  const path = `/quiz/play/attempts/${attempt.id}`;
  let refused = 0;
  for (let sent = 0; sent < 300; sent++) {
    const { status } = await app.call("GET", path, undefined, player.headers);
    if (status === 429) refused++;
    else expect(status).toBe(200);
  }
  expect(refused).toBeGreaterThan(30);
});

it("refuses ten thousand answers at once as it refuses any nonsense", async () => {
  const { player, attempt } = await telling();
  const path = `/quiz/play/attempts/${attempt.id}/answers`;
  const chosen = Array.from({ length: 10_000 }, (_, at) => at);
  for (const body of [
    { position: 0, response: { kind: "options", chosen } },
    Array.from({ length: 10_000 }, () => ({ position: 0, response: { kind: "skipped" } })),
    { position: 0, response: { kind: "options", chosen: ["0"] } },
    { position: 0, response: { kind: "key", chosen: [0] } },
    { position: "__proto__", response: { kind: "skipped" } },
  ]) {
    const { status } = await app.call("POST", path, body, player.headers);
    expect(status).toBe(422);
  }
});
