import { libraryMigrations } from "@souffleur/library";
import { planningMigrations } from "@souffleur/planning";
import { accountsMigration, messageLinksMigration } from "@souffleur/platform/auth";
import type { MigrationStep } from "@souffleur/platform/database";
import { idempotencyMigration } from "@souffleur/platform/http";
import { jobsMigrations } from "@souffleur/platform/jobs";
import { ledgerMigration } from "@souffleur/platform/ledger";
import { trashMigration, trashReasonMigration } from "@souffleur/platform/trash";
import { quizMigrations } from "@souffleur/quiz";

/** Every change of the schema, over all areas and modules, in the order of their numbers. */
export const migrations: readonly MigrationStep[] = [
  accountsMigration,
  messageLinksMigration,
  ledgerMigration,
  trashMigration,
  trashReasonMigration,
  idempotencyMigration,
  ...jobsMigrations,
  ...planningMigrations,
  ...libraryMigrations,
  ...quizMigrations,
].sort((a, b) => (a.name < b.name ? -1 : 1));
