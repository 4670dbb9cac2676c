import { type InstantText, ok } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { forgetDeleted } from "../../packages/quiz/src/adapters/database/documents/deleted-texts.ts";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { documentHashesInUse } from "../../packages/quiz/src/adapters/database/documents/hashes-in-use.ts";
import { wordIndex } from "../../packages/quiz/src/adapters/database/search/word-index.ts";
import type { QuizTables } from "../../packages/quiz/src/adapters/database/tables/index.ts";
import type { DocumentFilter } from "../../packages/quiz/src/application/documents/ports.ts";
import type { Document, Passage } from "../../packages/quiz/src/domain/documents/document.ts";
import { queryTerms } from "../../packages/quiz/src/domain/search/index-words.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";
import { documentOf } from "../support/quiz-passages.ts";

const at = (second: number) => `2026-11-21T10:00:${String(second).padStart(2, "0")}.000Z` as InstantText;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? 1 : -1);
const hashOf = (letter: string) => letter.repeat(64);

const cells = documentOf(["La cellule est vivante.", "La membrane l'entoure.", "Le noyau la dirige."]);
const everything: Document = {
  ...documentOf([]).document,
  title: "L'été “çà” 🎭",
  subject: "Théâtre",
  format: "pdf",
  filename: "été 100 %.pdf",
  address: "https://example.org/ete.pdf",
  fileHash: hashOf("e"),
  state: "unreadable",
  problem: { code: "scanned", message: { fr: "Numérisé", en: "Scanned" } },
  pages: 12,
  outline: [{ level: 1, text: "Acte I", start: 0, page: 1 }],
  remarks: [{ fr: "Deux pages sans texte", en: "Two pages without text" }],
};

