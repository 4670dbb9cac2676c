import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { pdfBytes, pngBytes } from "../support/sample-files.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

const people = (...line: string[]) => server.souffleur(["plan", "people", ...line]);
const json = (...line: string[]) => server.json("plan", "people", ...line);
const file = (name: string, content: Uint8Array) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
};

test("the photo of a person is given, refused where it is none, and taken away", async () => {
  const { id } = await json("add", "Léa");
  expect((await json("photo", "set", id, file("lea.png", pngBytes()))).photo_url).toContain(id);
  const refused = await people("photo", "set", id, file("lea.png", Buffer.from("<svg/>")));
  expect([refused.exitCode === 0, refused.stderr]).toEqual([false, expect.stringContaining("no whole JPEG")]);
  expect((await json("photo", "remove", id, "--yes")).photo_url).toBeUndefined();
});

test("documents are added and listed, and what expires is found", async () => {
  const { id } = await json("add", "Bao");
  const path = file("visite.pdf", pdfBytes());
  const added = await json("documents", "add", id, path, "--name", "Visite", "--until", "2027-03-14");
  expect(added).toMatchObject({ name: "Visite", kind: "application/pdf", expires_on: "2027-03-14" });
  await json("documents", "add", id, path);
  const { stdout } = await people("documents", "list", id);
  expect(stdout).toMatch(/Visite +2027-03-14/);
  expect(stdout).toContain("visite.pdf");
  expect((await people("documents", "expiring", "--until", "2027-12-31")).stdout).toMatch(
    /2027-03-14 +Bao +Visite/,
  );
  const none = await people("documents", "expiring", "--until", "2027-01-01");
  expect(none.stdout + none.stderr).toContain("There is no document.");
});

test("calendars are listed, added and left", async () => {
  const { id } = await json("add", "Ana");
  const added = await json("calendars", "add", id, "https://calendar.example.org/secret/ana.ics");
  expect(added.address).toBe("https://calendar.example.org/…");
  expect((await people("calendars", "list", id)).stdout).toContain("calendar.example.org");
  await json("calendars", "remove", id, added.id);
  expect((await people("calendars", "remove", id, added.id)).exitCode).not.toBe(0);
});
