// Writes what is made from the code: the description of the API and all that follows from it. To be run after every
// change of a route, a schema or a problem; a test fails where it was forgotten.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generateFiles } from "./generate/files.ts";

for (const [path, text] of await generateFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`generate: ${path}`);
}
