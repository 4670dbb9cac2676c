// Measures the sources and holds them to the limits of size: `npm run measure` prints every figure, `--quiet` what fails.
import { globSync, readFileSync } from "node:fs";
import { readSource } from "./measure/read-source.ts";
import { figuresOf, type MeasuredFile, tooLong } from "./measure/summary.ts";

const SKIPPED = new Set(["node_modules", "dist", "generated", "coverage"]);

const paths = globSync("{packages,tests,tools,bench}/**/*.{ts,tsx}", {
  exclude: (path) => SKIPPED.has(path),
});
const files: readonly MeasuredFile[] = paths
  .filter((path) => !path.endsWith(".d.ts"))
  .map((path) => ({ path, ...readSource(readFileSync(path, "utf8"), { tsx: path.endsWith(".tsx") }) }));

if (!process.argv.includes("--quiet")) {
  for (const { name, value, over } of figuresOf(files)) {
    console.log(`${over ? "!" : " "} ${name.padEnd(30)} ${value}`);
  }
}

const long = tooLong(files);
for (const line of long) console.error(line);
if (files.length === 0) console.error("No source was found: run this from the top of the repository.");
if (long.length > 0 || files.length === 0) process.exitCode = 1;
