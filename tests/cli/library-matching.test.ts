import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { putFile } from "../support/library-files.ts";
import { writeKnownWorks } from "../support/library-matching-server.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

const MB = 1_000_000;

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
  const inbox = join(server.dataDir, "library", "inbox");
  for (const name of [
    "The.Matrix.1999.mkv",
    "Alone.2020.mkv",
    "The.Office.S01E01.mkv",
    "The.Office.S01E02.mkv",
  ])
    await putFile(join(inbox, name), 200 * MB);
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);

test("downloads become works, and people decide about the rest", async () => {
  const early = await souffleur(["process"]);
  expect([early.exitCode, early.stderr]).toEqual([0, expect.stringContaining("no source could be asked")]);
  const imdb = join(server.dataDir, "library", "imdb");
  writeKnownWorks(imdb);
  await souffleur(["imdb", "import"]);
  expect((await json("process", "--dry-run")).result).toMatchObject({ automatic: 1, waiting: 3 });
  const processed = await souffleur(["--lang", "fr", "process", "--only-known"]);
  expect(processed.stdout).toContain("en attente de votre décision\u00a0: 3");

  const pending = await json("pending");
  expect(pending).toHaveLength(3);
  expect((await souffleur(["pending"])).stdout).toMatch(/Alone.2020.mkv +Alone \(2020\) +100 +1/);
  const alone = pending.find(
    ({ file }: { file: { filename: string } }) => file.filename === "Alone.2020.mkv",
  );
  const looked = await souffleur(["validate", alone.id, "--dry-run"]);
  expect(looked.stdout).toMatch(/2 +Alone \(2020\) +100 +Title the same/);
  expect((await souffleur(["validate", alone.id, "--candidate", "7"])).exitCode).toBe(3);
  expect((await souffleur(["validate", alone.id, "--id", "../etc"])).exitCode).toBe(2);
  const taken = await souffleur(["validate", alone.id, "--candidate", "2"]);
  expect(taken.stdout).toBe("Alone.2020.mkv: Alone (2020)\n");
  expect((await souffleur(["validate", alone.id, "--restore"])).stdout).toContain("waits again");
  const other = await json("validate", alone.id, "--id", "tt0211915");
  expect(other).toMatchObject({ state: "edited", selected_candidate_id: "imdb:tt0211915" });
  expect((await souffleur(["validate", alone.id])).exitCode).toBe(4);

  const [group] = await json("pending", "--groups");
  expect(group).toMatchObject({ files: 2, kind: "series" });
  const whole = await souffleur(["validate", group.key, "--group", "--id", "tt0386676"]);
  expect(whole.stdout).toMatch(/^2 files: The Office \(2005\)/);
  expect((await souffleur(["pending"])).stderr).toContain("Nothing waits.");
  expect((await souffleur(["validate", group.key])).exitCode).toBe(3);
});
