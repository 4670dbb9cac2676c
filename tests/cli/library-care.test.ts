import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";

let server: CommandLineServer;
let storage: string;
beforeAll(async () => {
  server = await startCommandLineServer();
  const folders = await server.json("folders");
  storage = folders.find(({ kind }: { kind: string }) => kind === "storage").path;
});
beforeEach(() => mkdir(join(storage, "Vide", "Encore"), { recursive: true }));
afterAll(() => server.close());

test("a command reports first, does with --fix what needs no choice, and takes it back", async () => {
  const shown = await server.souffleur(["cleanup", "--lang", "fr"]);
  expect(shown).toMatchObject({ exitCode: 0 });
  expect(shown.stdout).toMatch(/dossier vide +Vide +--fix/);
  const tried = await server.souffleur(["cleanup", "--fix", "--dry-run"]);
  expect(tried.stdout).toContain(`rmdir ${join(storage, "Vide", "Encore")}`);
  expect(await readdir(storage)).toContain("Vide");

  const done = await server.json("cleanup", "--fix");
  expect(done.fixes).toMatchObject([{ job: { state: "succeeded", result: { fixed: 1 } } }]);
  expect(await readdir(storage)).not.toContain("Vide");
  expect((await server.souffleur(["cleanup"])).stderr).toContain("Nothing to report.");
  expect(await server.json("cleanup", "--undo", done.fixes[0].fix_id)).toMatchObject({ state: "succeeded" });
  expect(await readdir(join(storage, "Vide"))).toEqual(["Encore"]);
});

test("a finding is fixed by its id, in the folder that is named", async () => {
  const { findings } = await server.json("cleanup", "--folder", storage);
  expect(findings).toMatchObject([{ kind: "empty_folder", label: "Vide" }]);
  const [{ id }] = findings;
  expect((await server.souffleur(["cleanup", "--finding", id])).stdout).toContain("Vide: ");
  const { job } = await server.json("cleanup", "--finding", id, "--fix");
  expect(job.result).toMatchObject({ fixed: 1, refused: 0 });
});

test("every command looks, and what is not there ends with its own exit code", async () => {
  for (const name of ["check", "regroup", "repair-links", "consolidate", "duplicates", "upgrades", "missing"])
    expect(await server.json(name)).toMatchObject({ findings: [], fixes: [] });
  const nobody = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
  const code = async (...line: string[]) => (await server.souffleur(line)).exitCode;
  expect(await code("check", "--folder", "/etc")).toBe(3);
  expect(await code("check", "--undo", nobody)).toBe(3);
  expect(await code("check", "--finding", nobody, "--fix")).toBe(3);
  expect(await code("upgrades", "--min-lines", "x")).toBe(2);
});
