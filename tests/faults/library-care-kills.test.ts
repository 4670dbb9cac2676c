import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { mkdir, rename, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { clientOf } from "../support/api-client.ts";
import { isMovie, isSeries, look, recordsOf, scanAndHash, treeOf } from "../support/library-care.ts";
import { putFile } from "../support/library-files.ts";
import { finished, type LibraryServer } from "../support/library-server.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

/** Every so many points; 1 kills at each of them. */
const EACH = Number(process.env.SOUFFLEUR_TEST_CARE_EACH ?? 9);
const KINDS = ["missing_file", "broken_link", "empty_folder", "duplicate_content", "regroup", "consolidate"];

const child = fileURLToPath(new URL("../support/moves/care-child.ts", import.meta.url));
const open: TestServer[] = [];
let root: string;
let kept: string;
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
afterAll(removeTemporaryFolders);

const at = (...names: string[]) => join(root, "files", ...names);
const stored = (...names: string[]) => at("storage", ...names);
const url = () => `sqlite:${join(root, "data.db")}`;

/** A server on the files and the database of these tests; its jobs run only once it listens. */
async function serverHere(): Promise<LibraryServer> {
  const file = { open: async () => ({ url: url(), close: async () => {} }) };
  const server = await openTestServer(file as unknown as Parameters<typeof openTestServer>[0], {
    SOUFFLEUR_LIBRARY_INBOX: at("inbox"),
    SOUFFLEUR_LIBRARY_COLLECTIONS: at("films"),
    SOUFFLEUR_LIBRARY_STORAGE: at("storage"),
    SOUFFLEUR_LIBRARY_VIEW: at("view"),
    SOUFFLEUR_LIBRARY_MIN_MB: "0",
  });
  open.push(server);
  const call = clientOf(server);
  return {
    ...{ server, call, root: at() },
    folderId: async () => "",
    scan: async (body = {}) => finished(call, await call({ path: "/library/scans", body })),
    close: async () => {
      open.splice(open.indexOf(server), 1);
      await server.close();
    },
  };
}

async function linked(link: string, target: string): Promise<void> {
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), target), link);
}

