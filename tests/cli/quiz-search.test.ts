import { join } from "node:path";
import { openDatabase } from "@souffleur/platform/database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentRepositories } from "../../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { documentOf } from "../support/quiz-passages.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

const { document, passages } = documentOf([
  "La sève brute monte dans le xylème.",
  "Le phloème la redescend.",
]);
let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
  const database = openDatabase({ url: `sqlite:${join(server.dataDir, "souffleur.db")}` });
  await database.unit(async ({ queries }) => {
    const stores = documentRepositories(queries);
    await stores.documents.add(document);
    await stores.passages.replaceAll(document.id, passages);
    return { ok: true, value: undefined };
  });
  await database.close();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

test("passages are found, with what they were found by", async () => {
  const found = await server.souffleur(["quiz", "search", "Où monte la sève ?", "--subject", "biologie"]);
  expect([found.exitCode, found.stdout]).toEqual([
    0,
    expect.stringMatching(/La cellule.*monte, seve.*xylème/),
  ]);
  expect(await server.json("quiz", "search", "xyleme", "--limit", "1")).toMatchObject([
    { text: passages[0]?.text },
  ]);
  expect((await server.souffleur(["quiz", "search", "dinosaure"])).stderr).toContain("No passage");
  expect((await server.souffleur(["quiz", "search", "a", "--language", "de"])).exitCode).toBe(2);
});
