import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
  const send = async (path: string, body: unknown) => (await server.post(path, body)) as { id: string };
  const period = { starts_on: "2033-01-01", ends_on: "2033-02-01", budget: 100_000 };
  const { id } = await send("/productions", { name: "Le Misanthrope", ...period });
  const posts = [{ role: "Son", count: 2 }];
  await send(`/productions/${id}/shifts`, { title: "Soir", start: "2033-01-05T19:30", minutes: 210, posts });
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

const days = ["--from", "2033-01-03", "--to", "2033-01-09"];

test("the figures of some days are shown, and given as they are", async () => {
  const shown = await server.souffleur(["plan", "dashboard", ...days]);
  expect(shown.stdout).toContain("posts filled: 0 of 2");
  expect(shown.stdout).toMatch(/Le Misanthrope +0\/2 +0 h 00 +0\.00 +0\.00 +1,000\.00/);
  expect(shown.stdout).toMatch(/2033-01-05 19:30 +Soir +Son +2 missing/);
  expect(await server.json("plan", "dashboard", ...days)).toMatchObject({ total: { shifts: 1, seats: 2 } });
  const french = await server.souffleur(["--lang", "fr", "plan", "dashboard", ...days]);
  expect(french.stdout).toContain("postes pourvus : 0 sur 2");
  const nothing = await server.souffleur(["plan", "dashboard", "--from", "2034-01-01", "--to", "2034-01-02"]);
  expect([nothing.exitCode, nothing.stdout, nothing.stderr]).toEqual([
    0,
    "",
    "Nothing is planned in these days.\n",
  ]);
});

test("a week is shown day after day, whichever of its days is named", async () => {
  const shown = await server.souffleur(["plan", "week", "2033-01-09"]);
  expect(shown.stdout).toBe("Wednesday, January 5\n  19:30–23:00  Soir  (2 open)\n");
  const french = await server.souffleur(["--lang", "fr", "plan", "week", "2033-01-03"]);
  expect(french.stdout).toBe("mercredi 5 janvier\n  19:30–23:00  Soir  (2 à pourvoir)\n");
  expect(await server.json("plan", "week", "2033-01-05")).toHaveLength(1);
});

test("days that are none are refused in words", async () => {
  const dashboard = await server.souffleur([
    "plan",
    "dashboard",
    "--from",
    "2033-02-30",
    "--to",
    "2033-03-01",
  ]);
  const week = await server.souffleur(["plan", "week", "tomorrow"]);
  for (const { exitCode, stderr } of [dashboard, week])
    expect([exitCode !== 0, stderr !== ""]).toEqual([true, true]);
});
