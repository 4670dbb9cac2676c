import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync, gzipSync } from "node:zlib";
import { RowTally } from "@souffleur/platform/backup";
import type { App } from "@souffleur/platform/http";
import { createLog } from "@souffleur/platform/log";
import { backUp, createServer, restore, type SettingsInput } from "@souffleur/server";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { startWriters } from "../support/acknowledged-writers.ts";
import { type DatabaseTarget, onEachDatabase, type TestDatabase, targets } from "../support/databases.ts";
import { aMovie } from "../support/library-works.ts";
import { aPdf, aPng } from "../support/sample-files.ts";
import { endProcesses, souffleur, startServer } from "../support/souffleur-process.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { testConfig } from "../support/test-config.ts";

const opened: TestDatabase[] = [];
afterEach(async () => {
  await endProcesses();
  for (const database of opened.splice(0)) await database.close();
  removeTemporaryFolders();
});

/** An empty place of this kind for a database, as its settings. */
async function emptyPlace(target: DatabaseTarget): Promise<SettingsInput> {
  // The same folders for all: those beside each database would be others'.
  const environment = {
    SOUFFLEUR_LIBRARY_INBOX: "/nowhere/inbox",
    SOUFFLEUR_LIBRARY_STORAGE: "/nowhere/storage",
    SOUFFLEUR_LIBRARY_VIEW: "/nowhere/view",
  };
  const SOUFFLEUR_DATA_DIR = temporaryFolder();
  if (target.kind === "sqlite") return { environment, flags: { SOUFFLEUR_DATA_DIR } };
  const database = await target.open();
  opened.push(database);
  return { environment, flags: { SOUFFLEUR_DATA_DIR, SOUFFLEUR_DATABASE_URL: database.url } };
}

function openServer({ environment, flags }: SettingsInput) {
  return createServer({ config: testConfig({ environment, flags: flags ?? {} }), log: createLog("silent") });
}

