export { trashOf } from "./trash.ts";
export { trashMigration } from "./trash-table.ts";
