import type { Module } from "@souffleur/platform/module";
import type { LibraryContext } from "./adapters/context.ts";

export type { LibraryContext } from "./adapters/context.ts";
export { libraryMigrations } from "./adapters/database/migrations/index.ts";
export { libraryProblems } from "./adapters/http/problems.ts";
export type { LibrarySettings } from "./adapters/library-settings.ts";

/** The library assistant, as the server sees it. */
export function createLibraryModule(_context: LibraryContext): Module {
  return {
    name: "library",
    inbox: [],
    trash: [],
    undo: [],
    links: [],
    search: async () => [],
    jobs: [],
    mount() {},
  };
}
