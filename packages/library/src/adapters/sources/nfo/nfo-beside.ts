import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path/posix";
import { bytesOfText } from "../../../domain/files/raw-path.ts";
import type { VideoFile } from "../../../domain/files/video-file.ts";
import type { Nfo } from "../../../domain/sources/nfo.ts";
import type { ExternalIds } from "../../../domain/sources/source.ts";
import { MAX_NFO_BYTES, nfoText, readNfo } from "./read-nfo.ts";

type Kind = "movie" | "series";
type Beside = Pick<VideoFile, "path" | "sideFiles" | "parsed">;

/** What the `.nfo` files beside the first of some files say it is: its name then says so, too. */
export async function withNfoIds<File extends Beside>(
  kind: Kind,
  files: readonly File[],
): Promise<readonly File[]> {
  const [first, ...others] = files;
  if (first === undefined || hasIds(first.parsed)) return files;
  const { imdbId, tmdbId, tvdbId } = (await idsBeside(kind, first)) ?? {};
  const said = {
    ...(imdbId !== undefined && { imdb_id: imdbId }),
    ...(tmdbId !== undefined && { tmdb_id: tmdbId }),
    ...(tvdbId !== undefined && { tvdb_id: tvdbId }),
  };
  return [{ ...first, parsed: { ...first.parsed, ...said } }, ...others];
}

function hasIds({ imdb_id, tmdb_id, tvdb_id }: VideoFile["parsed"]): boolean {
  return imdb_id !== undefined || tmdb_id !== undefined || tvdb_id !== undefined;
}

async function idsBeside(kind: Kind, { path, sideFiles }: Beside): Promise<ExternalIds | undefined> {
  const folder = dirname(path);
  const own = sideFiles.filter((side) => side.kind === "nfo").map(({ name }) => `${folder}/${name}`);
  // A series has one for all of it, in its folder or above that of the season.
  const ofSeries = [`${folder}/tvshow.nfo`, `${dirname(folder)}/tvshow.nfo`];
  for (const place of kind === "series" ? [...ofSeries, ...own] : own) {
    const nfo = await readPlace(place);
    const ids = nfo && idsIn(kind, nfo);
    if (ids !== undefined) return ids;
  }
  return undefined;
}

/** The ids of an episode are not those of its series. */
function idsIn(kind: Kind, { works, linked }: Nfo): ExternalIds | undefined {
  const work = works.find((one) => one.kind === kind);
  const { imdbId, tmdbId, tvdbId } = { ...linked, ...work };
  if (imdbId === undefined && tmdbId === undefined && tvdbId === undefined) return undefined;
  return {
    ...(imdbId !== undefined && { imdbId }),
    ...(tmdbId !== undefined && { tmdbId }),
    ...(tvdbId !== undefined && { tvdbId }),
  };
}

/** The `.nfo` file beside a video as text, where there is one. */
export async function nfoTextBeside({
  path,
  sideFiles,
}: Pick<VideoFile, "path" | "sideFiles">): Promise<string | undefined> {
  const nfo = sideFiles.find(({ kind }) => kind === "nfo");
  const bytes = nfo && (await bytesOf(`${dirname(path)}/${nfo.name}`));
  return bytes && nfoText(bytes);
}

async function readPlace(path: string): Promise<Nfo | undefined> {
  const bytes = await bytesOf(path);
  return bytes && readNfo(bytes);
}

/** A file that is there, is one, is no link, and is not too large. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  const handle = await open(bytesOfText(path), constants.O_RDONLY | NO_LINKS).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const there = await handle.stat();
    if (!there.isFile() || there.size === 0 || there.size > MAX_NFO_BYTES) return undefined;
    const bytes = Buffer.alloc(there.size);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}

/** Nor does a pipe keep anybody waiting. Windows has neither. */
const NO_LINKS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
