// Random histories of moved files on a disk that forgets what was not synced: is anything ever lost, doubled or misreported.
import { type HistoryFigures, liveHistory } from "../packages/library/test/move-history.ts";
import { option, quick, report } from "./harness/report.ts";

const HISTORIES = option("histories", quick ? 300 : 100_000);
const FIRST = option("seed", 1);

const wrong: string[] = [];
const sums: Record<string, number> = {};
const began = performance.now();
for (let seed = FIRST; seed < FIRST + HISTORIES; seed++) {
  try {
    add(await liveHistory(seed));
  } catch (error) {
    wrong.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const seconds = (performance.now() - began) / 1_000;
report("move-histories", [{ histories: HISTORIES, ...sums, wrong: wrong.length, seconds }], wrong);

function add(figures: HistoryFigures): void {
  for (const [name, figure] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + figure;
}
