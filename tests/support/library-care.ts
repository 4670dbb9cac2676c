import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { ok } from "@souffleur/kernel";
import { expect } from "vitest";
import { surveyDisk } from "../../packages/library/src/adapters/care/survey-disk.ts";
import { careRepositories } from "../../packages/library/src/adapters/database/care/care-repositories.ts";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { hashFile } from "../../packages/library/src/adapters/probe/hash-file.ts";
import { sidesBeside } from "../../packages/library/src/domain/care/sides.ts";
import type { VideoFile } from "../../packages/library/src/domain/files/video-file.ts";
import { isVideoName } from "../../packages/library/src/domain/files/video-names.ts";
import { mainFileOf } from "../../packages/library/src/domain/matching/main-file.ts";
import { aVideoFile } from "./library-files.ts";
import { finished, type LibraryServer } from "./library-server.ts";
import { aBareMovie, anEpisode, aSeries } from "./library-works.ts";

/** Everything below a folder: what it is, and what is in it. Our own marks and trash are not looked at. */
export async function treeOf(root: string): Promise<Readonly<Record<string, string>>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const shown = path.slice(root.length + 1);
    if (/(?:^|\/)\./.test(shown)) continue;
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) tree[shown] = `→ ${await readlink(path)}`;
    else if (stats.isDirectory()) tree[shown] = "folder";
    else tree[shown] = `${stats.size} ${stats.mtimeMs} ${(await readFile(path)).subarray(0, 200).toString()}`;
  }
  return tree;
}

/** All records, but for how often and when they were written. */
export async function recordsOf({ server }: LibraryServer): Promise<unknown> {
  const records = await careRepositories(server.database.queries).collectionRecords.readAll();
  return JSON.parse(
    JSON.stringify(records, (key, value) => (key === "version" || key === "updatedAt" ? undefined : value)),
  );
}

/** What a scan would keep of all videos but for their content, which in these tests is none. */
export async function scanAndHash(library: LibraryServer): Promise<void> {
  await change(library, async (_, { folders, videoFiles }) => {
    for (const folder of await folders.list()) {
      if (folder.kind === "view") continue;
      const disk = await surveyDisk([folder.path]);
      for (const { path, kind, sizeBytes, modifiedMs, inode } of disk.entries.values()) {
        if (kind !== "file" || !isVideoName(path) || /sample/i.test(path)) continue;
        const file = aVideoFile({
          ...{ folderId: folder.id, path, filename: basename(path), sizeBytes, modifiedMs, inode },
          ...{ hash: await hashFile(path), sideFiles: sidesBeside(disk, { path, sideFiles: [] }) },
        });
        await videoFiles.addAll([file]);
      }
    }
  });
}

/** Says of the file at a path that it is a film of this title. */
export async function isMovie(library: LibraryServer, path: string, title: string, year?: number) {
  return change(library, async (works, files) => {
    const file = await fileAt(files, path);
    const movie = aBareMovie({ title, ...(year !== undefined && { year }), ...fileOfWork(file) });
    await works.movies.add(movie);
    await files.videoFiles.replace({ ...file, movieId: movie.id, version: file.version + 1 });
    return movie;
  });
}

/** Says of another file that it is the same film. */
export async function isSameMovie(
  library: LibraryServer,
  path: string,
  movieId: NonNullable<VideoFile["movieId"]>,
) {
  return change(library, async (_, files) => {
    const file = await fileAt(files, path);
    await files.videoFiles.replace({ ...file, movieId, version: file.version + 1 });
  });
}

/** A series whose episodes are these files, by number; nothing where an episode has none. */
export async function isSeries(
  library: LibraryServer,
  title: string,
  episodes: readonly (readonly [number: number, path: string | undefined, airedOn: string])[],
) {
  return change(library, async (works, files) => {
    const series = aSeries({ title });
    await works.series.add(series);
    for (const [episodeNumber, path, airedOn] of episodes) {
      const file = path === undefined ? undefined : await fileAt(files, path);
      const {
        file: _,
        lastEpisodeNumber: __,
        ...bare
      } = anEpisode({
        ...{ seriesId: series.id, seasonNumber: 1, episodeNumber, airedOn: airedOn as never },
      });
      await works.episodes.addAll([file ? { ...bare, ...fileOfWork(file) } : bare]);
      if (file) await files.videoFiles.replace({ ...file, episodeId: bare.id, version: file.version + 1 });
    }
    return series;
  });
}

function fileOfWork(file: VideoFile) {
  const main = mainFileOf([file]);
  return main ? { file: main } : {};
}

type Works = ReturnType<typeof workRepositories>;
type Files = ReturnType<typeof fileRepositories>;

async function change<Value>(
  { server }: LibraryServer,
  work: (works: Works, files: Files) => Promise<Value>,
): Promise<Value> {
  const done = await server.database.unit(async ({ queries }) =>
    ok(await work(workRepositories(queries), fileRepositories(queries))),
  );
  if (!done.ok) throw new Error("The change was refused.");
  return done.value;
}

async function fileAt({ videoFiles }: Files, path: string): Promise<VideoFile> {
  const file = await videoFiles.findByPath(path);
  if (file === undefined) throw new Error(`${path} is not known; was it scanned?`);
  return file;
}

/** Looks the collection over, and answers with what was found. */
export async function look(library: LibraryServer, ...kinds: string[]) {
  const { call } = library;
  const job = await finished(call, await call({ path: "/library/care-reports", body: { kinds } }));
  if (job.state !== "succeeded") throw new Error(`The look failed: ${JSON.stringify(job)}`);
  const reportId: string = job.result.report_id;
  const { body: findings } = await call({ path: `/library/care-findings?report_id=${reportId}` });
  return { reportId, findings };
}

/** Fixes findings, and answers with what became of the job. */
export async function fix(library: LibraryServer, body: Record<string, unknown>) {
  const { call } = library;
  const started = await call({ path: "/library/care-fixes", body });
  if (started.status !== 202) throw new Error(`Nothing was fixed: ${JSON.stringify(started.body)}`);
  const job = await finished(call, { status: 202, body: started.body.job });
  return { id: started.body.fix.id as string, job };
}

export async function undo({ call }: LibraryServer, fixId: string) {
  return finished(
    call,
    await call({ path: `/library/care-fixes/${fixId}/undo`, method: "POST", body: undefined }),
  );
}

/** Fixes findings, hands over to the test, takes the fix back, and compares disk and records with before. */
export async function fixedAndUndone(
  library: LibraryServer,
  body: Record<string, unknown>,
  between: () => Promise<void>,
): Promise<void> {
  const before = { tree: await treeOf(library.root), records: await recordsOf(library) };
  const { id, job } = await fix(library, body);
  expect(job).toMatchObject({ state: "succeeded", result: { refused: 0 } });
  await between();
  expect(await undo(library, id)).toMatchObject({ state: "succeeded", result: { refused: 0 } });
  expect(await treeOf(library.root)).toEqual(before.tree);
  expect(await recordsOf(library)).toEqual(before.records);
}
