import type { FilesInUse } from "@souffleur/platform/files";
import type { App } from "@souffleur/platform/http";
import { WorkerPool } from "@souffleur/platform/workers";
import type { QuizContext } from "../context.ts";
import { pictureHashesInUse } from "../database/questions/picture-hashes-in-use.ts";
import { exportRoutes } from "../http/exchange/export-routes.ts";
import { importRoute } from "../http/exchange/import-route.ts";
import { pictureRoute } from "../http/exchange/picture-route.ts";

/** What a thread may take that reads the largest file. */
const READING_MEMORY_MB = 768;

export interface OpenedExchange {
  readonly filesInUse: FilesInUse;
  mount(app: App): void;
  close(): Promise<void>;
}

/** The ways questions come in from other programs, and go out to them. */
export function openExchange(context: QuizContext): OpenedExchange {
  const pool = new WorkerPool({ threads: 1, memoryMb: READING_MEMORY_MB });
  return {
    filesInUse: pictureHashesInUse,
    mount(app) {
      importRoute(app, context, pool);
      exportRoutes(app, context, pool);
      pictureRoute(app, context);
    },
    close: () => pool.close(),
  };
}
