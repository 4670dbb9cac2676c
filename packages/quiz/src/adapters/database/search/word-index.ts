import type { Database } from "@souffleur/platform/database";
import type { WordIndex } from "../../../application/search/ports.ts";
import { postgresWordIndex } from "./postgres-word-index.ts";
import { sqliteWordIndex } from "./sqlite-word-index.ts";

export function wordIndex({ dialect, queries }: Pick<Database, "dialect" | "queries">): WordIndex {
  return dialect.kind === "sqlite" ? sqliteWordIndex(queries) : postgresWordIndex(queries);
}
