import { serveTask } from "@souffleur/platform/workers";
import { ImdbUnreadable } from "./import/imdb-unreadable.ts";
import { buildImdb } from "./import/import-imdb.ts";
import type { ImportImdbAnswer, ImportImdbErrand } from "./import-errand.ts";

/** How often who waits hears of it. */
const REPORT_MS = 500;

serveTask<ImportImdbErrand, ImportImdbAnswer>(async ({ folder, building }, { report }) => {
  let nextReport = 0;
  try {
    const counts = await buildImdb(folder, building, (progress) => {
      const now = performance.now();
      if (now < nextReport) return;
      nextReport = now + REPORT_MS;
      report(progress);
    });
    return { kind: "built", counts };
  } catch (error) {
    if (error instanceof ImdbUnreadable) return { kind: "unreadable", fault: error.fault, file: error.file };
    throw error;
  }
});
