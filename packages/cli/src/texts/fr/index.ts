export { help } from "./help.ts";
export { server } from "./server.ts";
export { usage } from "./usage.ts";
