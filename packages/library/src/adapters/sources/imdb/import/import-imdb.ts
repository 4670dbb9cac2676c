import { rm } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import { findImdbFiles, type ImdbFile, neededImdbFile, sameFiles } from "../imdb-files.ts";
import { FIRST_SERIES_KIND } from "../imdb-kinds.ts";
import { akasStage } from "./akas-stage.ts";
import { ImdbUnreadable } from "./imdb-unreadable.ts";
import { indexNames } from "./index-names.ts";
import { crewStage, namesStage, principalsStage } from "./people-stages.ts";
import { readStage } from "./read-stage.ts";
import { IMDB_SCHEMA, metaOf, openBuilding, progressOf, saveMeta } from "./schema.ts";
import type { Stage } from "./stage.ts";
import { basicsStage, episodesStage, ratingsStage } from "./title-stages.ts";

const stages: readonly Stage[] = [
  ratingsStage,
  basicsStage,
  akasStage,
  episodesStage,
  crewStage,
  principalsStage,
  namesStage,
];

export type ImdbStep = "reading" | "indexing";

export interface ImdbProgress {
  readonly step: ImdbStep;
  readonly file?: string;
  readonly done: number;
  readonly total: number;
}

/** What an import found, as it is kept in its file. */
export interface ImdbCounts {
  readonly movies: number;
  readonly series: number;
  readonly episodes: number;
  readonly titles: number;
  readonly lines: number;
  readonly skipped: number;
}

/** Indexing takes about this share of the whole. */
const INDEX_SHARE = 0.2;

/**
 * Reads the data files of a folder into a database of its own at `building`. An earlier run that did not come to its end
 * is gone on with, where the files are still the same. Whoever asked puts it into its place.
 */
export async function buildImdb(
  folder: string,
  building: string,
  onProgress: (progress: ImdbProgress) => void,
): Promise<ImdbCounts> {
  const files = await findImdbFiles(folder);
  if (!files.some(({ name }) => name === neededImdbFile)) throw new ImdbUnreadable("missing", neededImdbFile);
  const database = await openFor(files, building);
  try {
    await readAll(database, files, onProgress);
    const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const [read, share] = [total * (1 - INDEX_SHARE), total * INDEX_SHARE];
    for (const { done, total: names } of indexNames(database))
      onProgress({ step: "indexing", done: Math.round(read + (share * done) / Math.max(1, names)), total });
    if (!sameFiles(files, await findImdbFiles(folder))) throw new ImdbUnreadable("changed", neededImdbFile);
    return finish(database);
  } finally {
    database.close();
  }
}

async function openFor(files: readonly ImdbFile[], building: string): Promise<DatabaseSync> {
  const database = openOrNothing(building);
  if (database !== undefined) {
    const before = metaOf(database, "files");
    const isOurs = metaOf(database, "schema") === String(IMDB_SCHEMA);
    if (isOurs && before !== undefined && sameFiles(JSON.parse(before), files)) return database;
    database.close();
  }
  await rm(building, { force: true });
  await rm(`${building}-journal`, { force: true });
  const fresh = openBuilding(building);
  saveMeta(fresh, "schema", String(IMDB_SCHEMA));
  saveMeta(fresh, "files", JSON.stringify(files));
  return fresh;
}

/** A file that is damaged, or none of ours, is made anew; one that another process makes is left to it. */
function openOrNothing(building: string): DatabaseSync | undefined {
  try {
    return openBuilding(building);
  } catch (error) {
    if (error instanceof Error && /locked/.test(error.message)) throw error;
    return undefined;
  }
}

async function readAll(
  database: DatabaseSync,
  files: readonly ImdbFile[],
  onProgress: (progress: ImdbProgress) => void,
): Promise<void> {
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let before = 0;
  for (const stage of stages) {
    const file = files.find(({ name }) => name === stage.name);
    if (file === undefined) continue;
    const onRead = (bytes: number) => {
      const done = Math.round((before + Math.min(bytes, file.sizeBytes)) * (1 - INDEX_SHARE));
      onProgress({ step: "reading", file: file.name, done, total });
    };
    await readStage(stage, { database, file, onRead });
    before += file.sizeBytes;
  }
}

function finish(database: DatabaseSync): ImdbCounts {
  const count = (sql: string, ...values: number[]) =>
    Number(database.prepare(`SELECT count(*) AS count FROM ${sql}`).get(...values)?.count);
  const read = stages.map(({ name }) => progressOf(database, name));
  const basics = progressOf(database, neededImdbFile);
  const counts: ImdbCounts = {
    movies: count("works WHERE kind < ?", FIRST_SERIES_KIND),
    series: count("works WHERE kind >= ?", FIRST_SERIES_KIND),
    episodes: count("episodes"),
    titles: Math.max(0, basics.lines - 1 - basics.skipped),
    lines: read.reduce((sum, { lines }) => sum + lines, 0),
    skipped: read.reduce((sum, { skipped }) => sum + skipped, 0),
  };
  database.exec("BEGIN");
  saveMeta(database, "counts", JSON.stringify(counts));
  saveMeta(database, "complete", "1");
  database.exec("COMMIT");
  return counts;
}
