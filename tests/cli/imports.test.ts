import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);
const file = (name: string, content: string | Uint8Array) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
};

describe("people from a file", () => {
  test("are shown, taken when one says so, and the same again are left alone", async () => {
    const path = file("troupe.csv", Buffer.from("Nom;Courriel\nZoé Été;zoe@x.org\nBao;nowhere\n", "latin1"));
    const seen = await souffleur(["plan", "people", "import", path, "--dry-run"]);
    expect([seen.exitCode, seen.stdout]).toEqual([
      0,
      "2  Zoé Été  new\n3  Bao  new\nLine 3: “nowhere” cannot be read here and was left out.\nNew: 2, changed: 0, the same: 0, not taken: 0.\n",
    ]);
    const unsaid = await souffleur(["plan", "people", "import", path]);
    expect([unsaid.exitCode, unsaid.stderr]).toEqual([2, expect.stringContaining("Say so with --yes.")]);
    const taken = await json("plan", "people", "import", path, "--yes");
    expect(taken.created).toHaveLength(2);
    const again = await souffleur(["--lang", "fr", "plan", "people", "import", path]);
    expect([again.exitCode, again.stdout]).toEqual([
      0,
      expect.stringContaining("0 personnes créées, 0 modifiées."),
    ]);
  });

  test("may be cards", async () => {
    const path = file("card.VCF", "BEGIN:VCARD\r\nFN:Ana Carte\r\nEND:VCARD\r\n");
    expect((await json("plan", "people", "import", path, "--yes")).created).toHaveLength(1);
  });

  test("are not there where there is no file, or too large a one", async () => {
    expect((await souffleur(["plan", "people", "import", "/nowhere.csv"])).exitCode).toBe(3);
    const large = file("large.csv", new Uint8Array(5_000_001));
    expect((await souffleur(["plan", "people", "import", large])).stderr).toContain("is larger than 5 MB");
  });
});

describe("availability from a calendar", () => {
  test("is shown, and taken when one says so", async () => {
    const { id } = await json("plan", "people", "add", "Ana");
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const event = `BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Dentist\r\nDTSTART:${day.replaceAll("-", "")}T100000\r\nDURATION:PT1H\r\nEND:VEVENT`;
    const path = file("a.ics", `BEGIN:VCALENDAR\r\n${event}\r\nnonsense\r\nEND:VCALENDAR\r\n`);
    const line = ["plan", "availability", "import", id, path];
    const seen = await souffleur([...line, "--dry-run"]);
    expect(seen.stdout).toContain(`unavailable  ${day} 10:00–11:00  Dentist\nLine 8: `);
    expect((await souffleur(line)).exitCode).toBe(2);
    expect(await json(...line, "--kind", "preferred", "--yes")).toMatchObject({ stored: true, added: 1 });
    const again = await souffleur([...line, "--yes"]);
    expect(again.stdout).toContain("Kept 1 times, replaced 1.");
  });

  test("means one of four things", async () => {
    const wrong = await souffleur(["plan", "availability", "import", "x", "y.ics", "--kind", "busy"]);
    expect([wrong.exitCode, wrong.stderr]).toEqual([
      2,
      expect.stringContaining("--kind must be unavailable"),
    ]);
  });
});
