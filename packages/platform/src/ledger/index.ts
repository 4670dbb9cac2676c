export { ledgerOf } from "./ledger.ts";
export { ledgerProblems } from "./ledger-problems.ts";
export { ledgerRoutes } from "./ledger-routes.ts";
export { ledgerMigration } from "./ledger-table.ts";
export { undoRoute } from "./undo-route.ts";
