// Holds the package files, the lock file and docs/dependencies.md against each other.
import { globSync, readFileSync } from "node:fs";
import { checkDependencies, type LockEntry, type PackageFile } from "./dependencies/check.ts";

const readJson = <Shape>(path: string): Shape => JSON.parse(readFileSync(path, "utf8"));

const faults = checkDependencies({
  packages: ["package.json", ...globSync(["packages/*/package.json", "tools/*/package.json"])].map((path) =>
    readJson<PackageFile>(path),
  ),
  lock: readJson<{ packages: Record<string, LockEntry> }>("package-lock.json").packages,
  reasons: readFileSync("docs/dependencies.md", "utf8"),
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
