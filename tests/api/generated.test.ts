import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generateFiles } from "../../tools/generate/files.ts";

it("what is made from the code is committed as the code makes it now (else: npm run generate)", async () => {
  const files = await generateFiles();
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  expect(files.size).toBeGreaterThan(1);
  expect(stale.map(([path]) => path)).toEqual([]);
});
