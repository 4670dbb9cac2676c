import { enableCompileCache } from "node:module";
import { endWithoutReaders } from "./closed-pipe.ts";

// Keeps compiled sources between starts: half the time to the first answer.
enableCompileCache();
endWithoutReaders();

const [{ runCommandLine }, { processTerminal }] = await Promise.all([
  import("./run.ts"),
  import("./terminal.ts"),
]);
// Not `exit`: what was written must still reach a slow pipe, and a server goes on.
process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal);
