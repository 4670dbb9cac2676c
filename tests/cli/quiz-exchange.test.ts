import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unzip } from "../../packages/quiz/src/adapters/formats/unzip.ts";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

test("questions come in from a file, are looked at first, and go out again", async () => {
  const file = join(server.dataDir, "cells.gift");
  await writeFile(file, "Which pigment absorbs red light?{=Chlorophyll ~Carotene}\n\nDescribe it.{}\n");
  const [tried] = await server.json("quiz", "import", file, "--dry-run");
  expect(tried).toMatchObject({ counts: { new: 1, refused: 1 }, taken: [] });
  const taken = await server.souffleur(["quiz", "import", file]);
  expect([taken.exitCode, taken.stdout]).toEqual([0, expect.stringContaining("1 question taken in.")]);
  expect(taken.stdout).toMatch(/cells\.gift, line 3, Describe it.*essay/);
  const again = await server.souffleur(["quiz", "import", file, "--lang", "fr"]);
  expect(again.stdout).toContain("1 déjà là");

  const xml = join(server.dataDir, "out.xml");
  const saved = await server.souffleur(["quiz", "export", "--format", "moodle", "-o", xml]);
  expect([saved.exitCode, saved.stderr]).toEqual([0, ""]);
  expect(await readFile(xml, "utf8")).toContain("Chlorophyll");
  const pdf = join(server.dataDir, "out.pdf");
  await server.souffleur(["quiz", "export", "--format", "pdf", "--variants", "2", "-o", pdf]);
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-");
  const lossy = await server.souffleur([
    "quiz",
    "export",
    "--format",
    "aiken",
    "-o",
    join(server.dataDir, "a.txt"),
  ]);
  expect(lossy.stderr).toMatch(/questions? [\d–, ]+: Has no place in this format: .*language\./);
});

test("a file that is not there, or a format nobody knows, is named", async () => {
  const missing = await server.souffleur(["quiz", "import", "/nowhere/x.gift"]);
  expect(missing.exitCode).not.toBe(0);
  const unknown = await server.souffleur(["quiz", "export", "--format", "docx", "-o", "x"]);
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("--format must be one of")]);
  const nowhere = await server.souffleur(["quiz", "export", "--format", "gift"]);
  expect(nowhere.stderr).toContain("The option --output is missing.");
});

test("a folder of files is taken as it is, and so is an unpacked package", async () => {
  const folder = join(server.dataDir, "leaves");
  await mkdir(join(folder, "deep"), { recursive: true });
  await writeFile(join(folder, "a.gift"), "What colour is a leaf?{=Green ~Blue}\n");
  await writeFile(join(folder, "deep", "b.txt"), "What holds a leaf?\nA) A stalk\nB) A stone\nANSWER: A\n");
  await writeFile(join(folder, "photo.jpg"), "no questions");
  const taken = await server.json("quiz", "import", folder);
  expect(taken.map(({ file }: { file: string }) => file)).toEqual([
    join(folder, "a.gift"),
    join(folder, "deep", "b.txt"),
  ]);
  expect(taken).toMatchObject([{ taken: [expect.any(String)] }, { taken: [expect.any(String)] }]);

  const unpacked = join(server.dataDir, "unpacked");
  const zip = join(server.dataDir, "out.zip");
  await server.souffleur(["quiz", "export", "--format", "qti21", "-o", zip]);
  const files = unzip(new Uint8Array(await readFile(zip)));
  for (const [name, bytes] of files.ok ? files.value : []) {
    await mkdir(dirname(join(unpacked, name)), { recursive: true });
    await writeFile(join(unpacked, name), bytes);
  }
  const [seen] = await server.json("quiz", "import", unpacked, "--dry-run");
  expect(seen).toMatchObject({ file: unpacked, counts: { new: 0, refused: 0 } });
  expect(seen.questions.length).toBeGreaterThan(1);

  const empty = join(server.dataDir, "nothing");
  await mkdir(empty);
  const none = await server.souffleur(["quiz", "import", empty]);
  expect([none.exitCode, none.stderr]).toEqual([3, `There is no file of questions in ${empty}.\n`]);
});

test("what a format does not keep of many questions is said once", async () => {
  const file = join(server.dataDir, "many.jsonl");
  const questions = ["red", "green", "blue"].map((colour) => ({
    stem: `Which colour do people call ${colour}?`,
    options: [colour, `not ${colour}`],
    key: 0,
    topic: "colour",
  }));
  await writeFile(file, questions.map((question) => JSON.stringify(question)).join("\n"));
  await server.souffleur(["quiz", "import", file]);
  const output = ["--topic", "colour", "-o", join(server.dataDir, "many.txt")];
  const { stderr } = await server.souffleur(["quiz", "export", "--format", "aiken", ...output]);
  const none = await server.souffleur([
    "quiz",
    "export",
    "--format",
    "aiken",
    "--topic",
    "nobody",
    "-o",
    file,
  ]);
  expect([none.exitCode, none.stderr]).toEqual([3, "No question of the bank fits; nothing was written.\n"]);
  expect(stderr).toContain("questions 1–3: Has no place in this format: topic, language.\n");
});
