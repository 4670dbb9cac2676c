import { migrations } from "@souffleur/server";
import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { thingsMigration } from "./database.contract.ts";
import { migrationsContract } from "./migrations.contract.ts";

describe("the migrations of a small example", () => {
  onEachDatabase((target) => migrationsContract(target, [thingsMigration]));
});

describe("the product's migrations", () => {
  onEachDatabase((target) => migrationsContract(target, migrations));
});
