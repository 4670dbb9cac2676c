// One move in a week of a hundred people with five missions each: what it breaks and mends, in Node and in Chromium.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { company } from "./harness/company.ts";
import { type Figures, measureMoves } from "./harness/moves.ts";
import { option, quick, type Row, report } from "./harness/report.ts";
import { inTemporaryFolder, root } from "./harness/server.ts";

const MOVES = option("moves", quick ? 50 : 2_000);
const PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const facts = company(1);

await inTemporaryFolder(async (folder) => {
  const script = bundled(folder);
  const rows = [row("Node", measureMoves(facts, MOVES))];
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) rows.push({ in: "no Chromium here: set CHROMIUM_PATH" });
  else rows.push(row("Chromium", await inChromium(executablePath, script)));
  report("week-conflicts", rows);
});

/** The same functions as one script for a browser. */
function bundled(folder: string): string {
  const file = join(folder, "moves.js");
  execFileSync(process.execPath, [
    join(root, "node_modules/rolldown/bin/cli.mjs"),
    join(root, "bench/harness/moves.ts"),
    ...["--format", "iife", "--name", "moves", "--platform", "browser", "--minify", "--file", file],
  ]);
  return readFileSync(file, "utf8");
}

async function inChromium(executablePath: string, script: string): Promise<Figures> {
  // The sandbox needs rights that a container does not give; the page is empty and ours.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const call = `moves.measureMoves(${JSON.stringify(facts)}, ${MOVES})`;
    return await page.evaluate<Figures>(call);
  } finally {
    await browser.close();
  }
}

function row(where: string, { openMs, p50Ms, p95Ms, maxMs, broken }: Figures): Row {
  return {
    in: where,
    "open ms": openMs,
    "move p50 ms": p50Ms,
    "move p95 ms": p95Ms,
    "slowest ms": maxMs,
    "broke something": broken,
    moves: MOVES,
  };
}
