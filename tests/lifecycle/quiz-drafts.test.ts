import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused } from "../support/api-client.ts";
import { newId } from "../support/planning.ts";
import { openReviewServer, type ReviewServer } from "../support/quiz-review-server.ts";

let quiz: ReviewServer;
beforeAll(async () => {
  quiz = await openReviewServer();
});
afterAll(() => quiz.close());

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
type Shown = any;
const get = async (path: string): Promise<Shown> => (await quiz.call({ path })).body;
const call = ({ id, version }: Shown, verb: string, body?: unknown) => ({
  method: "POST",
  path: `/quiz/drafts/${id}/${verb}`,
  headers: { "if-match": `"${version}"` },
  ...(body !== undefined && { body }),
});
const decide = (draft: Shown, verb: string, body?: unknown) => quiz.call(call(draft, verb, body));
const lastDeed = async () => (await get("/ledger?limit=1")).items[0];
const undoLast = async () => quiz.call({ method: "POST", path: `/ledger/${(await lastDeed()).id}/undo` });
const aNewDraft = async (over = {}) => {
  const [draft] = await quiz.putDrafts(over);
  return get(`/quiz/drafts/${draft?.id}`);
};
const written = (draft: Shown, over = {}) => {
  const { stem, options, language, tags } = draft.content;
  return { stem, options, language, tags, ...over };
};

describe("a draft that waits", () => {
  it("is in the inbox, with how sure its author is, and shown with its passage and its reasons", async () => {
    const draft = await aNewDraft({ confidence: 0.73 });
    const inbox = await get("/inbox?limit=200");
    const item = inbox.items.find(({ id }: Shown) => id === draft.id);
    expect(item).toMatchObject({ kind: "quiz.draft", confidence: 0.73, version: 1 });
    expect(draft).toMatchObject({
      ...{ state: "open", method: "definition", spare_distractors: ["Keratin", "Haemoglobin"] },
      ...{ reasons: ["The passage defines it."], source_state: "found" },
      content: { source: { document_title: "La cellule", start: 0 } },
    });
  });

  it("becomes a question of the bank when it is accepted, and only then", async () => {
    const draft = await aNewDraft();
    const accepted = (await decide(draft, "accept")).body;
    expect(accepted).toMatchObject({ state: "accepted", version: 2 });
    const question = await get(`/quiz/questions/${accepted.question_id}`);
    expect(question).toMatchObject({ origin: "draft", status: "accepted", source_state: "found" });
    expect(question.content).toEqual(draft.content);
    await refused(quiz.server, call(accepted, "accept"), 409, "already_decided");
    await refused(quiz.server, call(draft, "accept"), 412, "version_stale");

    const restored = (await decide(accepted, "restore")).body;
    expect(restored).toMatchObject({ state: "restored", version: 3 });
    expect(restored.question_id).toBeUndefined();
    expect((await quiz.call({ path: `/quiz/questions/${accepted.question_id}` })).status).toBe(404);
    await refused(quiz.server, call(restored, "restore"), 409, "nothing_to_restore");
  });

  it("comes back by undo, whatever was decided, unless its question changed since", async () => {
    for (const [verb, body] of [
      ["accept", undefined],
      ["reject", { reason: "Two are right." }],
    ] as const) {
      const draft = await aNewDraft();
      await decide(draft, verb, body);
      expect((await undoLast()).status).toBe(204);
      expect(await get(`/quiz/drafts/${draft.id}`)).toMatchObject({ state: "restored" });
    }
    const { body: accepted } = await decide(await aNewDraft(), "accept");
    const deed = await lastDeed();
    await quiz.call({ method: "POST", path: `/quiz/questions/${accepted.question_id}/retire` });
    expect((await quiz.call({ method: "POST", path: `/ledger/${deed.id}/undo` })).status).toBe(409);
    await refused(quiz.server, call(accepted, "restore"), 409, "question_changed");
  });

  it("is refused with a reason that is kept", async () => {
    const rejected = (await decide(await aNewDraft(), "reject", { reason: "Trop facile." })).body;
    expect(rejected).toMatchObject({ state: "rejected", refusal: "Trop facile." });
    expect(rejected.question_id).toBeUndefined();
    expect((await decide(rejected, "restore")).body.refusal).toBeUndefined();
  });

  it("is taken with other words, which are checked, and keeps its passage", async () => {
    const draft = await aNewDraft();
    const same = [{ text: "Noyau", right: true }, { text: "noyau" }, { text: "Vacuole" }];
    await refused(
      quiz.server,
      call(draft, "edit", { content: written(draft, { options: same }) }),
      409,
      "question_faulty",
    );
    const stem = "La plus petite unité du vivant est la cellule. Comment la nomme-t-on ?";
    const options = [{ text: "Cellule", right: true }, { text: "Vacuole" }, { text: "Noyau" }];
    const edited = await decide(draft, "edit", {
      content: written(draft, { stem, options, language: "fr" }),
      insist: true,
    });
    expect(edited.body).toMatchObject({ state: "edited" });
    const question = await get(`/quiz/questions/${edited.body.question_id}`);
    expect(question.content).toMatchObject({ stem, source: draft.content.source });
    expect((await undoLast()).status).toBe(204);
    expect(await get(`/quiz/drafts/${draft.id}`)).toMatchObject({ content: { stem: draft.content.stem } });
  });

  it("cannot be decided unseen, or where there is none", async () => {
    const draft = await aNewDraft();
    await refused(
      quiz.server,
      { method: "POST", path: `/quiz/drafts/${draft.id}/accept` },
      428,
      "version_required",
    );
    await refused(quiz.server, call({ id: newId(), version: 1 }, "accept"), 404, "draft_not_found");
    await refused(quiz.server, call({ id: "x", version: 1 }, "reject", {}), 404, "draft_not_found");
  });
});