/** People, plannings, somebody in the trash, a kept answer: something in most tables. */
async function fill(place: SettingsInput): Promise<void> {
  const { app, close, database } = await openServer(place);
  await workRepositories(database.queries).movies.add(aMovie({ title: "Le Fabuleux Destin" }));
  const post = (url: string, body: unknown, headers = {}) =>
    app.inject({
      method: "POST",
      url: `/api/v1${url}`,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const availabilities = [{ start: "2030-05-12T10:00:00", end: "2030-05-12T12:30:00" }];
  const names = ["Zoë Müller", "李小龙", 'O\'Brien "Bo"', "[1, 2]", '{"b":1,"a":2}', "🎭"];
  for (const [index, name] of names.entries()) {
    const headers = { "idempotency-key": `key-${index}` };
    expect((await post("/artists", { name, availabilities }, headers)).statusCode).toBe(201);
  }
  const gone = await post("/artists", { name: "Gone", availabilities });
  await app.inject({ method: "DELETE", url: `/api/v1/artists/${gone.json().id}` });
  const planned = { event_date: "2030-05-12", artists: [{ name: "Ana", availabilities }] };
  expect((await post("/plannings", planned)).statusCode).toBe(201);
  await fillPlan(app);
  await close();
}

/** A shift with somebody in it, and everything it takes to have one: rows that refer to rows in nearly all tables. */
async function fillPlan(app: App): Promise<void> {
  const ask = async (method: "POST" | "PUT" | "DELETE", url: string, body?: unknown) => {
    const headers = { ...(body !== undefined && { "content-type": "application/json" }), "if-match": "*" };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await app.inject({ method, url: `/api/v1${url}`, headers, ...payload });
    expect(answer.statusCode, `${method} ${url}: ${answer.body}`).toBeLessThan(300);
    return answer.body === "" ? undefined : answer.json();
  };
  const skills = (await app.inject("/api/v1/skills?limit=200")).json();
  await ask("DELETE", `/skills/${skills[25].id}`);
  await ask("PUT", `/skills/${skills[0].id}`, { name: { fr: "Jeu", en: "Acting" }, position: 99 });
  const team = await ask("POST", "/teams", { name: "Équipe 🎭" });
  const places = { latitude: 43.949_317, longitude: -0.1 };
  const rooms = [{ name: "Salle" }, { name: "Foyer", capacity: 0 }];
  const venue = await ask("POST", "/venues", { name: "Théâtre", ...places, rooms });
  const other = await ask("POST", "/venues", { name: "Église", zone: "America/New_York" });
  await ask("PUT", "/travel-times", [{ from_venue_id: venue.id, to_venue_id: other.id, minutes: 7 }]);
  const person = await ask("POST", "/people", {
    name: "Amina",
    kind: "technician",
    ...places,
    born_on: "1991-04-23",
    rates: { hour: 1 },
    skills: [{ skill_id: skills[0].id, level: 5 }],
    team_ids: [team.id],
  });
  await ask("PUT", `/people/${person.id}/photo`, { content_base64: aPng() });
  const paper = { name: "Visite médicale", expires_on: "2031-01-01", content_base64: aPdf() };
  await ask("POST", `/people/${person.id}/documents`, paper);
  const every = { start: "2030-05-13T09:00:00", end: "2030-05-13T12:00:00", recurrence: "FREQ=WEEKLY" };
  await ask("PUT", `/people/${person.id}/availability`, { items: [{ kind: "preferred", ...every }] });
  const period = { starts_on: "2030-05-01", ends_on: "2030-06-01" };
  const production = await ask("POST", "/productions", { name: "Songe", ...period, team_id: team.id });
  for (const [start, end] of [
    ["2030-05-13T09:00:00", "2030-05-13T12:00:00"],
    ["2030-05-13T12:00:00", "2030-05-13T15:00:00"],
  ]) {
    const shift = await ask("POST", `/productions/${production.id}/shifts`, {
      title: "Montage",
      start,
      end,
      venue_id: venue.id,
      room_id: venue.rooms[0].id,
      posts: [{ role: "Plateau", skill_id: skills[0].id, level: 1, count: 1 }],
    });
    const [made] = Array.isArray(shift) ? shift : (shift.items ?? [shift]);
    const assignments = [{ post_id: made.posts[0].id, person_id: person.id }];
    await ask("PUT", `/shifts/${made.id}/assignments`, { assignments });
  }
}

async function listsOf(place: SettingsInput): Promise<unknown[]> {
  const { app, close } = await openServer(place);
  const paths = [
    "/artists",
    "/plannings",
    "/trash",
    "/ledger?limit=200",
    "/people",
    "/skills",
    "/teams",
    "/venues",
    "/travel-times",
    "/productions",
    "/shifts?from=2030-05-01&to=2030-06-01",
  ];
  const answers = await Promise.all(paths.map((path) => app.inject(`/api/v1${path}`)));
  await close();
  return answers.map((answer) => answer.json());
}

/** By the index of words, which no backup holds. */
async function titlesFound(place: SettingsInput, word: string): Promise<string[]> {
  const { app, close } = await openServer(place);
  const answer = await app.inject(`/api/v1/library/works?q=${word}`);
  await close();
  return answer.json().items.map(({ title }: { title: string }) => title);
}

async function addFilm(place: SettingsInput, title: string): Promise<void> {
  const { close, database } = await openServer(place);
  await workRepositories(database.queries).movies.add(aMovie({ title }));
  await close();
}

onEachDatabase(
  (source) => {
    onEachDatabase(
      (target) => {
        test(`a backup of ${source.name} restored into an empty ${target.name} gives back everything`, async () => {
          const from = await emptyPlace(source);
          const to = await emptyPlace(target);
          await fill(from);
          const file = join(temporaryFolder(), "backup");
          const written = await backUp(from, file);
          expect(written.tables.artists?.rows).toBe(8);
          for (const table of [
            "person_skills",
            "rooms",
            "travel_times",
            "availability_rules",
            "shift_assignments",
          ])
            expect(written.tables[table]?.rows, table).toBeGreaterThan(0);
          const { missingFiles, ...summary } = written;
          expect(missingFiles).toEqual([]);
          expect(written.tables.stored_files?.rows).toBe(2);
          expect(await restore(to, file, false)).toEqual(summary);
          expect(await listsOf(to)).toEqual(await listsOf(from));
          expect(await titlesFound(to, "fabuleux")).toEqual(["Le Fabuleux Destin"]);
          // Backed up again it is the same, row for row.
          const again = await backUp(to, join(temporaryFolder(), "again"));
          expect(again.tables).toEqual(written.tables);
          await addFilm(to, "Un destin de plus");
          expect(await titlesFound(to, "destin")).toHaveLength(2);
        });
      },
      [targets.sqliteFile, targets.postgres],
    );

    test("nothing is restored over something, and nothing is backed up over a file", async () => {
      const place = await emptyPlace(source);
      await fill(place);
      const file = join(temporaryFolder(), "backup");
      await backUp(place, file);
      const before = readFileSync(file);
      await expect(backUp(place, file)).rejects.toMatchObject({ code: "not_empty" });
      expect(readFileSync(file)).toEqual(before);
      await expect(restore(place, file, false)).rejects.toMatchObject({ code: "not_empty" });
    });
  },
  [targets.sqliteFile, targets.postgres],
);

test("a file the disk has lost is named, and the rest is backed up; a changed one is not taken for it", async () => {
  const place = await emptyPlace(targets.sqliteFile);
  await fill(place);
  const folder = join(String(place.flags?.SOUFFLEUR_DATA_DIR), "files");
  const kept = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );
  expect(kept).toHaveLength(2);
  writeFileSync(join(folder, kept[0] ?? ""), "something else");
  const file = join(temporaryFolder(), "backup");
  const written = await backUp(place, file);
  expect(written.missingFiles).toEqual([kept[0]?.slice(-64)]);
  expect(written.tables.stored_files?.rows).toBe(1);
  const to = await emptyPlace(targets.sqliteFile);
  await restore(to, file, false);
  expect(await listsOf(to)).toEqual(await listsOf(place));
});

describe("a backup's file", () => {
  let content: Buffer;
  let lines: readonly string[];
  let mode: number;

  beforeAll(async () => {
    const place = await emptyPlace(targets.sqliteFile);
    await fill(place);
    const file = join(temporaryFolder(), "backup");
    await backUp(place, file);
    mode = statSync(file).mode & 0o777;
    content = readFileSync(file);
    lines = gunzipSync(content).toString().trimEnd().split("\n");
  });

  async function refused(changed: Buffer): Promise<void> {
    const file = join(temporaryFolder(), "changed");
    writeFileSync(file, changed);
    const place = await emptyPlace(targets.sqliteFile);
    await expect(restore(place, file, false)).rejects.toMatchObject({ code: "backup_invalid" });
    // Not even an empty database is left behind.
    const left = readdirSync(String(place.flags?.SOUFFLEUR_DATA_DIR));
    expect(left.filter((name) => name !== "souffleur.db.lock")).toEqual([]);
  }

  const packed = (lines: readonly string[]) => gzipSync(`${lines.join("\n")}\n`);

  test("is for its owner's eyes only", () => {
    expect(mode).toBe(0o600);
  });

  test("holds no session: who was signed out stays signed out", () => {
    expect(lines.some((line) => line.includes('"table":"sessions"'))).toBe(false);
    expect(lines.some((line) => line.includes('"table":"users"'))).toBe(true);
  });

  test("is refused where it was cut short, wherever that was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: content.length - 1 }), (length) => refused(content.subarray(0, length))),
      { numRuns: 10 },
    );
  });

  test("is refused where one byte of it changed, wherever that was", async () => {
    const text = Buffer.from(`${lines.join("\n")}\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = Buffer.from(text);
          changed[at] = (changed[at] ?? 0) ^ flip;
          await refused(gzipSync(changed));
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ["a row is missing", (lines) => lines.filter((line) => !line.includes("Zoë"))],
    [
      "a row is there twice",
      (lines) => lines.flatMap((line) => (line.includes("🎭") ? [line, line] : [line])),
    ],
    ["its last line is missing", (lines) => lines.slice(0, -1)],
    ["something follows its end", (lines) => [...lines, "{}"]],
    ["it is something else", () => ['{"name":"not a backup"}']],
    ["it is empty", () => []],
  ])("is refused where %s", async (_fault, change) => {
    await refused(packed(change(lines)));
  });

  test("is refused where it is not there at all", async () => {
    const place = await emptyPlace(targets.sqliteFile);
    await expect(restore(place, join(temporaryFolder(), "absent"), false)).rejects.toMatchObject({
      code: "backup_invalid",
    });
  });

  test("of a newer version is refused with that version's name", async () => {
    const head = JSON.parse(lines[0] ?? "");
    const newer = { ...head, version: "99.0.0", migrations: [...head.migrations, "9999-from-the-future"] };
    const file = join(temporaryFolder(), "newer");
    // With its hash in order: only the schema is foreign.
    writeFileSync(file, packed(signed([JSON.stringify(newer), ...lines.slice(1)])));
    await expect(restore(await emptyPlace(targets.sqliteFile), file, false)).rejects.toMatchObject({
      code: "database_newer",
      message: expect.stringContaining("99.0.0"),
    });
  });

  test("with a file that is not what its hash says is refused before anything is written", async () => {
    const at = lines.findIndex((line) => line.includes('"table":"stored_files"')) + 1;
    const [hash] = JSON.parse(lines[at] ?? "");
    const other = JSON.stringify([hash, { base64: Buffer.from("other").toString("base64") }]);
    const tally = new RowTally();
    const rows = [other, ...lines.slice(at + 1).filter((line) => line.startsWith('["'))];
    for (const row of rows) tally.add(JSON.parse(row));
    const end = JSON.parse(lines.at(-1) ?? "");
    end.tables.stored_files = tally.summary();
    const changed = [
      ...lines.slice(0, at),
      ...rows,
      JSON.stringify({ end: "stored_files", ...tally.summary() }),
      JSON.stringify(end),
    ];
    await refused(packed(signed(changed)));
  });

  test("with a table that only looks like one of ours is refused, and the place stays empty", async () => {
    const renamed = lines.map((line) =>
      line
        .replace('"table":"artists"', '"table":"kysely_migration"')
        .replace('"end":"artists"', '"end":"kysely_migration"')
        .replace('"artists":{', '"kysely_migration":{'),
    );
    await refused(packed(signed(renamed)));
  });
});

/** The same lines with the hash that fits them, as somebody who means harm would write them. */
function signed(lines: readonly string[]): string[] {
  const body = lines.slice(0, -1);
  const sha256 = createHash("sha256")
    .update(`${body.join("\n")}\n`)
    .digest("hex");
  return [...body, JSON.stringify({ ...JSON.parse(lines.at(-1) ?? ""), sha256 })];
}

test("backups made while clients write are whole, and hold what was acknowledged before them", async () => {
  const folder = temporaryFolder();
  const server = await startServer(folder);
  const writers = startWriters(server.address, 4);
  for (let round = 0; round < 3; round++) {
    await expect.poll(() => writers.acknowledged.size).toBeGreaterThan((round + 1) * 30);
    const acknowledged = [...writers.acknowledged];
    const file = join(folder, `backup-${round}`);
    expect(await souffleur(["backup", file, "--data-dir", folder])).toMatchObject({ code: 0 });
    const place = temporaryFolder();
    expect(await souffleur(["restore", file, "--data-dir", place])).toMatchObject({ code: 0 });
    const stored = idsIn(join(place, "souffleur.db"));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  }
  writers.stop();
  await writers.stopped;
  expect(writers.refused).toEqual([]);
});

test("a restore is refused where a server is running", async () => {
  const folder = temporaryFolder();
  await startServer(folder);
  const place = await emptyPlace(targets.sqliteFile);
  await fill(place);
  const file = join(temporaryFolder(), "backup");
  await backUp(place, file);
  const { code, stderr } = await souffleur(["restore", file, "--data-dir", folder]);
  expect(code).toBe(4);
  expect(stderr).toMatch("Another Souffleur is running");
});

function idsIn(file: string): Set<string> {
  expect(existsSync(`${file}-wal`)).toBe(false);
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("select id from artists").all();
  database.close();
  return new Set(rows.map((row) => String(row.id)));
}
