import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { missionTypeRepositoryContract } from "./mission-type-repository.contract.ts";
import { productionRepositoryContract } from "./production-repository.contract.ts";

describe("the store of productions", () => {
  onEachDatabase(productionRepositoryContract);
});

describe("the store of mission types", () => {
  onEachDatabase(missionTypeRepositoryContract);
});
