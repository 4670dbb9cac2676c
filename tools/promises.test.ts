import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OXLINT = join(root, "node_modules/oxlint/bin/oxlint");
// Looked for beside the sources, which are elsewhere here.
const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, "node_modules/.bin/tsgolint") };
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the linter with the repository's rules on one source. */
function lint(source: string): { status: number | null; output: string } {
  const cwd = mkdtempSync(join(tmpdir(), "promises-"));
  folders.push(cwd);
  const compilerOptions = { strict: true, target: "esnext", types: [] };
  copyFileSync(join(root, ".oxlintrc.json"), join(cwd, ".oxlintrc.json"));
  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["source.ts"] }));
  writeFileSync(
    join(cwd, "source.ts"),
    `declare function save(): Promise<boolean>;\n${source}\nexport {};\n`,
  );
  const args = [OXLINT, "--type-aware", "--deny-warnings"];
  const done = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8", timeout: 15_000 });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

test.each([
  ["a promise nobody waits for", "save();", "no-floating-promises"],
  ["a promise taken for a condition", "if (save()) save;", "no-misused-promises"],
  [
    "an async callback where nothing waits",
    "[1].forEach(async () => { await save(); });",
    "no-misused-promises",
  ],
])("the linter reports %s", (_, source, rule) => {
  const { status, output } = lint(source);
  expect(output).toContain(rule);
  expect(status).toBe(1);
});

test("the linter accepts promises that are waited for, or dropped on purpose", () => {
  expect(lint("await save();\nvoid save();\nif (await save()) save;")).toMatchObject({ status: 0 });
});
