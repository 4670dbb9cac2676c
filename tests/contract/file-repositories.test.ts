import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { fileRepositoriesContract } from "./file-repositories.contract.ts";

describe("the store of folders and video files", () => {
  onEachDatabase(fileRepositoriesContract);
});
