import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { planReaderContract } from "./plan-reader.contract.ts";

describe("the reader of the plan", () => {
  onEachDatabase(planReaderContract);
});
