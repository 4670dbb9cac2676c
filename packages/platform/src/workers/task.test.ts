import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { workerTask } from "./task.ts";

it.each([
  { from: "file:///app/src/solver/solve.ts", url: "file:///app/src/solver/solve.worker.ts" },
  { from: "file:///app/dist/souffleur.mjs", url: "file:///app/dist/workers/solve.worker.mjs" },
  { from: "file:///app/dist/chunks/solve-x1.mjs", url: "file:///app/dist/workers/solve.worker.mjs" },
])("finds the file of a task from $from", ({ from, url }) => {
  expect(workerTask(from, "./solve.worker.ts").url.href).toBe(url);
});

it("runs in a bundle, away from the sources", () => {
  const top = fileURLToPath(new URL("../../../../", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "souffleur-bundle-"));
  const bundle = (source: string, dir: string, name: string) =>
    spawnSync(
      process.execPath,
      [
        ...["node_modules/rolldown/bin/cli.mjs", `packages/platform/test/${source}`, "--format", "esm"],
        ...["--platform", "node", "--dir", dir, "--entryFileNames", name],
      ],
      { cwd: top, encoding: "utf8" },
    );
  try {
    bundle("bundled-main.ts", folder, "main.mjs");
    bundle("unruly.worker.ts", join(folder, "workers"), "unruly.worker.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "main.mjs")], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ doubled: 8 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
