import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { type TestClock, testClock } from "../support/clock.ts";
import { quizzesOf } from "../support/quiz-taking.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let clock: TestClock;
let quizzes: ReturnType<typeof quizzesOf>;
beforeAll(async () => {
  clock = testClock();
  app = await newApp({ url: "sqlite::memory:", clock });
  quizzes = quizzesOf(app);
});
afterAll(() => app.close());

const MINUTE = 60_000;
const options = (chosen: number) => ({ kind: "options", chosen: [chosen] });

/** A quiz of three questions, a link to it, and somebody who came in. */
async function sat(settings: object = {}, share: Record<string, unknown> = {}) {
  const tag = `t${Math.random()}`;
  const fixed = await quizzes.ask(
    { tags: [tag], stem: "First?" },
    { tags: [tag], stem: "Second?" },
    { tags: [tag], stem: "Third?", explanation: "Because.", hint: "Green." },
  );
  const quiz = await quizzes.quiz({ fixed, settings: { shuffle_questions: false, ...settings } });
  const link = await quizzes.share(quiz.id, share);
  const player = await quizzes.join(link.secret);
  return { fixed, quiz, link, player, attempt: await quizzes.start(player, link.id) };
}

it("asks one question at a time, says nothing of the key, and tells the points at the end", async () => {
  const { player, attempt } = await sat();
  expect(attempt).toMatchObject({ state: "running", count: 3, answered: 0, mode: "exam" });
  let state = attempt;
  for (let position = 0; position < 3; position++) {
    expect(Object.keys(state.next).sort()).toEqual(
      ["kind", "language", "options", "position", "question_id", "stem"].sort(),
    );
    const place = quizzes.rightPlace(state.next.options);
    const { status, body } = await quizzes.answer(player, attempt.id, position, options(place));
    expect(status).toBe(200);
    expect(body.feedback === undefined).toBe(position < 2);
    state = body.attempt;
    expect(state.score).toBe(position < 2 ? undefined : 3);
  }
  expect(state).toMatchObject({ state: "over", ending: "answered" });
  const seen = await quizzes.see(player, attempt.id);
  expect(seen.review).toHaveLength(3);
  expect(seen.review[2]).toMatchObject({ is_right: true, score: 1, explanation: "Because." });
});

it("promises the questions that can be found, and those of an attempt that has begun", async () => {
  const tag = `t${Math.random()}`;
  const [first = ""] = await quizzes.ask({ tags: [tag], stem: "First?" }, { tags: [tag], stem: "Second?" });
  const rules = [
    { count: 5, tag },
    { count: 3, tag },
  ];
  const quiz = await quizzes.quiz({ rules, fixed: [first], settings: { draw: "each" } });
  const link = await quizzes.share(quiz.id);
  const page = async () => (await quizzes.must("GET", "/quiz/play", undefined, link.headers)).body.questions;
  expect([quiz.questions, await page()]).toEqual([9, 2]);
  const player = await quizzes.join(link.secret);
  const mine = async () =>
    (await quizzes.must("GET", "/quiz/play/me", undefined, player.headers)).body.quizzes[0].questions;
  expect(await mine()).toBe(2);
  const attempt = await quizzes.start(player, link.id);
  expect(attempt.count).toBe(2);
  await quizzes.ask({ tags: [tag], stem: "Third?" });
  expect([await page(), await mine()]).toEqual([3, 2]);
  await quizzes.must("POST", `/quiz/play/attempts/${attempt.id}/hand-in`, undefined, player.headers);
  expect(await mine()).toBe(3);
});

it("goes on where it was after a reload, and finds the attempt that has begun", async () => {
  const { player, attempt, link } = await sat();
  await quizzes.answer(player, attempt.id, 0, options(0));
  const again = await quizzes.start(player, link.id);
  expect(again).toMatchObject({ id: attempt.id, answered: 1, next: { position: 1 } });
  expect((await quizzes.see(player, attempt.id)).next).toEqual(again.next);
});

