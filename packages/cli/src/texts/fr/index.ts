export { accounts } from "./accounts.ts";
export { api } from "./api.ts";
export { help } from "./help.ts";
export { plan } from "./plan.ts";
export { scenes } from "./scenes.ts";
export { server } from "./server.ts";
export { shared } from "./shared.ts";
export { usage } from "./usage.ts";
