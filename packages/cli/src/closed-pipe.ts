import { exitCodes } from "./exit-codes.ts";

/**
 * `souffleur … | head`: who reads the results has enough, and has gone. The command ends without a word, and well: in a
 * script with `pipefail`, having read enough is no failure. What goes to stderr is only about the work: without readers
 * the work goes on.
 */
export function endWithoutReaders(): void {
  process.stdout.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
    process.exit(exitCodes.ok);
  });
  process.stderr.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}

function isClosedPipe(error: Error): boolean {
  return "code" in error && error.code === "EPIPE";
}
