import { Readable } from "node:stream";
import { runCommandLine } from "../src/run.ts";
import type { Terminal } from "../src/terminal.ts";

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Situation {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly stdin?: string;
}

/** Runs a command line in this process, with a terminal that remembers what it was shown. */
export async function run(line: readonly string[], situation: Situation = {}): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const { isTTY = false, columns, environment = {} } = situation;
  const terminal: Terminal = {
    environment,
    stdin: Object.assign(Readable.from([situation.stdin ?? ""]), { isTTY: false, fd: -1 }),
    stdout: { write: (text) => stdout.push(text), isTTY, columns },
    stderr: { write: (text) => stderr.push(text), isTTY, columns },
  };
  const exitCode = await runCommandLine(line, terminal);
  return { exitCode, stdout: stdout.join(""), stderr: stderr.join("") };
}
