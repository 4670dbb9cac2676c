import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

let server: CommandLineServer;
let folder: string;
beforeAll(async () => {
  server = await startCommandLineServer();
  folder = join(server.dataDir, "courses");
  mkdirSync(join(folder, "deep"), { recursive: true });
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

test("a folder of this machine is added, read, listed, shown and thrown away", async () => {
  writeFileSync(join(folder, "lesson.md"), "# La photosynthèse\n\nLa plante fabrique du **glucose**.\n");
  writeFileSync(join(folder, "deep", "notes.txt"), "Quelques notes sur la respiration des plantes.");
  writeFileSync(join(folder, "photo.jpg"), "none of ours");
  const added = await server.souffleur(["quiz", "add", folder, "--subject", "Biologie"]);
  expect([added.exitCode, added.stdout]).toEqual([0, expect.stringContaining("2 documents added.")]);
  const again = await server.souffleur(["quiz", "add", folder, "--subject", "Biologie"]);
  expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining("lesson.md: already there.")]);
  const listed = await server.json("quiz", "documents", "list", "--subject", "Biologie");
  expect(listed).toHaveLength(2);
  const { id } = listed.find(({ title }: { title: string }) => title === "lesson");
  const shown = await server.souffleur(["quiz", "documents", "show", id]);
  expect(shown.stdout).toMatch(
    /lesson.*\n.*Biologie · ready · version 1[\s\S]*Outline\n {2}La photosynthèse/,
  );
  const removed = await server.souffleur(["quiz", "documents", "remove", id, "--yes"]);
  expect([removed.exitCode, removed.stdout]).toEqual([0, expect.stringContaining("is in the trash")]);
});

test("what cannot be read ends the command as a failure, with the reason", async () => {
  const file = join(server.dataDir, "empty.html");
  writeFileSync(file, "<html><script>var a = 1</script></html>");
  const failed = await server.souffleur(["quiz", "add", file, "--subject", "X"]);
  expect([failed.exitCode, failed.stderr]).toEqual([1, expect.stringContaining("no text in this document")]);
  const missing = await server.souffleur(["quiz", "add", join(folder, "none.pdf"), "--subject", "X"]);
  expect([missing.exitCode, missing.stderr]).toEqual([3, expect.stringContaining("no file and no folder")]);
});

test("a model that is not set up is refused with what is to be set, in both languages", async () => {
  const file = join(server.dataDir, "physics.md");
  writeFileSync(file, "La **masse** est une mesure de l'inertie d'un corps.");
  await server.souffleur(["quiz", "add", file, "--subject", "Physique"]);
  const line = ["quiz", "generate", "--subject", "Physique", "--model"];
  for (const [language, said] of [
    ["en", "This server has no language model"],
    ["fr", "Ce serveur n'a pas de modèle de langue"],
  ] as const) {
    const { exitCode, stderr } = await server.souffleur(["--lang", language, ...line]);
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining(said)]);
    expect(stderr).toContain("SOUFFLEUR_LLM_URL");
  }
});

test("a title names one document, and a filter that fits nothing is told from an empty list", async () => {
  for (const name of ["one.md", "two.md"]) writeFileSync(join(server.dataDir, name), `Of ${name}.`);
  const files = ["one.md", "two.md"].map((name) => join(server.dataDir, name));
  const line = ["quiz", "add", ...files, "--subject", "Biologie", "--title", "All of them"];
  const refused = await server.souffleur(line);
  expect([refused.exitCode, refused.stderr]).toEqual([2, "--title names one document; these are several.\n"]);
  const filtered = await server.souffleur(["quiz", "documents", "list", "--subject", "Nope"]);
  expect(filtered.stderr).toBe("No document fits.\n");
});
