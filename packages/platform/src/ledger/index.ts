export { csvLine } from "./csv.ts";
export { ledgerOf } from "./ledger.ts";
export { findEntry, wasThereBefore } from "./ledger-repository.ts";
export { ledgerRoutes } from "./ledger-routes.ts";
export { ledgerMigration } from "./ledger-table.ts";
