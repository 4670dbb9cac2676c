import { spawnSync } from "node:child_process";
import { printablePicture, renderPdf } from "@souffleur/platform/pdf";
import { WorkerPool } from "@souffleur/platform/workers";
import { afterAll, describe, expect, it } from "vitest";
import { jpegPhoto, pngDrawing } from "../../../../test/pictures.ts";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { readFile } from "../../reading/read-file.ts";
import { paperProblems } from "./paper-problems.ts";
import { questionPaper } from "./question-paper.ts";

const workers = new WorkerPool({ threads: 1 });
afterAll(() => workers.close());

const ask = (stem: string, texts: readonly string[] = ["yes", "no"]): QuestionContent => ({
  ...{ kind: "one", stem, answers: [], language: "en", tags: [] },
  options: texts.map((text, index) => ({ text, isRight: index === 0 })),
});

const files = new Map<string, Uint8Array>([
  ["photo.jpg", jpegPhoto],
  ["drawing.png", pngDrawing],
  ["cut.png", pngDrawing.subarray(0, -20)],
  ["film.webp", Buffer.from("RIFF\x1a\0\0\0WEBPVP8L")],
]);
const printable = new Map(
  [...files].flatMap(([name, bytes]) => {
    const picture = printablePicture(bytes);
    return picture === undefined ? [] : [[name, picture] as const];
  }),
);

async function printed(contents: readonly QuestionContent[], variants = 1) {
  const paper = questionPaper({
    ...{ contents, variants, pictures: printable, title: "Light", author: "A school", locale: "en" },
    ...{ seed: 3, createdAt: "2026-11-20T10:00:00Z" },
  });
  const drawn = await renderPdf(workers, paper);
  if (!drawn.ok) throw new Error(drawn.failure.limit);
  const { text } = await readFile("pdf", { bytes: drawn.value, progress: () => {} });
  return { bytes: Buffer.from(drawn.value), text };
}

/** On which page each picture is, and its pixels, as poppler finds them. */
function imagesOf(bytes: Buffer) {
  const done = spawnSync("pdfimages", ["-list", "-"], { input: bytes, encoding: "utf8" });
  if (done.error !== undefined) return undefined;
  const lines = done.stdout.trim().split("\n").slice(2);
  return lines.map((line) => {
    const [page, , , width, height, , , , kind] = line.trim().split(/\s+/);
    return { page: Number(page), size: `${width} × ${height}`, kind };
  });
}

describe("a printed paper", () => {
  it("shows the pictures of questions and options, and no longer describes them", async ({ skip }) => {
    const question = ask("Which one is ![a photograph](photo.jpg)?", [
      "![a drawing](drawing.png)",
      "neither",
    ]);
    const { bytes, text } = await printed([question]);
    expect(text).toContain("1. Which one is?");
    // The key tells in words which option is right.
    expect(text.match(/\[a drawing\]/g)).toHaveLength(1);
    expect(text).not.toContain("[a photograph]");
    // Who cannot see them hears what they show.
    expect(bytes.toString("latin1")).toContain("/Alt (a photograph)");
    const images = imagesOf(bytes);
    if (images === undefined) skip("pdfimages is not on this machine");
    expect(images).toEqual([
      { page: 1, size: "48 × 27", kind: "jpeg" },
      { page: 1, size: "6 × 4", kind: "image" },
    ]);
  });

  it("describes a picture that is broken, of another kind, or gone", async () => {
    const stem = "See ![one](cut.png), ![two](film.webp) and ![three](gone.png) here.";
    const { text } = await printed([ask(stem)]);
    expect(text).toContain("1. See [one], [two] and [three] here.");
  });

  it("keeps a picture with its question, on the page after where this one has no room", async ({ skip }) => {
    const plain = (count: number) => Array.from({ length: count }, (_, index) => ask(`Plain ${index}?`));
    const pages = new Set<number>();
    const photo = "![a photograph](photo.jpg)";
    const last = ask(
      `Last: ${photo}`,
      Array.from({ length: 6 }, () => photo),
    );
    for (const before of [5, 6, 7, 8, 9, 10]) {
      const { bytes } = await printed([...plain(before), last]);
      const images = imagesOf(bytes);
      if (images === undefined) skip("pdfimages is not on this machine");
      const { stdout } = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
      const page = stdout.split("\f").findIndex((words) => words.includes("Last:"));
      expect(images?.map((image) => image.page)).toEqual(Array.from({ length: 7 }, () => page + 1));
      pages.add(page);
    }
    expect([...pages]).toEqual([0, 1]);
  });

  it("holds a picture once, however many variants show it", async () => {
    const one = await printed([ask("See ![a photograph](photo.jpg)")]);
    const many = await printed([ask("See ![a photograph](photo.jpg)")], 9);
    const count = ({ bytes }: { bytes: Buffer }) => bytes.toString("latin1").match(/\/DCTDecode/g)?.length;
    expect([count(one), count(many)]).toEqual([1, 1]);
  });
});

it("is told before which pictures are not printed, and why", () => {
  const stems = ["![a](photo.jpg)", "![b](cut.png)", "![c](gone.png)", "**bold**"];
  const request = { questions: stems.map((stem) => ({ content: ask(stem) })), pictures: files, title: "x" };
  const problems = paperProblems(request, new Set(printable.keys()));
  expect(problems.map(({ code, question }) => [code, question])).toEqual([
    ["picture_not_printed", 1],
    ["picture_not_found", 2],
    ["marks_not_written", 3],
  ]);
});
