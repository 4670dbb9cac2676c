import type { Log } from "@souffleur/platform/log";

const STOP_WITHIN_MS = 30_000;
const CLEAN = 0;
const FORCED = 1;

/** The first signal stops the server in good order; a second one, or too long a wait, ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const handle = (signal: string): void => {
    if (stopping) {
      log.error({ signal }, "told to stop twice: ending at once");
      process.exit(FORCED);
    }
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.error("stopping took too long: ending at once");
      process.exit(FORCED);
    }, STOP_WITHIN_MS).unref();
    stop().then(
      () => {
        log.info("stopped");
        process.exit(CLEAN);
      },
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(FORCED);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, handle);
}