it("takes the same answer once, and no other in its place", async () => {
  const { player, attempt } = await sat();
  const sent = await Promise.all([0, 1, 2].map(() => quizzes.answer(player, attempt.id, 0, options(1))));
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await quizzes.see(player, attempt.id)).answered).toBe(1);
  const other = await quizzes.answer(player, attempt.id, 0, options(2));
  expect([other.status, other.body.code]).toEqual([409, "answered_already"]);
});

it("keeps the order: nothing skipped ahead, nothing gone back to, nothing that is not there", async () => {
  const { player, attempt } = await sat();
  const refuse = (body: object, code: string, status = 409) =>
    expectRefused(
      app,
      ["POST", `/quiz/play/attempts/${attempt.id}/answers`, body, player.headers],
      status,
      code,
    );
  const first = { position: 0 };
  await refuse({ position: 2, response: options(0) }, "not_this_question");
  await refuse({ position: 7, response: options(0) }, "not_this_question");
  await refuse({ ...first, response: options(3) }, "answer_unfit");
  await refuse({ ...first, response: { kind: "options", chosen: [0, 1] } }, "answer_unfit");
  await refuse({ ...first, response: { kind: "text", text: "Chlorophyll" } }, "answer_unfit");
  await refuse({ ...first, response: { kind: "options", chosen: [-1] } }, "invalid_request", 422);
  await refuse({ ...first, response: options(0), score: 1 }, "unknown_field", 400);
  await refuse({ ...first, response: { kind: "text", text: "x".repeat(1_001) } }, "invalid_request", 422);
});

it("refuses what comes too late by its own clock, and counts what was answered", async () => {
  const { player, attempt } = await sat({ time_limit_minutes: 10 });
  expect(attempt.remaining_seconds).toBe(600);
  const place = quizzes.rightPlace(attempt.next.options);
  await quizzes.answer(player, attempt.id, 0, options(place));
  clock.move(10 * MINUTE);
  const late = await quizzes.answer(player, attempt.id, 1, options(0));
  expect([late.status, late.body.code]).toEqual([409, "attempt_over"]);
  expect(await quizzes.see(player, attempt.id)).toMatchObject({
    ...{ state: "over", ending: "time", answered: 1, score: 1 },
    finished_at: new Date(Date.parse(attempt.started_at) + 10 * MINUTE).toISOString(),
  });
  // The first request after the clock was set back may have to wait a second.
  clock.move(-20 * MINUTE);
  await quizzes.answer(player, attempt.id, 0, options(place));
  clock.move(1_000);
  expect((await quizzes.answer(player, attempt.id, 0, options(place))).status).toBe(200);
  clock.move(20 * MINUTE);
});

it("survives a restart of the server in the middle", async () => {
  const other = await newApp({ clock });
  const on = quizzesOf(other);
  const [first = ""] = await on.ask({ stem: "First?" }, { stem: "Second?" });
  const quiz = await on.quiz({ rules: [{ count: 1 }], fixed: [first] });
  const link = await on.share(quiz.id);
  const player = await on.join(link.secret);
  const attempt = await on.start(player, link.id);
  await on.answer(player, attempt.id, 0, options(0));
  await other.restart();
  expect(await on.see(player, attempt.id)).toMatchObject({ state: "running", answered: 1 });
  expect((await on.answer(player, attempt.id, 1, options(0))).body.attempt.state).toBe("over");
  await other.close();
});

it("hands in what there is, once", async () => {
  const { player, attempt } = await sat();
  const handIn = () =>
    quizzes.must("POST", `/quiz/play/attempts/${attempt.id}/hand-in`, undefined, player.headers);
  expect((await handIn()).body).toMatchObject({ state: "over", ending: "handed_in", score: 0 });
  expect((await handIn()).body.review).toHaveLength(3);
  const after = await quizzes.answer(player, attempt.id, 0, options(0));
  expect(after.body.code).toBe("attempt_over");
});

