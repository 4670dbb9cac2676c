import { createInterface } from "node:readline";
import { setImmediate } from "node:timers/promises";
import { parseName } from "@souffleur/library/names";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

/** So many names are read before signals and the terminal get their turn. */
const AT_ONCE = 500;

/** Reads names of video files: those typed, or else one on each line of what comes in. One line of JSON for each. */
export async function parseNames({ terminal }: Context, input: Input): Promise<void> {
  const print = (name: string) => terminal.stdout.write(`${JSON.stringify(parseName(name))}\n`);
  const typed = input.words(0);
  if (typed.length > 0) {
    for (const name of typed) print(name);
    return;
  }
  let count = 0;
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    print(line);
    if (++count % AT_ONCE === 0) await setImmediate();
  }
}
