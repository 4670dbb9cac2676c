import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../test/fake-terminal.ts";

async function complete(...words: string[]): Promise<string[]> {
  const { stdout } = await run(["__complete", "--json", "--", ...words]);
  return JSON.parse(stdout).map(({ word }: { word: string }) => word);
}

describe("completion", () => {
  test("begins with the commands, without the hidden one", async () => {
    const words = await complete("");
    expect(words).toContain("serve");
    expect(words).toContain("help");
    expect(words).not.toContain("__complete");
  });

  test("goes on with the command below, and with its options", async () => {
    expect(await complete("migrate", "s")).toEqual(["status"]);
    expect(await complete("serve", "--p")).toEqual(["--port"]);
    expect(await complete("migrate", "up", "--dr")).toEqual(["--dry-run"]);
    expect(await complete("migrate", "up", "--la")).toEqual(["--lang"]);
  });
});

const hasBash = spawnSync("bash", ["--version"]).status === 0;

describe.skipIf(!hasBash)("completion in a real bash", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "souffleur-completion-"));
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    writeFileSync(join(folder, "souffleur"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(join(folder, "souffleur"), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("the Tab key gives the commands that fit", () => {
    const script = `source <(souffleur completion bash)
      COMP_WORDS=(souffleur migrate ""); COMP_CWORD=2; _souffleur; echo "\${COMPREPLY[*]}"`;
    const done = spawnSync("bash", ["-c", script], {
      encoding: "utf8",
      env: { ...process.env, PATH: folder + delimiter + process.env.PATH },
    });
    expect(done.stdout.trim().split(" ")).toEqual(expect.arrayContaining(["up", "down", "status"]));
    expect(done.stderr).toBe("");
  });
});
