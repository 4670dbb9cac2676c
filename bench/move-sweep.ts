// Every system call of every operation on files, killed once and failed once: is anything lost, and does the next start mend it.
import { operations, otherDiskThan, Sweep } from "../tests/support/moves/sweep.ts";
import { hasStrace } from "../tests/support/moves/traced.ts";
import { option, quick, type Row, report } from "./harness/report.ts";
import { inTemporaryFolder } from "./harness/server.ts";

/** What is done to a call: the process killed in it, the call failed; of those that change something, all later ones too. */
const WAYS = ["signal=SIGKILL:when=N", "error=EIO:when=N"];
const FOR_GOOD = "error=EIO:when=N+";
const READING = new Set([
  "readlink",
  "pread64",
  "getdents64",
  "statx",
  "fstat",
  "newfstatat",
  "statfs",
  "fstatfs",
]);
/** `1`: what changes something; `2`: what reads; `3`: what fails for good. Without, all three. */
const PART = option("part", 0);
/** The number of one operation; without, all of them. */
const OPERATION = option("operation", 0);
const EACH = option("each", quick ? 60 : 1);
const AT_ONCE = option("at-once", 2);

if (!hasStrace()) report("move-sweep", [{ operation: "skipped: there is no strace" }]);
else
  await inTemporaryFolder(async (folder) => {
    const otherDisk = otherDiskThan(folder);
    const rows: Row[] = [];
    const wrong: string[] = [];
    for (const operation of operations.filter((_, at) => OPERATION === 0 || at + 1 === OPERATION)) {
      if (operation.crossesDisks === true && otherDisk === undefined) {
        rows.push({ operation: `${operation.name} (skipped: there is no second disk)` });
        continue;
      }
      const began = performance.now();
      const sweep = new Sweep({ folder, otherDisk }, operation);
      const calls = await sweep.calls();
      const chosen = injectionsOf(calls).filter((_, at) => at % EACH === 0);
      const found = await all(chosen, async (inject) => {
        const said = (await sweep.run(inject)).wrong;
        return said && `${operation.name}, ${inject}: ${said}`;
      });
      wrong.push(...found);
      rows.push({
        operation: operation.name,
        "system calls": [...calls.values()].reduce((sum, times) => sum + times, 0),
        runs: chosen.length,
        lost: found.filter((each) => each.includes(": LOST")).length,
        "not mended": found.length,
        seconds: (performance.now() - began) / 1_000,
      });
      console.log(JSON.stringify(rows.at(-1)));
      for (const each of found) console.log(each);
    }
    report("move-sweep", rows, wrong);
  });

function injectionsOf(calls: ReadonlyMap<string, number>): readonly string[] {
  return [...calls].flatMap(([call, times]) => {
    const isReading = READING.has(call);
    const ways = [
      ...(PART === 0 || PART === (isReading ? 2 : 1) ? WAYS : []),
      ...(!isReading && (PART === 0 || PART === 3) ? [FOR_GOOD] : []),
    ];
    const numbers = Array.from({ length: times }, (_, at) => String(at + 1));
    return numbers.flatMap((number) => ways.map((way) => `${call}:${way.replace("N", number)}`));
  });
}

async function all(injections: readonly string[], run: (inject: string) => Promise<string | undefined>) {
  const waiting = [...injections];
  const found: string[] = [];
  const worker = async () => {
    for (let inject = waiting.shift(); inject !== undefined; inject = waiting.shift()) {
      const wrong = await run(inject);
      if (wrong !== undefined) found.push(wrong);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}
