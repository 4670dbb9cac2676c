import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { ledgerContract } from "./ledger.contract.ts";

describe("the ledger", () => {
  onEachDatabase(ledgerContract);
});
