import type { InstantText } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { questionRepositories } from "../../packages/quiz/src/adapters/database/questions/question-repositories.ts";
import type { QuizTables } from "../../packages/quiz/src/adapters/database/tables/index.ts";
import type { QuestionFilter } from "../../packages/quiz/src/application/questions/ports.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { aContent, aQuestion, aQuotation } from "../support/quiz.ts";

const at = (second: number) => `2026-11-21T10:00:${String(second).padStart(2, "0")}.000Z` as InstantText;

/** What every database owes the module as its bank of questions. */
export function questionRepositoryContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let bank: ReturnType<typeof questionRepositories>["questions"];

  beforeAll(async () => {
    opened = await openMigrated(target);
    bank = questionRepositories(opened.database.queries, newId).questions;
  });
  beforeEach(async () => {
    await tables<QuizTables>(opened.database.queries).deleteFrom("quiz_questions").execute();
  });
  afterAll(() => opened.close());

  it("gives a question back as it was put in, with and without all it may hold", async () => {
    const bare = aQuestion({ content: aContent({ kind: "short", options: [], answers: [{ text: "yes" }] }) });
    const full = aQuestion({
      content: aContent({
        options: [
          { text: "Ça «\u00a0va\u00a0»", isRight: true, feedback: "Oui", weight: 100 },
          { text: "$x^2$ 😀", isRight: false, weight: -50 },
        ],
        ...{ explanation: "Because", hint: "Look", bloom: "apply", solo: "relational", difficulty: "hard" },
        ...{
          topic: "Pigments",
          tags: ["b", "a"],
          notes: "n",
          title: "Q1",
          extra: { "moodle.penalty": "0.3" },
        },
        source: aQuotation(),
      }),
      status: "retired",
      origin: "draft",
      sourceState: "moved",
    });
    await bank.addAll([bare, full]);
    expect(await bank.find(bare.id)).toEqual(bare);
    expect(await bank.findForChange(full.id)).toEqual(full);
    expect(await bank.find(newId())).toBeUndefined();
    expect(await bank.findAll([bare.id, newId()])).toEqual([bare]);
    expect(await bank.ofDocument(full.content.source?.documentId ?? newId())).toEqual([full]);
  });

  it("knows the same question again by what it says, whatever its marks and the order of its options", async () => {
    const one = aQuestion();
    await bank.addAll([one]);
    const { fingerprintOf } = await import("../../packages/quiz/src/domain/questions/fingerprint.ts");
    const same = aContent({
      options: [...one.content.options].reverse(),
      stem: "which PIGMENT absorbs red & blue light",
    });
    const other = aContent({ stem: "Which pigment absorbs green light?" });
    expect(fingerprintOf(same)).not.toBe(fingerprintOf(other));
    expect(await bank.findByFingerprint([fingerprintOf(aContent())])).toEqual([one]);
    expect(await bank.findByFingerprint([fingerprintOf(other)])).toEqual([]);
  });

  it("lists the last changed first, by all a filter names, page by page, and counts by it", async () => {
    const source = aQuotation();
    const all = [
      aQuestion({ updatedAt: at(1), content: aContent({ language: "fr", topic: "A", tags: ["x", "y"] }) }),
      aQuestion({ updatedAt: at(2), content: aContent({ bloom: "apply", difficulty: "easy", tags: ["x"] }) }),
      aQuestion({ updatedAt: at(3), status: "retired", content: aContent({ stem: "Été à 100 % ?" }) }),
      aQuestion({ updatedAt: at(4), sourceState: "gone", content: aContent({ kind: "several", source }) }),
    ];
    await bank.addAll(all);
    const newestFirst = all.toReversed();
    expect(await readAll((page) => bank.list(page, {}), 3)).toEqual(newestFirst);
    const found = async (filter: QuestionFilter) =>
      (await bank.list({ limit: 10 }, filter)).items.map((one) =>
        all.indexOf(all.find(({ id }) => id === one.id) ?? one),
      );
    expect(await found({ statuses: ["retired"] })).toEqual([2]);
    expect(await found({ kinds: ["several"] })).toEqual([3]);
    expect(await found({ sourceStates: ["gone", "changed"] })).toEqual([3]);
    expect(await found({ documentId: source.documentId })).toEqual([3]);
    expect(await found({ tag: "x" })).toEqual([1, 0]);
    expect(await found({ language: "fr", topic: "A" })).toEqual([0]);
    expect(await found({ bloom: "apply", difficulty: "easy" })).toEqual([1]);
    expect(await found({ search: "ete a 100 %" })).toEqual([2]);
    expect(await found({ search: "100_%" })).toEqual([]);
    const facets = await bank.facets({});
    expect(facets.tag).toEqual([
      { value: "x", count: 2 },
      { value: "y", count: 1 },
    ]);
    expect(facets.status).toEqual([
      { value: "accepted", count: 3 },
      { value: "retired", count: 1 },
    ]);
    expect(facets.topic).toEqual([{ value: "A", count: 1 }]);
    expect((await bank.facets({ language: "fr" })).tag).toHaveLength(2);
    expect((await bank.facets({ language: "xx" })).kind).toEqual([]);
  });

  it("keeps what a question said before as a version, and only where it says another thing", async () => {
    const before = aQuestion();
    await bank.addAll([before]);
    const retired = { ...before, status: "retired", version: 2 } as const;
    expect(await bank.replace(retired, "Ada")).toEqual({ ok: true, value: undefined });
    expect(await bank.versions(before.id)).toEqual([]);
    const content = aContent({ stem: "Which one?", tags: ["new"] });
    const edited = { ...retired, content, version: 3, updatedAt: at(9) };
    expect(await bank.replace(edited, "Ada")).toMatchObject({ ok: true });
    expect(await bank.find(before.id)).toEqual(edited);
    const versions = await bank.versions(before.id);
    expect(versions).toEqual([{ version: 2, content: before.content, changedBy: "Ada", createdAt: at(9) }]);
    for (const version of [1, 3, 5])
      expect(await bank.replace({ ...edited, version }, "Ada")).toMatchObject({ ok: false });
    expect((await bank.list({ limit: 5 }, { tag: "new" })).items).toEqual([edited]);

    await bank.remove(before.id);
    expect(await bank.versions(before.id)).toEqual([]);
    await bank.addAll([edited]);
    await bank.addVersions(edited.id, versions);
    expect(await bank.versions(before.id)).toEqual(versions);
  });
}
