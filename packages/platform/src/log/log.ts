import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from "pino";
import { prettyStream } from "./pretty.ts";
import { redact } from "./redact.ts";

export type Log = Logger;

const STDERR = 2;
const FLUSH_EVERY_MS = 200;

/** Structured logs, one JSON object a line. What could be a secret is left out wherever it appears. */
export function createLog(level: string, stream: DestinationStream = standardError()): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: redact },
      // An error is described by `redact`; pino's own way would add whatever members it has.
      serializers: { err: (error: unknown) => error },
    },
    stream,
  );
}

/** JSON for programs that collect logs, lines for a person at a terminal. */
function standardError(): DestinationStream {
  // Under load many lines go out with one call, which costs a tenth of a read less than a call for each. A line waits
  // for the others no longer than the flush, and for nobody when the process ends or logs something fatal.
  if (!process.stderr.isTTY) {
    return destination({ dest: STDERR, sync: false, minLength: 4_096, periodicFlush: FLUSH_EVERY_MS });
  }
  return prettyStream(process.stderr, process.env.NO_COLOR === undefined || process.env.NO_COLOR === "");
}
