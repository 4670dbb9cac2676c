import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finished } from "../support/library-server.ts";
import { base64, openQuizServer, type QuizServer } from "../support/quiz-server.ts";

let quiz: QuizServer;
beforeAll(async () => {
  quiz = await openQuizServer();
});
afterAll(() => quiz.close());

const lesson = (extra = "") => `# La Révolution française

Les **états généraux** s’ouvrent le 5 mai 1789 à Versailles. Le roi Louis XVI les a convoqués pour trouver de l’argent.

## La Bastille

La forteresse de la Bastille est prise le 14 juillet 1789 par les Parisiens.${extra}

## Exercices

1. Expliquez pourquoi le roi convoque les états généraux.
2. Qui prend la Bastille ?
`;

const get = async (path: string) => (await quiz.call({ path })).body;
const passagesOf = (id: string) => get(`/quiz/documents/${id}/passages`);
const lastEntry = async (id: string) => (await get(`/ledger?subject=${id}`)).items[0];
const undoLast = async (id: string) =>
  quiz.call({ path: `/ledger/${(await lastEntry(id)).id}/undo`, method: "POST" });
const revise = async (id: string, content: string) =>
  finished(
    quiz.call,
    await quiz.call({
      path: `/quiz/documents/${id}/revisions`,
      body: { filename: "lesson.md", content_base64: base64(content) },
    }),
  );

describe("a document", () => {
  it("is read, and says what stands where in it", async () => {
    const document = await quiz.add("revolution.md", lesson());
    expect(document).toMatchObject({
      title: "revolution",
      subject: "Histoire",
      format: "markdown",
      state: "ready",
      language: "fr",
      revision: 1,
      outline: [
        { level: 1, text: "La Révolution française", start: 0 },
        { level: 2, text: "La Bastille" },
        { level: 2, text: "Exercices" },
      ],
    });
    const passages = await passagesOf(document.id);
    expect(passages).toMatchObject([
      { kind: "body", headings: ["La Révolution française"], emphasized: ["états généraux"], language: "fr" },
      { kind: "body", headings: ["La Révolution française", "La Bastille"] },
      { kind: "exercises", headings: ["La Révolution française", "Exercices"] },
    ]);
    const { text, length } = await get(`/quiz/documents/${document.id}/text`);
    expect(length).toBe(text.length);
    for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    const part = await get(`/quiz/documents/${document.id}/text?start=3&length=10`);
    expect(part).toMatchObject({ start: 3, text: text.slice(3, 13) });
  });

  it("is refused a second time in its subject, and taken in another", async () => {
    const content = lesson(" Deux fois.");
    const { id } = await quiz.add("one.md", content);
    const again = await quiz.add("other.md", content);
    expect(again).toMatchObject({ status: 409, body: { code: "quiz_document_known", document_id: id } });
    expect(await quiz.add("other.md", content, { subject: "Civisme" })).toMatchObject({ state: "ready" });
    expect(await get("/quiz/subjects")).toContainEqual(
      expect.objectContaining({ subject: "Civisme", documents: 1 }),
    );
  });

  it("is renamed, and the edit taken back", async () => {
    const { id } = await quiz.add("edit.md", lesson(" À renommer."), { title: "Leçon" });
    const edited = await quiz.call({
      path: `/quiz/documents/${id}`,
      method: "PATCH",
      body: { subject: "Géo" },
    });
    expect(edited).toMatchObject({ status: 200, body: { title: "Leçon", subject: "Géo" } });
    expect((await undoLast(id)).status).toBe(204);
    expect(await get(`/quiz/documents/${id}`)).toMatchObject({ title: "Leçon", subject: "Histoire" });
  });

  it("goes to the trash and comes back exactly as it was", async () => {
    const { id } = await quiz.add("trash.md", lesson(" À jeter."));
    const before = [
      await get(`/quiz/documents/${id}`),
      await passagesOf(id),
      await get(`/quiz/documents/${id}/text`),
    ];
    expect((await quiz.call({ path: `/quiz/documents/${id}`, method: "DELETE" })).status).toBe(204);
    expect((await quiz.call({ path: `/quiz/documents/${id}` })).status).toBe(404);
    const { items } = await get("/trash");
    const { id: trashId } = items.find((item: { subject_id: string }) => item.subject_id === id);
    expect((await quiz.call({ path: `/trash/${trashId}/restore`, method: "POST" })).status).toBe(200);
    const after = [
      await get(`/quiz/documents/${id}`),
      await passagesOf(id),
      await get(`/quiz/documents/${id}/text`),
    ];
    expect(after).toEqual(before);
  });

  it("keeps the passages a new version leaves as they are, and goes back to the old one", async () => {
    const { id } = await quiz.add("version.md", lesson(" Première."));
    const before = await passagesOf(id);
    expect(await revise(id, lesson(" Deuxième, et tout autre."))).toMatchObject({ state: "succeeded" });
    const after = await passagesOf(id);
    expect(after.map((passage: { id: string }) => passage.id)).toEqual([
      before[0].id,
      expect.any(String),
      before[2].id,
    ]);
    expect(after[1].id).not.toBe(before[1].id);
    expect(after[2].start).not.toBe(before[2].start);
    expect(await get(`/quiz/documents/${id}`)).toMatchObject({ revision: 2 });
    expect((await get(`/quiz/documents/${id}/text?revision=1`)).text).toContain("Première.");
    expect((await undoLast(id)).status).toBe(204);
    await expect.poll(async () => (await get(`/quiz/documents/${id}`)).revision).toBe(3);
    expect((await passagesOf(id))[1].text).toBe(before[1].text);
  });

  it("stays what it is where a new version cannot be read", async () => {
    const { id } = await quiz.add("stays.md", lesson(" Reste."));
    await revise(id, "<!-- rien -->");
    expect(await get(`/quiz/documents/${id}`)).toMatchObject({
      state: "ready",
      revision: 1,
      problem: { code: "no_text" },
    });
  });
});

