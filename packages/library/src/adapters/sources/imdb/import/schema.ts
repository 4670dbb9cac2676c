import { DatabaseSync } from "node:sqlite";

/** A file of another version is made anew. */
export const IMDB_SCHEMA = 1;

const CACHE_KIB = 32_768;
/** Sorting takes as much again. */
const SORTING_KIB = 16_384;

const tables = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS progress (
    name TEXT PRIMARY KEY, offset INTEGER NOT NULL, lines INTEGER NOT NULL, skipped INTEGER NOT NULL, done INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS ratings (id INTEGER PRIMARY KEY, rating INTEGER NOT NULL, votes INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS works (
    id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, title TEXT NOT NULL, original TEXT, year INTEGER, end_year INTEGER,
    minutes INTEGER, genres INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS episode_titles (id INTEGER PRIMARY KEY, title TEXT, french TEXT, minutes INTEGER);
  CREATE TABLE IF NOT EXISTS episodes (
    id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL, season INTEGER NOT NULL, episode INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS names (
    id INTEGER PRIMARY KEY, work_id INTEGER NOT NULL, key INTEGER NOT NULL, year INTEGER, region TEXT, title TEXT NOT NULL
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS names_search USING fts5 (
    title, year, content = '', detail = column, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE IF NOT EXISTS credits (
    work_id INTEGER NOT NULL, role INTEGER NOT NULL, person_id INTEGER NOT NULL, position INTEGER NOT NULL, character TEXT,
    PRIMARY KEY (work_id, role, person_id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS japanese (id INTEGER PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
`;

/** Opens the file that is being made. It throws "database is locked" where another process makes it too. */
export function openBuilding(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 1_000 });
  try {
    database.exec(`
      PRAGMA page_size = 8192;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = TRUNCATE;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = FILE;
      PRAGMA cache_size = -${CACHE_KIB};
    `);
    database.exec("BEGIN EXCLUSIVE");
    database.exec(tables);
    database.exec("COMMIT");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Sorting for an index takes memory of its own: the cache makes room. */
export function makeRoomForSorting(database: DatabaseSync): void {
  database.exec(`PRAGMA cache_size = -${SORTING_KIB}; PRAGMA shrink_memory;`);
}

export interface StageProgress {
  readonly offset: number;
  readonly lines: number;
  readonly skipped: number;
  readonly isDone: boolean;
}

const untouched: StageProgress = { offset: 0, lines: 0, skipped: 0, isDone: false };

export function progressOf(database: DatabaseSync, name: string): StageProgress {
  const row = database.prepare("SELECT offset, lines, skipped, done FROM progress WHERE name = ?").get(name);
  if (row === undefined) return untouched;
  return {
    offset: Number(row.offset),
    lines: Number(row.lines),
    skipped: Number(row.skipped),
    isDone: row.done === 1,
  };
}

export function saveProgress(database: DatabaseSync, name: string, progress: StageProgress): void {
  const { offset, lines, skipped, isDone } = progress;
  database
    .prepare("INSERT OR REPLACE INTO progress (name, offset, lines, skipped, done) VALUES (?, ?, ?, ?, ?)")
    .run(name, offset, lines, skipped, isDone ? 1 : 0);
}

export function metaOf(database: DatabaseSync, key: string): string | undefined {
  const value = database.prepare("SELECT value FROM meta WHERE key = ?").get(key)?.value;
  return typeof value === "string" ? value : undefined;
}

export function saveMeta(database: DatabaseSync, key: string, value: string): void {
  database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)").run(key, value);
}