/** A collection with something to mend of many kinds. */
async function putCollection(library: LibraryServer): Promise<void> {
  const episode = (...names: string[]) => stored("Séries", ...names);
  await putFile(stored("Alien.1979.mkv"), 1_000, "alien");
  await linked(at("view", "Alien (1979).mkv"), stored("Alien.1979.mkv"));
  await linked(at("view", "Autre chose (2003).mkv"), stored("gone.mkv"));
  await mkdir(stored("Vide", "Plus vide"), { recursive: true });
  await putFile(stored("one.mkv"), 3_000, "the same");
  await putFile(stored("two.mkv"), 3_000, "the same");
  await linked(at("view", "two.mkv"), stored("two.mkv"));
  await putFile(episode("Kaamelott", "Saison 01", "Kaamelott S01E01.mkv"), 2_000, "first");
  await putFile(episode("Kaamelott", "Saison 01", "Kaamelott S01E02.mkv"), 2_001, "second");
  await putFile(episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.mkv"), 2_002, "third");
  await putFile(episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.fr.srt"), 10, "words");
  await putFile(at("inbox", "Brazil.1985.mkv"), 4_000, "brazil");
  await putFile(at("inbox", "Brazil.1985.fr.srt"), 11, "brazil's words");
  await scanAndHash(library);
  await isMovie(library, stored("Alien.1979.mkv"), "Alien", 1979);
  await isMovie(library, at("inbox", "Brazil.1985.mkv"), "Brazil", 1985);
  await isSeries(library, "Kaamelott", [
    [1, episode("Kaamelott", "Saison 01", "Kaamelott S01E01.mkv"), "2005-01-03"],
    [2, episode("Kaamelott", "Saison 01", "Kaamelott S01E02.mkv"), "2005-01-04"],
    [3, episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.mkv"), "2005-01-05"],
  ]);
  await linked(stored("Brazil (1985).mkv"), at("inbox", "Brazil.1985.mkv"));
  await mkdir(stored("A"));
  await rename(stored("Alien.1979.mkv"), stored("A", "Alien.1979.mkv"));
}

interface State {
  readonly tree: Readonly<Record<string, string>>;
  readonly records: unknown;
}

const stateOf = async (library: LibraryServer): Promise<State> => ({
  tree: await treeOf(at()),
  records: await recordsOf(library),
});

/** How many files there are of each content, wherever they are: also in the trash, and with two names only once. */
function contents(): Readonly<Record<string, number>> {
  const files = new Map<number, string>();
  for (const entry of readdirSync(at(), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, ino } = statSync(path);
    // A name that is kept for what comes next has no content.
    if (size > 0) files.set(ino, readFileSync(path).toString().replaceAll("\0", ""));
  }
  const counts: Record<string, number> = {};
  for (const content of [...files.values()].toSorted()) counts[content] = (counts[content] ?? 0) + 1;
  return counts;
}

/** Everything as it was at one moment, to begin from again and again. */
function keep(name: string): void {
  cpSync(root, join(kept, name), { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}

function bringBack(name: string): void {
  rmSync(root, { recursive: true });
  cpSync(join(kept, name), root, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}

interface Ran {
  readonly wasKilled: boolean;
  readonly points: number;
}

function runChild(act: "fix" | "undo", point: number): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const args = [child, url(), at(), act, fixId, jobs[act], String(point)];
    execFile(process.execPath, args, (error, stdout, stderr) => {
      const points = Number(/^passed (\d+) function/.exec(stdout)?.[1] ?? 0);
      if (error === null && points > 0) resolve({ wasKilled: false, points });
      else if (error?.signal === "SIGKILL") resolve({ wasKilled: true, points });
      else reject(new Error(`The child ended otherwise: ${stdout}${stderr}`));
    });
  });
}

async function jobDone(library: LibraryServer, id: string) {
  return finished(library.call, { status: 202, body: { id } });
}

let fixId: string;
let asked: Record<string, unknown>;
let jobs: { readonly fix: string; readonly undo: string };
let before: State;
let after: State;
let all: Readonly<Record<string, number>>;

/** Once, undisturbed: what the fix makes of the collection, and what its undo does. */
beforeAll(async () => {
  root = temporaryFolder();
  kept = temporaryFolder();
  mkdirSync(at());
  for (const name of ["inbox", "films", "storage", "view"]) mkdirSync(at(name));
  let library = await serverHere();
  await putCollection(library);
  await library.server.listen();
  const { reportId, findings } = await look(library, ...KINDS);
  const found = [...new Set(findings.map(({ kind }: { kind: string }) => kind))];
  expect(found.toSorted()).toEqual(KINDS.toSorted());
  await library.close();

  library = await serverHere();
  const body = { report_id: reportId, finding_ids: findings.map(({ id }: { id: string }) => id) };
  asked = body;
  const begun = await library.call({ path: "/library/care-fixes", body });
  expect(begun.status).toBe(202);
  fixId = begun.body.fix.id;
  before = await stateOf(library);
  all = contents();
  await library.close();
  keep("fix");

  library = await serverHere();
  await library.server.listen();
  expect(await jobDone(library, begun.body.job.id)).toMatchObject({
    state: "succeeded",
    result: { fixed: findings.length, refused: 0 },
  });
  after = await stateOf(library);
  await library.close();
  library = await serverHere();
  const undo = await library.call({ method: "POST", path: `/library/care-fixes/${fixId}/undo` });
  expect(undo.status).toBe(202);
  jobs = { fix: begun.body.job.id, undo: undo.body.id };
  await library.close();
  keep("undo");
});

/** Who takes up what a killed process left behind. */
type TakenUp = "by the queue" | "by a second request";

/** What is wrong once the process was killed at this point; and whether it was. */
async function killAt(act: "fix" | "undo", point: number, takenUp: TakenUp): Promise<Ran> {
  const where = `${act}, killed at ${point}`;
  bringBack(act);
  const ran = await runChild(act, point);
  expect(contents(), where).toEqual(all);
  const library = await serverHere();
  if (takenUp === "by a second request") await giveUp(library, jobs[act]);
  // The start makes whole what was cut off, then a job takes it up again.
  await library.server.listen();
  const jobId = takenUp === "by the queue" ? jobs[act] : await askAgain(library, act);
  expect(await jobDone(library, jobId), where).toMatchObject({
    state: "succeeded",
    result: { refused: 0 },
  });
  const expected = act === "fix" ? after : before;
  expect(await stateOf(library), where).toEqual(expected);
  expect(contents(), where).toEqual(all);
  await library.close();
  return ran;
}

/** As after the last of its attempts. */
async function giveUp({ server }: LibraryServer, jobId: string): Promise<void> {
  await sql`update jobs set state = 'failed', finished_at = created_at where id = ${jobId}`.execute(
    server.database.queries,
  );
}

/** The same findings are to be fixed anew, or what was being taken back is to go on; the job of it. */
async function askAgain(library: LibraryServer, act: "fix" | "undo"): Promise<string> {
  if (act === "fix") {
    const again = await library.call({ path: "/library/care-fixes", body: asked });
    expect(again).toMatchObject({ status: 202, body: { fix: { id: fixId } } });
    return again.body.job.id;
  }
  const again = await library.call({ method: "POST", path: `/library/care-fixes/${fixId}/resume` });
  expect(again.status).toBe(202);
  return again.body.id;
}

describe("a fix whose process is killed", () => {
  it.each(["fix", "undo"] as const)(
    "loses nothing, and is finished after the next start (%s)",
    (act) => killAtMany(act, "by the queue", EACH),
    60_000 + (180_000 * 9) / EACH,
  );

  it.each(["fix", "undo"] as const)(
    "loses nothing, and is finished when somebody asks again (%s)",
    (act) => killAtMany(act, "by a second request", 2 * EACH + 1),
    60_000 + (180_000 * 9) / EACH,
  );
});

async function killAtMany(act: "fix" | "undo", takenUp: TakenUp, each: number): Promise<void> {
  bringBack(act);
  const { points } = await runChild(act, 0);
  expect(points).toBeGreaterThan(30);
  for (let point = 1; point <= points; point += each)
    expect((await killAt(act, point, takenUp)).wasKilled, `${act} at ${point}`).toBe(true);
  // Done on the disk, and nothing of it written down in the records.
  expect((await killAt(act, points + 1, takenUp)).wasKilled).toBe(false);
}