describe("many drafts at once", () => {
  it("are those sure enough with nothing to be said of them, shown first, accepted as shown, undone together", async () => {
    const warning = { rule: "x", severity: "warning", message: { en: "w", fr: "w" }, places: [] } as const;
    const [sure, unsure, doubtful, moved] = await quiz.putDrafts(
      { confidence: 0.97 },
      { confidence: 0.5 },
      { confidence: 0.99, findings: [warning] },
      { confidence: 0.99, sourceState: "changed" },
    );
    const shown = await get(`/quiz/drafts/accept-all?generation=${sure?.generationId}`);
    expect(shown).toMatchObject({ confidence: 0.9, items: [{ id: sure?.id }] });
    const drafts = [sure, unsure, doubtful, moved].map((draft) => ({ id: draft?.id, version: 1 }));
    const done = await quiz.call({ path: "/quiz/drafts/accept-all", body: { drafts } });
    expect(done.body.accepted).toEqual([sure?.id]);
    expect(done.body.left).toHaveLength(3);
    expect((await undoLast()).status).toBe(204);
    expect(await get(`/quiz/drafts/${sure?.id}`)).toMatchObject({ state: "restored" });
  });

  it("are as sure as the owner wants", async () => {
    const put = (version: number, batch_confidence: number) =>
      quiz.call({
        method: "PUT",
        path: "/quiz/review-settings",
        body: { batch_confidence },
        headers: { "if-match": `"${version}"` },
      });
    const { version } = await get("/quiz/review-settings");
    expect((await put(version, 0.4)).body).toMatchObject({ batch_confidence: 0.4 });
    const [draft] = await quiz.putDrafts({ confidence: 0.45 });
    const shown = await get(`/quiz/drafts/accept-all?generation=${draft?.generationId}`);
    expect(shown.items).toHaveLength(1);
    expect((await put(version, 0.5)).status).toBe(412);
    expect((await put(version + 1, 1.5)).status).toBe(422);
    expect((await undoLast()).status).toBe(204);
    expect(await get("/quiz/review-settings")).toMatchObject({ batch_confidence: 0.9 });
  });
});
