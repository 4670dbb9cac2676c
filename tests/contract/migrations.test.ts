import { accountsMigration } from "@souffleur/platform/auth";
import { idempotencyMigration } from "@souffleur/platform/http";
import { jobsMigration } from "@souffleur/platform/jobs";
import { ledgerMigration } from "@souffleur/platform/ledger";
import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { thingsMigration } from "./database.contract.ts";
import { migrationsContract } from "./migrations.contract.ts";

describe("the migrations of a small example", () => {
  onEachDatabase((target) => migrationsContract(target, [thingsMigration]));
});

describe("the platform's migrations", () => {
  onEachDatabase((target) =>
    migrationsContract(target, [accountsMigration, ledgerMigration, idempotencyMigration, jobsMigration]),
  );
});