/** What every database owes the module as its shelf of course material. */
export function quizDocumentsContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let shelf: ReturnType<typeof documentRepositories>;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    shelf = documentRepositories(queries);
  });
  beforeEach(async () => {
    await tables<QuizTables>(queries).deleteFrom("quiz_documents").execute();
    await forgetDeleted(queries);
  });
  afterAll(() => opened.close());

  const put = async (...made: readonly { document: Document; passages: readonly Passage[] }[]) => {
    for (const { document, passages } of made) {
      await shelf.documents.add(document);
      await shelf.passages.replaceAll(document.id, passages);
    }
  };
  const foundBy = async (text: string) =>
    (await wordIndex(opened.database).find(queryTerms(text, "fr"), {}, 10)).map(({ passageId }) => passageId);

  it("gives a document back as it was put in, with and without all it may hold", async () => {
    const { language: _, ...bare } = cells.document;
    for (const document of [bare, everything]) await shelf.documents.add(document);
    expect(await shelf.documents.find(bare.id)).toEqual(bare);
    expect(await shelf.documents.findForChange(everything.id)).toEqual(everything);
    expect([await shelf.documents.find(newId()), await shelf.documents.findForChange(newId())]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await shelf.documents.findAll([everything.id, newId()])).toEqual([everything]);
    expect(await shelf.documents.findAll([])).toEqual([]);
    expect(await shelf.documents.findByFile(hashOf("e"))).toEqual([everything]);
    expect(await shelf.documents.findByFile(hashOf("0"))).toEqual([]);
  });

  it("lists documents page by page, by what a filter names", async () => {
    const all = ["Les volcans", "Les séismes", "Volcans d'Auvergne", "100 % d'eau"].map(
      (title, index) => documentOf([], { title, subject: index < 2 ? "Terre" : "Eau" }).document,
    );
    for (const document of all) await shelf.documents.add(document);
    for (const limit of [1, 2, 3, 4, 5])
      expect(await readAll((page) => shelf.documents.list(page, {}), limit)).toEqual(all.toSorted(byId));
    const titles = async (filter: DocumentFilter) =>
      (await shelf.documents.list({ limit: 10 }, filter)).items.map(({ title }) => title).sort();
    expect(await titles({ subject: "Terre" })).toEqual(["Les séismes", "Les volcans"]);
    expect(await titles({ search: "VOLCAN" })).toEqual(["Les volcans", "Volcans d'Auvergne"]);
    expect(await titles({ search: "seisme", subject: "Terre" })).toEqual(["Les séismes"]);
    expect(await titles({ search: "100 %" })).toEqual(["100 % d'eau"]);
    expect(await titles({ search: "100_%" })).toEqual([]);
  });

  it("counts documents and their words by subject", async () => {
    expect(await shelf.documents.subjects()).toEqual([]);
    for (const [subject, words] of [
      ["Terre", 100],
      ["Eau", 20],
      ["Terre", 5],
    ] as const)
      await shelf.documents.add(documentOf([], { subject, words }).document);
    expect(await shelf.documents.subjects()).toEqual([
      { subject: "Eau", documents: 1, words: 20 },
      { subject: "Terre", documents: 2, words: 105 },
    ]);
  });

  it("takes a change once, and refuses one made of an older version", async () => {
    await shelf.documents.add(cells.document);
    const changed = { ...cells.document, title: "Cellules", version: 2, updatedAt: at(1) };
    expect(await shelf.documents.replace(changed)).toEqual({ ok: true, value: undefined });
    for (const version of [1, 2, 4])
      expect(await shelf.documents.replace({ ...changed, title: "Autre", version })).toMatchObject({
        failure: { code: "version_stale" },
      });
    expect(await shelf.documents.find(changed.id)).toEqual(changed);
  });

  it("gives passages back as they were put in, in the order of reading", async () => {
    const [first, second, third] = cells.passages;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("There are three.");
    const full: Passage = { ...second, headings: ["I", "É"], page: 1, lastPage: 2, emphasized: ["noyau"] };
    await put({ document: cells.document, passages: [third, full, first] });
    const { id } = cells.document;
    expect(await shelf.passages.ofDocument(id)).toEqual([first, full, third]);
    for (const limit of [1, 2, 3, 4])
      expect(await readAll((page) => shelf.passages.list(id, page), limit)).toEqual([first, full, third]);
    expect(await shelf.passages.find(full.id)).toEqual(full);
    expect(await shelf.passages.find(newId())).toBeUndefined();
    expect(await shelf.passages.findAll([full.id, newId()])).toEqual([full]);
    expect(await shelf.passages.ofDocuments([])).toEqual([]);
    const other = documentOf(["Ailleurs."]);
    await put(other);
    const both = await shelf.passages.ofDocuments([id, other.document.id]);
    expect(both.toSorted(byId)).toEqual([first, full, third, ...other.passages].toSorted(byId));
  });

  it("keeps passages with an id that is there, adds new ones, and drops the others", async () => {
    await put(cells);
    const [first, second] = cells.passages;
    if (first === undefined || second === undefined) throw new Error("There are three.");
    const moved = { ...first, position: 1, start: 40, revision: 2 };
    const added = { ...second, id: newId<"passage">(), position: 0, text: "Le ribosome.", hash: "new" };
    await shelf.passages.replaceAll(cells.document.id, [moved, added]);
    expect(await shelf.passages.ofDocument(cells.document.id)).toEqual([added, moved]);
    await shelf.passages.replaceAll(cells.document.id, []);
    expect(await shelf.passages.ofDocument(cells.document.id)).toEqual([]);
  });

  it("keeps the text of each revision, and gives the newest where none is named", async () => {
    const { id } = cells.document;
    await put(cells);
    expect(await shelf.texts.find(id)).toBeUndefined();
    const text = (revision: number, says: string) =>
      shelf.texts.put(id, { revision, text: says, fileHash: hashOf(String(revision)) }, at(revision));
    await text(1, "un");
    await text(2, `é😀 ${"x".repeat(100_000)}`);
    await text(1, "un, autrement");
    expect(await shelf.texts.find(id)).toHaveLength(100_004);
    expect(await shelf.texts.find(id, 1)).toBe("un, autrement");
    expect(await shelf.texts.find(id, 3)).toBeUndefined();
    expect((await documentHashesInUse(queries, ["0", "1", "2", "a"].map(hashOf))).toSorted()).toEqual(
      ["1", "2", "a"].map(hashOf),
    );
  });

  it("puts texts and passages away with a document, and brings them back to be read and found", async () => {
    const { id } = cells.document;
    await put(cells);
    await shelf.texts.put(id, { revision: 1, text: "tout", fileHash: hashOf("f") }, at(1));
    await opened.database.unit(async (unit) => {
      const mine = documentRepositories(unit.queries);
      await mine.deletedTexts.putAway(id);
      await mine.documents.remove(id);
      return ok(undefined);
    });
    expect([await shelf.passages.ofDocument(id), await shelf.texts.find(id)]).toEqual([[], undefined]);
    expect(await foundBy("membrane")).toEqual([]);
    expect(await documentHashesInUse(queries, [hashOf("f")])).toEqual([hashOf("f")]);
    await opened.database.unit(async (unit) => {
      const mine = documentRepositories(unit.queries);
      await mine.documents.add(cells.document);
      await mine.deletedTexts.bringBack(id);
      return ok(undefined);
    });
    expect(await shelf.passages.ofDocument(id)).toEqual(cells.passages);
    expect(await shelf.texts.find(id)).toBe("tout");
    expect(await foundBy("membrane")).toEqual([cells.passages[1]?.id]);
  });

  it("lets go of what was put away, of one document or of all", async () => {
    const [one, two] = [documentOf(["Un."]), documentOf(["Deux."])];
    await put(one, two);
    for (const { document } of [one, two]) {
      await shelf.texts.put(
        document.id,
        { revision: 1, text: "x", fileHash: hashOf(document.id[0] ?? "") },
        at(1),
      );
      await shelf.deletedTexts.putAway(document.id);
    }
    const left = async () => {
      const rows = tables<QuizTables>(queries).selectFrom("quiz_deleted_passages").select("document_id");
      return (await rows.execute()).map(({ document_id }) => document_id);
    };
    await forgetDeleted(queries, one.document.id);
    expect(await left()).toEqual([two.document.id]);
    await forgetDeleted(queries);
    expect(await left()).toEqual([]);
  });
}
