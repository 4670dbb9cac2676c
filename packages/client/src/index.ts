export { type ApiClient, type ClientOptions, createClient } from "./client.ts";
export type { components, operations, paths } from "./generated/schema.d.ts";
export { type EventsOptions, type LiveEvent, liveEvents } from "./live-events.ts";
export { everyItem, nextCursor } from "./paging.ts";
export { type AnswerOf, ApiError, type Problem, UnreachableError, unwrap } from "./problem.ts";
export { etagOf, ifMatch } from "./versions.ts";

import type { components } from "./generated/schema.d.ts";

/** What the API speaks of, by name: `Schemas["Artist"]`. */
export type Schemas = components["schemas"];
