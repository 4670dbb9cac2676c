import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zip } from "../../packages/quiz/src/adapters/formats/zip.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { pngBytes } from "../support/sample-files.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const GIFT = `::Pigment::Which pigment absorbs red light?{=Chlorophyll#Yes. ~Carotene ~Melanin}

Describe photosynthesis.{}

The cell is alive.{T}
`;

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString("base64");
const take = (query: string, content: string | Uint8Array, over: object = {}) =>
  app.call("POST", `/quiz/questions/import${query}`, {
    filename: "cells.gift",
    content_base64: base64(content),
    ...over,
  });
const all = async () => (await app.call("GET", "/quiz/questions?limit=200")).body.items;
const undo = async () => {
  const entry = (await app.call("GET", "/ledger?limit=1&action=quiz.questions.imported")).body.items[0];
  return app.call("POST", `/ledger/${entry.id}/undo`);
};

it("shows what a file would bring, with the line of what it would not", async () => {
  const { status, body } = await take("?dry_run=true", GIFT);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    format: "gift",
    counts: { new: 2, same: 0, changed: 0, double: 0, refused: 1 },
    questions: [
      { index: 0, state: "new", line: 1, item: "Pigment", content: { kind: "one", title: "Pigment" } },
      { index: 1, state: "new", line: 5, content: { kind: "true_false" } },
    ],
    problems: [{ line: 3, code: "kind_unsupported", severity: "error" }],
    taken: [],
  });
  expect(await all()).toEqual([]);
});

it("takes them together, knows them again, and takes them back together", async () => {
  const { body } = await take("", GIFT);
  expect(body.taken).toHaveLength(2);
  expect((await all()).map(({ origin }: { origin: string }) => origin)).toEqual(["import", "import"]);
  const again = (await take("", GIFT)).body;
  expect(again.taken).toEqual([]);
  expect(again.counts).toMatchObject({ new: 0, same: 2 });
  const changed = (await take("?dry_run=true", GIFT.replace("#Yes.", "#Well done."))).body;
  expect(changed.questions[0]).toMatchObject({ state: "changed", question_id: body.taken[0] });
  expect((await undo()).status).toBe(204);
  expect(await all()).toEqual([]);
});

it("takes back the import that is named, whatever came in after it", async () => {
  const one = (await take("", GIFT, { only: [0] })).body.taken;
  const another = (await take("", GIFT, { only: [1] })).body.taken;
  const entries = await app.call("GET", `/ledger?subject=${one[0]}&action=quiz.questions.imported`);
  expect(entries.body.items).toHaveLength(1);
  expect((await app.call("POST", `/ledger/${entries.body.items[0].id}/undo`)).status).toBe(204);
  expect((await all()).map(({ id }: { id: string }) => id)).toEqual(another);
  expect((await undo()).status).toBe(204);
});

it("is not taken back from a quiz that was made of it since, and says which", async () => {
  const { taken } = (await take("", GIFT)).body;
  const { body: older } = await app.call("POST", "/quiz/quizzes", {
    title: "Of others",
    rules: [{ count: 1 }],
  });
  const { body: quiz } = await app.call("POST", "/quiz/quizzes", { title: "Leaves", fixed: [taken[1]] });
  const refused = await undo();
  expect([refused.status, refused.body.code]).toEqual([409, "undo_conflict"]);
  expect(refused.body.detail).toContain("“Leaves” came later and needs it");
  expect(await all()).toHaveLength(2);
  for (const { id, version } of [quiz, older])
    await app.call("DELETE", `/quiz/quizzes/${id}`, undefined, { "if-match": `"${version}"` });
  expect((await undo()).status).toBe(204);
  expect(await all()).toEqual([]);
});

it("takes only what was chosen", async () => {
  const { body } = await take("", GIFT, { only: [1] });
  expect(body.taken).toHaveLength(1);
  expect((await all())[0].content.kind).toBe("true_false");
  await undo();
});

it("keeps pictures, shows them, and refuses what is none", async () => {
  const png = base64(pngBytes());
  const file = (name: string, bytes: string) =>
    `<quiz><question type="truefalse"><questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/${name}" alt="a dot"&gt; is a dot.</text><file name="${name}" encoding="base64">${bytes}</file></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
  const { body } = await take("", file("dot.png", png));
  const question = (await app.call("GET", `/quiz/questions/${body.taken[0]}`)).body;
  const [, name] = /!\[a dot\]\(([0-9a-f]{64}\.png)\)/.exec(question.content.stem) ?? [];
  expect((await app.call("GET", `/quiz/pictures/${name}`)).status).toBe(200);
  expect((await app.call("GET", `/quiz/pictures/${"0".repeat(64)}.png`)).status).toBe(404);
  expect((await app.call("GET", "/quiz/pictures/..%2f..%2fetc%2fpasswd")).status).toBe(404);
  const moodle = await app.call("GET", "/quiz/questions/export?format=moodle");
  expect(moodle.text).toContain(png);
  expect((await app.call("GET", "/quiz/questions/export/preview?format=pdf")).body.problems).toEqual([]);
  const paper = await app.binary("GET", "/quiz/questions/export?format=pdf");
  expect(Buffer.from(paper.bytes).toString("latin1")).toContain("/Subtype /Image");
  await undo();
  const none = (await take("", file("dot.png", base64("<svg onload=alert(1)>")))).body;
  expect(none.problems).toMatchObject([{ code: "picture_refused" }]);
  expect(JSON.stringify(await all())).toContain("[a dot] is a dot.");
  await undo();
});

describe("an export", () => {
  beforeAll(async () => {
    await take("", GIFT);
  });
  afterAll(undo);

  it.each(["json", "moodle", "gift", "csv", "qti21", "qti3", "anki"])(
    "as %s comes back the same",
    async (format) => {
      const response = await app.binary("GET", `/quiz/questions/export?format=${format}`);
      expect(response.status).toBe(200);
      const bytes = new Uint8Array(response.bytes);
      const read = (await take("?dry_run=true", bytes, { filename: "x" })).body;
      expect(read.problems).toEqual([]);
      expect(read.counts).toMatchObject({ new: 0, same: 2, changed: 0 });
    },
  );

  it("as PDF has its variants and their answers, the same for the same seed", async () => {
    const pdf = await app.binary("GET", "/quiz/questions/export?format=pdf&variants=3&seed=4&lang=fr");
    expect(Buffer.from(pdf.bytes).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("says before what its format does not keep", async () => {
    const { body } = await app.call("GET", "/quiz/questions/export/preview?format=aiken");
    expect(body.questions).toBe(2);
    expect(body.problems).toMatchObject([{ code: "left_out", severity: "warning" }, { code: "left_out" }]);
    expect((await app.call("GET", "/quiz/questions/export/preview?format=json")).body.problems).toEqual([]);
  });

  it("takes the filters of the bank", async () => {
    const { text } = await app.call("GET", "/quiz/questions/export?format=gift&kind=true_false");
    expect(text).toContain("The cell is alive.");
    expect(text).not.toContain("Pigment");
    expect((await app.call("GET", "/quiz/questions/export?format=docx")).status).toBe(422);
  });
});

it("answers a hostile file, and goes on", async () => {
  const bomb = zip(new Map([["a.xml", new Uint8Array(120_000_000)]]));
  const { status, body } = await take("?dry_run=true", bomb);
  expect(status).toBe(200);
  expect(body.problems).toMatchObject([{ code: "package_unreadable" }]);
  const empty = await take("?dry_run=true", " ");
  expect(empty.body.problems).toMatchObject([{ code: "file_empty" }]);
});
