export { undoProblems } from "./undo-problems.ts";
export { undoRoute } from "./undo-route.ts";
