import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { putFile } from "../support/library-files.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

let server: CommandLineServer;
let inbox: string;
beforeAll(async () => {
  server = await startCommandLineServer();
  inbox = join(server.dataDir, "library", "inbox");
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

const MB = 1_000_000;

test("folders are scanned by name, tried first, and what is missing is asked about", async () => {
  for (const n of [1, 2, 3, 4]) await putFile(join(inbox, `Film ${n} (200${n}).mkv`), (100 + n) * MB);
  await putFile(join(inbox, "small.mkv"), 5 * MB);
  const tried = await server.json("scan", inbox, "--dry-run");
  expect(tried.result).toMatchObject({ dry_run: true, folders: [{ added: 4, ignored: 1 }] });
  const first = await server.souffleur(["scan", inbox]);
  expect([first.exitCode, first.stdout]).toEqual([0, expect.stringMatching(/inbox +scanned +4 +4 +0/)]);
  const listed = await server.souffleur(["folders"]);
  expect(listed.stdout).toMatch(/downloads +there .*inbox/);
  for (const n of [1, 2, 3]) await rm(join(inbox, `Film ${n} (200${n}).mkv`));
  const asked = await server.souffleur(["scan", inbox]);
  expect(asked.stderr).toContain("--confirm-missing");
  const [folder] = (await server.json("scan", inbox, "--confirm-missing")).result.folders;
  expect(folder).toMatchObject({ missing: 3 });
  expect(folder.finding).toBeUndefined();
});

test("a folder that is none of the library's is refused, whatever lies in it", async () => {
  const refused = await server.souffleur(["scan", "/etc"]);
  expect([refused.exitCode, refused.stderr]).toEqual([
    3,
    expect.stringContaining("/etc is no folder of the library."),
  ]);
});
