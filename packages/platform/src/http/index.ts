export type { FastifyRequest as Request } from "fastify";
export {
  type Access,
  type Authenticate,
  type ModuleName,
  mayAccess,
  moduleNames,
  type Principal,
  principalOf,
  type Role,
  roles,
} from "./access.ts";
export { type Author, authorOf } from "./author.ts";
export { type Change, createChange, orProblem } from "./change.ts";
export { type CommonFailure, commonProblems, type FieldError } from "./common-problems.ts";
export { type App, type AppOptions, createApp } from "./create-app.ts";
export { sendProblem } from "./error-handler.ts";
export {
  expectedVersion,
  requiredStamp,
  requiredVersion,
  stampAnswer,
  stampTag,
  tagAnswer,
  versionTag,
} from "./etag.ts";
export { type Answer, forgetOldKeys, idempotencyMigration } from "./idempotency.ts";
export {
  answerArray,
  asPage,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  MAX_PAGE,
} from "./paging.ts";
export { plainJson } from "./plain-json.ts";
export {
  defineProblems,
  type Failure,
  joinCatalogues,
  type ProblemCatalogue,
  ProblemError,
  problemDocument,
  problemMediaType,
  problemSchema,
} from "./problem.ts";
export { describeProblems, type ProblemReference } from "./problem-reference.ts";
export { problems } from "./responses.ts";
export { type DeclaredRoute, missingRoute } from "./routes.ts";
export {
  exampleId,
  idInput,
  idOutput,
  instantInput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
  localDateTimeInput,
  localDateTimeOutput,
  textInput,
} from "./schemas.ts";
export { type LoadLimits, loadLimitsFrom } from "./shed-load.ts";
export { refuse } from "./validation.ts";
