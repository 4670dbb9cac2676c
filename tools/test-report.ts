// Reads Vitest's JSON report, given by path, and prints its counts on one line, the last.
import { readFileSync } from "node:fs";
import { isGood, lineOf, summarize, type TestReport } from "./test-report/summary.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Give the path of the report.");

const report: TestReport = JSON.parse(readFileSync(path, "utf8"));
const summary = summarize(report);
const everything = process.env.SOUFFLEUR_TEST_REQUIRE === "all";
if (everything) for (const name of summary.skipped) console.log(`skipped, though all is required: ${name}`);
console.log(lineOf(summary));
if (!isGood(summary, everything)) process.exitCode = 1;