it.each([
  ["answers", { score: true, review: 3 }],
  ["answers_after_close", { score: true, review: 0 }],
  ["score", { score: true, review: 0 }],
  ["nothing", { score: false, review: 0 }],
])("tells of an exam what it was to tell: %s", async (reveal, { score, review }) => {
  const { player, attempt, link, quiz } = await sat({ reveal });
  for (let at = 0; at < 3; at++) await quizzes.answer(player, attempt.id, at, options(0));
  const seen = await quizzes.see(player, attempt.id);
  expect([seen.score !== undefined, seen.review.length]).toEqual([score, review]);
  const own = await quizzes.must("GET", "/quiz/play/me/export.json", undefined, player.headers);
  expect(own.body.attempts[0].answers[0].score !== undefined).toBe(review > 0);
  await quizzes.must("POST", `/quiz/quizzes/${quiz.id}/shares/${link.id}/revoke`);
  const closed = await quizzes.see(player, attempt.id);
  expect(closed.review.length > 0).toBe(reveal.startsWith("answers"));
});

it("tells at once in practice, and asks again another day", async () => {
  const { player, attempt } = await sat({ mode: "practice" });
  const place = quizzes.rightPlace(attempt.next.options);
  const wrong = (place + 1) % 3;
  const { body } = await quizzes.answer(player, attempt.id, 0, options(wrong));
  expect(body.feedback).toMatchObject({ is_right: false, right: [place], response: options(wrong) });
  expect(body.attempt.score).toBe(0);
  const practice = () => quizzes.must("GET", "/quiz/play/practice", undefined, player.headers);
  expect((await practice()).body).toMatchObject({ decks: [{ due: 0, fresh: 2, later: 1 }], fresh_today: 19 });
  clock.move(2 * MINUTE);
  const due = (await practice()).body;
  expect(due.decks[0].due).toBe(1);
  expect(due.next).not.toHaveProperty("right");
  const at = quizzes.rightPlace(due.next.options);
  const path = `/quiz/play/practice/${due.next.question_id}`;
  const said = { response: options(at), ms: 3_000 };
  const practised = (await quizzes.must("POST", `${path}/answers`, said, player.headers)).body;
  expect(practised).toMatchObject({ rating: "good", feedback: { is_right: true } });
  const { previews } = practised;
  expect([previews.again, previews.hard, previews.good, previews.easy]).toEqual(
    [previews.again, previews.hard, previews.good, previews.easy].toSorted(),
  );
  const rated = await quizzes.must("PUT", `${path}/rating`, { rating: "easy" }, player.headers);
  expect(rated.body.due_at).toBe(previews.easy);
});

it("draws by rules, says what is missing, and lets overlapping rules both be filled", async () => {
  const tag = "overlap";
  await quizzes.ask(
    { tags: [tag], difficulty: "easy", stem: "e1" },
    { tags: [tag], difficulty: "easy", stem: "e2" },
    { tags: [tag], difficulty: "hard", stem: "h1" },
  );
  const preview = async (rules: object[], seed = 1) =>
    (await quizzes.must("POST", "/quiz/quizzes/preview", { rules, seed })).body;
  const rules = [
    { count: 1, tag },
    { count: 2, tag, difficulty: "easy" },
  ];
  for (let seed = 0; seed < 10; seed++) {
    const drawn = await preview(rules, seed);
    expect(drawn.missing).toBe(0);
    expect(new Set(drawn.questions.map(({ id }: { id: string }) => id)).size).toBe(3);
  }
  const short = await preview([{ count: 5, tag, difficulty: "hard" }]);
  expect(short).toMatchObject({ missing: 4, rules: [{ wanted: 5, fitting: 1, chosen: 1, missing: 4 }] });
  expect(await preview(rules, 3)).toEqual(await preview(rules, 3));
  const { items } = (await quizzes.must("GET", "/quiz/quizzes/choices")).body;
  expect(items).toContainEqual({ field: "tag", value: tag, questions: 3 });
});

