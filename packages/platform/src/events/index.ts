export { createEventHub, type EventHub, type LiveEvent, type LiveTopic, type Resync } from "./event-hub.ts";
