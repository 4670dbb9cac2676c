import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from "pino";

export type Log = Logger;

/** Structured logs, one JSON object a line. What could be a secret is left out wherever it appears. */
export function createLog(
  level: string,
  stream: DestinationStream = destination({ dest: 2, sync: false, minLength: 0 }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ["*.password", "*.token", "*.secret", "*.authorization", "*.cookie", "headers"],
        remove: true,
      },
    },
    stream,
  );
}
