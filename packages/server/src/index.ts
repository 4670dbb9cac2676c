export { createServer, migrations, type Server, type ServerOptions } from "./create-server.ts";
export { type Serving, serve } from "./serve.ts";
export { version } from "./version.ts";
