export { type CheckValue, createValueCheck } from "./check-value.ts";
export { describeApi } from "./describe-api.ts";
export type { Answer, ApiDocument, Header, JsonSchema, MediaType, Operation, Parameter } from "./document.ts";
