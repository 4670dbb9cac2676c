export type { Outbound, OutboundAnswer, OutboundMessage, OutboundRequest } from "./outbound.ts";
export { createOutbound } from "./outbound.ts";
export type { OutboundFailure } from "./outbound-failure.ts";