describe("what cannot be read", () => {
  it.each([
    [
      "an image that says it is a PDF",
      "cours.pdf",
      Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
      "wrong_kind",
    ],
    ["an old Word file", "cours.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old_office"],
    [
      "a packed file of something else",
      "cours.docx",
      Buffer.from("PK\x03\x04 nothing", "latin1"),
      "wrong_kind",
    ],
  ])("%s is refused at once", async (_, filename, content, reason) => {
    expect(await quiz.add(filename, content)).toMatchObject({
      status: 422,
      body: { code: "quiz_file_refused", reason },
    });
  });

  it("is taken in and says why it has no text", async () => {
    expect(await quiz.add("menu.html", "<html><script>var a = 1</script></html>")).toMatchObject({
      state: "unreadable",
      problem: { code: "no_text", message: expect.any(String) },
    });
  });
});

describe("a folder of the server", () => {
  it("is taken in with what lies below it, and nothing a link leads to", async () => {
    const folder = join(quiz.root, "courses", "history");
    await mkdir(join(folder, "deep"), { recursive: true });
    await writeFile(join(folder, "one.md"), lesson(" Du dossier."));
    await writeFile(join(folder, "deep", "two.txt"), "Un texte simple, dans un sous-dossier.");
    await writeFile(join(folder, "photo.jpg"), "not a document");
    await writeFile(join(quiz.root, "secret.md"), "# Secret");
    await symlink(join(quiz.root, "secret.md"), join(folder, "link.md"));
    await symlink(quiz.root, join(folder, "out"));
    const job = await finished(
      quiz.call,
      await quiz.call({ path: "/quiz/documents/from-folder", body: { subject: "Dossier", folder } }),
    );
    expect(job).toMatchObject({ state: "succeeded", result: { added: 2, known: 0 } });
    const listed = await get("/quiz/documents?subject=Dossier");
    expect(listed.map((one: { filename: string }) => one.filename).sort()).toEqual(["one.md", "two.txt"]);
  });

  it.each(["/etc", "..", "/no/such/folder", "courses"])(
    "is refused where it is not open: %s",
    async (folder) => {
      const refused = await quiz.call({
        path: "/quiz/documents/from-folder",
        body: { subject: "X", folder },
      });
      expect(refused).toMatchObject({ status: 422, body: { code: "quiz_folder_not_allowed" } });
    },
  );

  it("is refused where a link in an open folder leads out of it", async () => {
    await symlink("/etc", join(quiz.root, "courses", "etc"));
    const folder = join(quiz.root, "courses", "etc");
    const refused = await quiz.call({ path: "/quiz/documents/from-folder", body: { subject: "X", folder } });
    expect(refused.status).toBe(422);
  });
});

describe("an address", () => {
  it.each(["http://127.0.0.1:9/x", "https://localhost/x", "file:///etc/passwd", "https://a:b@example.org/"])(
    "is refused where it leads to this network or is none: %s",
    async (address) => {
      const refused = await quiz.call({
        path: "/quiz/documents/from-address",
        body: { subject: "X", address },
      });
      expect(refused).toMatchObject({ status: 422, body: { code: "quiz_address_unreadable" } });
    },
  );
});
