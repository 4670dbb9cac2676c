import { describe } from "vitest";
import { onEachDatabase } from "../support/databases.ts";
import { idempotencyContract } from "./idempotency.contract.ts";
import { inboxContract } from "./inbox.contract.ts";
import { ledgerContract } from "./ledger.contract.ts";
import { searchContract } from "./search.contract.ts";
import { trashContract } from "./trash.contract.ts";

describe("the ledger", () => {
  onEachDatabase(ledgerContract);
});

describe("the trash", () => {
  onEachDatabase(trashContract);
});

describe("the keys of requests that may come twice", () => {
  onEachDatabase(idempotencyContract);
});

describe("the inbox", () => {
  onEachDatabase(inboxContract);
});

describe("the search", () => {
  onEachDatabase(searchContract);
});
