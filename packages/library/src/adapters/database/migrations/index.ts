import type { MigrationStep } from "@souffleur/platform/database";
import { alikeFiles } from "./alike-files.ts";
import { care } from "./care.ts";
import { files } from "./files.ts";
import { lists } from "./lists.ts";
import { matching } from "./matching.ts";
import { moveHolders } from "./move-holders.ts";
import { moves } from "./moves.ts";
import { scanning } from "./scanning.ts";
import { sources } from "./sources.ts";
import { transfers } from "./transfers.ts";
import { workClaims } from "./work-claims.ts";
import { works } from "./works.ts";

export const libraryMigrations: readonly MigrationStep[] = [
  works,
  files,
  moves,
  scanning,
  sources,
  matching,
  lists,
  transfers,
  care,
  moveHolders,
  alikeFiles,
  workClaims,
];
