import { statSync } from "node:fs";
import { resolve } from "node:path";

/** The file behind `sqlite:PATH`; nothing for a database in memory or on a server. */
export function sqliteFile(databaseUrl: string): string | undefined {
  if (!databaseUrl.startsWith("sqlite:")) return undefined;
  const path = databaseUrl.slice("sqlite:".length);
  return path === ":memory:" ? undefined : resolve(path);
}

export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
