import { ok } from "@souffleur/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { wordIndex } from "../../packages/quiz/src/adapters/database/search/word-index.ts";
import type { PassageQuery } from "../../packages/quiz/src/application/search/ports.ts";
import { createPassageSearch } from "../../packages/quiz/src/application/search/search-passages.ts";
import type { Passage } from "../../packages/quiz/src/domain/documents/document.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { nastyTexts } from "../support/hostile-texts.ts";
import { openMigrated } from "../support/migrated.ts";
import { documentOf } from "../support/quiz-passages.ts";

const cells = documentOf([
  "La cellule est l'unité de base de tous les êtres vivants.",
  "La membrane plasmique entoure la cellule et règle les échanges avec le milieu.",
  "Les mitochondries produisent l'énergie par la respiration cellulaire.",
  "L'évolution des espèces est expliquée par la sélection naturelle.",
]);
const history = documentOf(
  ["The treaty of Versailles ended the first world war.", "Soldiers lived in trenches for years."],
  { title: "The war", subject: "history", language: "en" },
);

/** What every database owes whoever looks for a passage. */
export function quizSearchContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  const put = (documentId: Passage["documentId"], passages: readonly Passage[]) =>
    opened.database.unit(async ({ queries }) => {
      await documentRepositories(queries).passages.replaceAll(documentId, passages);
      return ok(undefined);
    });
  const found = async (text: string, over: Partial<PassageQuery> = {}) => {
    const search = createPassageSearch({
      ...documentRepositories(opened.database.queries),
      words: wordIndex(opened.database),
    });
    return search.search({ text, limit: 10, ...over });
  };
  const texts = async (text: string, over: Partial<PassageQuery> = {}) =>
    (await found(text, over)).map(({ passage }) => passage.text);

  beforeAll(async () => {
    opened = await openMigrated(target);
    for (const { document, passages } of [cells, history]) {
      await documentRepositories(opened.database.queries).documents.add(document);
      await put(document.id, passages);
    }
  });
  afterAll(() => opened.close());

  it("finds what has the words, the best first, and says which", async () => {
    const [best, ...others] = await found("Qu'est-ce qui entoure la cellule ?");
    expect(best).toMatchObject({
      passage: cells.passages[1],
      document: { title: "La cellule" },
      by: { words: ["entoure", "cellule"], wordRank: 1 },
    });
    expect(others.map(({ passage }) => passage.text)).toContain(cells.passages[0]?.text);
    expect(best?.score).toBeGreaterThan(others[0]?.score ?? 0);
  });

  it("finds other forms of a word, and words without their accents", async () => {
    expect(await texts("expliquer evoluer selections")).toEqual([cells.passages[3]?.text]);
    expect(await texts("TREATIES")).toEqual([history.passages[0]?.text]);
  });

  it("looks only where it is told to", async () => {
    const both = "cellule soldiers";
    expect(await texts(both, { subject: "history" })).toEqual([history.passages[1]?.text]);
    expect(await texts(both, { documentIds: [history.document.id] })).toHaveLength(1);
    expect(await texts(both, { documentIds: [] })).toEqual([]);
    expect(await texts("soldiers", { language: "en" })).toHaveLength(1);
    expect(await texts("soldiers", { language: "fr" })).toEqual([]);
    expect(await texts("soldiers", { kinds: ["exercises"] })).toEqual([]);
    expect(await texts("cellule", { limit: 1 })).toHaveLength(1);
  });

  it.each([
    ...nastyTexts.map((text) => text.slice(0, 1_000)),
    `"`,
    `" OR "x`,
    "a AND NOT b*",
    "words : cellule",
    "NEAR(a b)",
    "':* | !",
    "\\' & '",
    "",
    "   ",
    "de la le",
    "a".repeat(1_000),
  ])("takes whatever is typed for words and nothing else: %#", async (text) => {
    await expect(found(text)).resolves.toBeInstanceOf(Array);
  });

  it("keeps in step with what passages become", async () => {
    const changing = documentOf(["Le zèbre court.", "Le guépard chasse."], { title: "La savane" });
    const { document, passages } = changing;
    await documentRepositories(opened.database.queries).documents.add(document);
    await put(document.id, passages);
    const [zebra, cheetah] = passages;
    if (zebra === undefined || cheetah === undefined) throw new Error("There are two.");
    await put(document.id, [{ ...zebra, text: "Le lion court.", headings: ["Les félins"] }]);
    expect(await texts("zèbre guépard")).toEqual([]);
    expect(await texts("lions")).toEqual(["Le lion court."]);
    expect(await texts("félin")).toEqual(["Le lion court."]);
    await opened.database.unit(async ({ queries }) => {
      await documentRepositories(queries).documents.remove(document.id);
      return ok(undefined);
    });
    expect(await texts("lions")).toEqual([]);
  });

  it("finds where it looks, though hundreds of passages elsewhere have the rarer words too", async () => {
    const herd = Array.from({ length: 862 }, (_, at) => (at < 61 ? "Le gnou broute." : "La gazelle bondit."));
    const elsewhere = documentOf(herd, { title: "Le troupeau", subject: "savane" });
    const here = documentOf(["La gazelle boit."], { title: "Le zoo", subject: "zoo" });
    for (const { document, passages } of [elsewhere, here]) {
      await documentRepositories(opened.database.queries).documents.add(document);
      await put(document.id, passages);
    }
    expect(await texts("gnou gazelles", { subject: "zoo" })).toEqual(["La gazelle boit."]);
    expect((await texts("gnou gazelles", { limit: 5 })).at(-1)).toBe("Le gnou broute.");
  });

  it("forgets with the unit of work that is undone", async () => {
    const { document, passages } = documentOf(["Le narval a une défense."]);
    await opened.database.unit(async ({ queries }) => {
      const stores = documentRepositories(queries);
      await stores.documents.add(document);
      await stores.passages.replaceAll(document.id, passages);
      return { ok: false, failure: "undone" };
    });
    expect(await texts("narval")).toEqual([]);
  });
}
