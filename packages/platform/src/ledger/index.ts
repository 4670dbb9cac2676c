export { type Author, authorOf, ledgerOf } from "./ledger.ts";
export { ledgerRoutes } from "./ledger-routes.ts";
export { ledgerMigration } from "./ledger-table.ts";