it("keeps to the attempts and the learners a link is for", async () => {
  const { link, player, attempt } = await sat({}, { attempts_per_learner: 1, max_learners: 1 });
  await quizzes.must("POST", `/quiz/play/attempts/${attempt.id}/hand-in`, undefined, player.headers);
  const again = await app.call("POST", "/quiz/play/attempts", { share_id: link.id }, player.headers);
  expect([again.status, again.body.code]).toEqual([409, "no_attempts_left"]);
  const second = await app.call("POST", "/quiz/play/learners", { name: "B" }, link.headers);
  expect([second.status, second.body.code]).toEqual([409, "share_full"]);
  const known = await app.call("POST", "/quiz/play/learners", { key: player.key }, link.headers);
  expect([known.status, known.body.learner.id, known.body.key]).toEqual([201, player.id, undefined]);
});

it("brings a deleted quiz back with its links, and what learners did with it", async () => {
  const { quiz, link, player, attempt } = await sat();
  await quizzes.answer(player, attempt.id, 0, options(0));
  const before = (await quizzes.must("GET", `/quiz/quizzes/${quiz.id}/results`)).body;
  await quizzes.must("DELETE", `/quiz/quizzes/${quiz.id}`);
  const shut = await app.call("GET", "/quiz/play", undefined, link.headers);
  expect(shut.body.code).toBe("share_closed");
  const gone = await quizzes.answer(player, attempt.id, 1, options(0));
  expect(gone.body.code).toBe("share_closed");
  const [item] = (await quizzes.must("GET", "/trash")).body.items;
  await quizzes.must("POST", `/trash/${item.id}/restore`, {});
  expect((await quizzes.must("GET", `/quiz/quizzes/${quiz.id}`)).body).toEqual(quiz);
  expect((await quizzes.must("GET", `/quiz/quizzes/${quiz.id}/results`)).body).toEqual(before);
  expect((await quizzes.answer(player, attempt.id, 1, options(0))).status).toBe(200);
});

it("lets go of what learners did when the trash lets go of the quiz", async () => {
  const { quiz, player, attempt } = await sat();
  await quizzes.must("DELETE", `/quiz/quizzes/${quiz.id}`);
  const [item] = (await quizzes.must("GET", "/trash")).body.items;
  await quizzes.must("DELETE", `/trash/${item.id}`);
  const seen = await app.call("GET", `/quiz/play/attempts/${attempt.id}`, undefined, player.headers);
  expect(seen.body.code).toBe("attempt_not_found");
});

it("takes a change and a closing back", async () => {
  const { quiz, link } = await sat();
  const { title, intro, rules, fixed, seed, settings } = quiz;
  const input = { title, intro, rules, fixed, seed, settings };
  const undo = async () => {
    const [deed] = (await quizzes.must("GET", "/ledger?limit=1")).body.items;
    return quizzes.must("POST", `/ledger/${deed.id}/undo`);
  };
  const match = { "if-match": '"1"' };
  await quizzes.must("PUT", `/quiz/quizzes/${quiz.id}`, { ...input, title: "Other" }, match);
  const stale = await app.call("PUT", `/quiz/quizzes/${quiz.id}`, { ...input, title: "Third" }, match);
  expect(stale.body.code).toBe("version_stale");
  await undo();
  expect((await quizzes.must("GET", `/quiz/quizzes/${quiz.id}`)).body).toMatchObject({
    ...input,
    version: 3,
  });
  await quizzes.must("POST", `/quiz/quizzes/${quiz.id}/shares/${link.id}/revoke`);
  expect((await app.call("GET", "/quiz/play", undefined, link.headers)).body.code).toBe("share_closed");
  await undo();
  expect((await app.call("GET", "/quiz/play", undefined, link.headers)).status).toBe(200);
});

it("asks a question as it was when the attempt began, whatever becomes of it", async () => {
  const { fixed, player, attempt } = await sat();
  const [id = ""] = fixed;
  const { content } = (await quizzes.must("GET", `/quiz/questions/${id}`)).body;
  const changed = { content: { ...content, stem: "Changed?" } };
  await quizzes.must("PUT", `/quiz/questions/${id}`, changed, { "if-match": '"1"' });
  expect((await quizzes.see(player, attempt.id)).next.stem).toBe("First?");
  const place = quizzes.rightPlace(attempt.next.options);
  expect((await quizzes.answer(player, attempt.id, 0, options(place))).status).toBe(200);
});
