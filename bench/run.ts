// Lists and runs the benches: no argument lists them, a name runs one, `all` runs all, `--check` only checks that each
// runs and gets right answers, in seconds.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const checked = [
  "api-mix",
  "cold-start",
  "dashboard",
  "feed",
  "first-page",
  "imdb-import",
  "job-queue",
  "kills",
  "library-lists",
  "move-histories",
  "name-mutations",
  "move-sweep",
  "move-undo",
  "matching",
  "probe",
  "quiz-author",
  "quiz-formats",
  "quiz-kills",
  "quiz-lint",
  "quiz-duplicates",
  "quiz-models",
  "quiz-nearness",
  "quiz-search",
  "quiz-vectors",
  "quiz-reading",
  "scan",
  "season",
  "statements",
  "talent-scheduling",
  "timeline",
  "week-conflicts",
  "week-read",
];
// Downloads everything there is to install: run by hand, not in a check.
const benches = [...checked, "fresh-clone"];
const CHECK_WITHIN_MS = 120_000;

const [wanted, ...options] = process.argv.slice(2);
if (wanted === "--check") check();
else if (wanted === "all") for (const bench of benches) run(bench, options);
else if (wanted !== undefined) run(wanted, options);
else for (const bench of benches) console.log(`${bench.padEnd(12)} ${firstLineOf(bench)}`);

function check(): void {
  let failed = 0;
  for (const bench of checked) {
    const done = spawnSync(process.execPath, [pathOf(bench), "--quick"], {
      encoding: "utf8",
      timeout: CHECK_WITHIN_MS,
    });
    if (done.status !== 0) failed++;
    console.log(done.status === 0 ? `ok      ${bench}` : `FAILED  ${bench}\n${done.stdout}${done.stderr}`);
  }
  console.log(`${checked.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function run(bench: string, args: readonly string[]): void {
  console.log(`\n${bench}: ${firstLineOf(bench)}`);
  const done = spawnSync(process.execPath, [pathOf(bench), ...args], { stdio: "inherit" });
  if (done.status !== 0) process.exitCode = 1;
}

function firstLineOf(bench: string): string {
  return readFileSync(pathOf(bench), "utf8").split("\n", 1)[0]?.slice(3) ?? "";
}

function pathOf(bench: string): string {
  return fileURLToPath(new URL(`./${bench}.ts`, import.meta.url));
}
