export { type Author, ledgerOf } from "./ledger.ts";
export { ledgerMigration } from "./ledger-table.ts";
