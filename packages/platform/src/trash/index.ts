export { trashOf } from "./trash.ts";
export { trashProblems } from "./trash-problems.ts";
export { isNamedInTrash } from "./trash-repository.ts";
export { type TrashContext, trashRoutes } from "./trash-routes.ts";
export { trashMigration, trashReasonMigration } from "./trash-table.ts";
