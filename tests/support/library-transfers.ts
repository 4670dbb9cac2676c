import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { ok } from "@souffleur/kernel";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type { Movie } from "../../packages/library/src/domain/works/movie.ts";
import type { LibraryServer } from "./library-server.ts";
import { finished } from "./library-server.ts";
import { aBareMovie } from "./library-works.ts";

/** Says that a file which was scanned is this film. */
export async function decideMovie(
  { server }: { readonly server: Pick<LibraryServer["server"], "database"> },
  path: string,
  over: Partial<Movie> = {},
): Promise<Movie> {
  const movie = aBareMovie(over);
  await server.database.unit(async (unit) => {
    const { movies } = workRepositories(unit.queries);
    const { videoFiles } = fileRepositories(unit.queries);
    if ((await movies.find(movie.id)) === undefined) await movies.add(movie);
    const file = await videoFiles.findByPath(path);
    if (file === undefined) throw new Error(`${path} was not scanned.`);
    await videoFiles.replace({ ...file, movieId: movie.id, version: file.version + 1 });
    return ok(undefined);
  });
  return movie;
}

/** Plans a transfer, and reads what it would do. */
export async function planned(library: LibraryServer, body: Record<string, unknown> = {}) {
  const job = await finished(library.call, await library.call({ path: "/library/transfers", body }));
  if (job.state !== "succeeded") throw new Error(`The plan ${job.state}.`);
  const id: string = job.result.transfer_id;
  return id === undefined ? undefined : readTransfer(library, id);
}

export async function readTransfer({ call }: LibraryServer, id: string) {
  const { body: transfer } = await call({ path: `/library/transfers/${id}` });
  const { body: page } = await call({ path: `/library/transfers/${id}/items?limit=200` });
  return { transfer, items: page.items };
}

/** Decides on a transfer as it is, and waits until its files lie still. */
export async function decided(library: LibraryServer, id: string, verb: string, body?: unknown) {
  const { call } = library;
  const { transfer } = await readTransfer(library, id);
  const answer = await call({
    method: "POST",
    path: `/library/transfers/${id}/${verb}`,
    headers: { "if-match": `"${transfer.version}"` },
    ...(body !== undefined && { body }),
  });
  if (answer.status !== 200) return { answer, job: undefined };
  const { work_job_id: jobId, stage } = answer.body;
  const isAtWork = stage === "applying" || stage === "undoing";
  const job = isAtWork ? await finished(call, { status: 202, body: { id: jobId } }) : undefined;
  return { answer, job };
}

/** All that lies in a folder: files with their content, links with where they lead. */
export async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (name.includes(".souffleur")) continue;
    if (entry.isSymbolicLink()) tree[name] = `-> ${await readlink(path)}`;
    else if (entry.isFile()) tree[name] = (await readFile(path)).toString("base64").slice(0, 200);
    else tree[name] = (await lstat(path)).isDirectory() ? "/" : "?";
  }
  return tree;
}
