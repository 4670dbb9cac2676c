import { truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { run } from "../../packages/cli/test/fake-terminal.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

afterEach(removeTemporaryFolders);

async function verdicts(...line: string[]): Promise<{ exitCode: number; found: Record<string, string> }> {
  const { exitCode, stdout } = await run(["doctor", "--json", ...line]);
  const findings: { name: string; verdict: string }[] = JSON.parse(stdout);
  return { exitCode, found: Object.fromEntries(findings.map(({ name, verdict }) => [name, verdict])) };
}

test("a place where nothing is yet has no fault", async () => {
  const { exitCode, found } = await verdicts("--data-dir", join(temporaryFolder(), "new"));
  expect(exitCode).toBe(0);
  expect(found).toMatchObject({ settings: "ok", folder: "note", database: "note", server: "ok" });
});

test("a sound database is called sound, a damaged one is a fault with code 1", async () => {
  const folder = temporaryFolder();
  await run(["migrate", "up", "--data-dir", folder]);
  expect(await verdicts("--data-dir", folder)).toMatchObject({ exitCode: 0, found: { database: "ok" } });
  truncateSync(join(folder, "souffleur.db"), 3 * 4_096);
  expect(await verdicts("--data-dir", folder)).toMatchObject({ exitCode: 1, found: { database: "fault" } });
});

test("a setting that cannot be used is named in the person's language", async () => {
  const environment = { SOUFFLEUR_PORT: "many", LANG: "fr" };
  const { exitCode, stdout } = await run(["doctor"], { environment });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^✗ SOUFFLEUR_PORT doit être un numéro de port/);
});

test("the schema goes up, is shown, and comes down again; a dry run changes nothing", async () => {
  const folder = temporaryFolder();
  const place = ["--data-dir", folder, "--json"];
  const { applied } = JSON.parse((await run(["migrate", "up", "--dry-run", ...place])).stdout);
  expect(applied.length).toBeGreaterThan(5);
  expect(JSON.parse((await run(["migrate", "up", ...place])).stdout)).toEqual({ applied, dry_run: false });
  const down = JSON.parse((await run(["migrate", "down", "--count", "2", ...place])).stdout);
  expect(down.taken_back).toEqual(applied.slice(-2).reverse());
  const steps: { applied_at: string | null }[] = JSON.parse(
    (await run(["migrate", "status", ...place])).stdout,
  );
  expect(steps.filter(({ applied_at }) => applied_at === null)).toHaveLength(2);
});
