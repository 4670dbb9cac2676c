import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { collectUnusedContract } from "./collect-unused.contract.ts";
import { personFileRepositoryContract } from "./person-file-repository.contract.ts";

describe("the store of what is known of people's files", () => {
  onEachDatabase(personFileRepositoryContract);
});

describe("letting go of files nothing refers to", () => {
  onEachDatabase(collectUnusedContract);
});
