import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";

let server: CommandLineServer;
let productionId: string;
beforeAll(async () => {
  server = await startCommandLineServer();
  const period = { starts_on: "2024-05-01", ends_on: "2024-05-31" };
  const made = await server.post("/productions", { name: "Le Songe", color: "#4c6ef5", ...period });
  productionId = (made as { id: string }).id;
});
afterAll(() => server.close());

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);
const inFolder = (name: string) => join(server.dataDir, name);

test("a call sheet is listed, given out and written to a file", async () => {
  const sheet = (await server.post(`/productions/${productionId}/call-sheets`, {
    ...{ day: "2024-05-12", title: "Filage technique" },
    lines: [{ kind: "note", time: "14:00", text: "Accueil" }],
  })) as { id: string };
  expect((await souffleur(["plan", "call-sheet", "list"])).stdout).toMatch(
    /2024-05-12 +Filage technique +draft/,
  );
  const early = await souffleur(["plan", "call-sheet", "pdf", sheet.id, "--file", inFolder("early.pdf")]);
  expect([early.exitCode, early.stderr]).toEqual([1, expect.stringContaining("not been given out")]);
  expect(await json("plan", "call-sheet", "issue", sheet.id, "--note", "À l'heure")).toMatchObject({
    number: 1,
    note: "À l'heure",
  });
  const saved = await json("plan", "call-sheet", "pdf", sheet.id, "--file", inFolder("sheet.pdf"));
  const bytes = readFileSync(inFolder("sheet.pdf"));
  expect([bytes.subarray(0, 5).toString(), bytes.length]).toEqual(["%PDF-", saved.bytes]);
  expect(await json("plan", "call-sheet", "list", "--production", productionId)).toMatchObject([
    { id: sheet.id, last_number: 1 },
  ]);
  const unknown = await souffleur([
    ...["plan", "call-sheet", "pdf", sheet.id, "--number", "7", "--file", inFolder("none.pdf")],
  ]);
  expect(unknown.exitCode).not.toBe(0);
});

test("tables are written to files, and a table there is not is named", async () => {
  await json("plan", "export", "productions", "--file", inFolder("productions.csv"));
  expect(readFileSync(inFolder("productions.csv"), "utf8")).toContain("Le Songe");
  await json("plan", "export", "people", "--file", inFolder("people.csv"));
  await json("plan", "day-out-of-days", productionId, "--csv", "--file", inFolder("days.csv"));
  await json("plan", "day-out-of-days", productionId, "--file", inFolder("days.pdf"));
  expect(readFileSync(inFolder("days.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  const wrong = await souffleur([
    ...["--lang", "fr", "plan", "export", "secrets", "--file", inFolder("x.csv")],
  ]);
  expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining("pas « secrets »")]);
});

test("messages are listed; one that does not exist is said so", async () => {
  const none = await souffleur(["--lang", "fr", "plan", "messages", "list"]);
  expect([none.exitCode, none.stderr]).toEqual([0, expect.stringContaining("Aucun message.")]);
  expect(await json("plan", "messages", "list", "--state", "failed")).toEqual([]);
  const unknown = await souffleur(["plan", "messages", "show", "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"]);
  expect(unknown.exitCode).toBe(3);
  expect((await souffleur(["plan", "messages", "retry", "x"])).exitCode).toBe(3);
});
