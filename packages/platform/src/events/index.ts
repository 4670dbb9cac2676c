export { createEventHub, type EventHub, type LiveEvent, type LiveTopic, type Resync } from "./event-hub.ts";
export { eventProblems, eventRoutes } from "./http/event-routes.ts";
export { type FeedsOptions, LiveFeeds, type Presenters } from "./live-feeds.ts";
export { PostgresEvents, type PostgresEventsOptions } from "./postgres-events.ts";
