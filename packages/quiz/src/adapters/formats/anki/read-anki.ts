import { DatabaseSync } from "node:sqlite";
import { zstdDecompressSync } from "node:zlib";
import type { FormatHint } from "../../../domain/formats/detect-format.ts";
import type { PackageFiles } from "../../../domain/formats/media.ts";
import type { ReadFile } from "../../../domain/formats/read-questions.ts";
import { Reading } from "../../../domain/formats/reading.ts";
import { ZIP_LIMITS } from "../unzip.ts";
import { mediaOf } from "./anki-media.ts";
import { readNote } from "./read-note.ts";

/** The newest first: where there are several, the older ones only say that Anki must be updated. */
const COLLECTIONS = ["collection.anki21b", "collection.anki21", "collection.anki2"] as const;

export function isAnki(files: PackageFiles): boolean {
  return COLLECTIONS.some((name) => files.has(name));
}

/** The questions of a package of Anki, old or new: ours as they were, others where their back is a short answer. */
export function readAnki(files: PackageFiles, hint: FormatHint): ReadFile {
  const reading = new Reading();
  const database = new DatabaseSync(":memory:");
  try {
    const name = COLLECTIONS.find((one) => files.has(one)) ?? "collection.anki2";
    const bytes = files.get(name) ?? new Uint8Array();
    database.deserialize(name.endsWith("b") ? unpacked(bytes) : bytes);
    database.enableDefensive(true);
    const models = modelsOf(database);
    const media = mediaOf(files, reading);
    const rows = database
      .prepare("select mid, tags, flds from notes order by id limit ?")
      .iterate(MOST_NOTES);
    let count = 0;
    for (const { mid, tags, flds } of rows) {
      count += 1;
      const fields = String(flds).split("\u001f");
      readNote({ fields, tags: String(tags), model: models.get(String(mid)), count }, media, reading);
    }
  } catch (error) {
    reading.problem("package_unreadable", {}, error instanceof Error ? error.message.slice(0, 200) : "");
  } finally {
    database.close();
  }
  return { ...reading.finished(hint.language), format: "anki" };
}

const MOST_NOTES = 100_000;

function unpacked(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(zstdDecompressSync(bytes, { maxOutputLength: ZIP_LIMITS.bytes }));
}

/** The names of the fields of each kind of note: in one cell, or in tables of their own since Anki 2.1.28. */
function modelsOf(database: DatabaseSync): ReadonlyMap<string, readonly string[]> {
  const tables = new Set(
    database
      .prepare("select name from sqlite_master where type = 'table'")
      .all()
      .map(({ name }) => name),
  );
  if (tables.has("fields")) {
    const models = new Map<string, string[]>();
    for (const { ntid, name } of database.prepare("select ntid, name from fields order by ntid, ord").all())
      models.set(String(ntid), [...(models.get(String(ntid)) ?? []), String(name)]);
    return models;
  }
  const [row] = database.prepare("select models from col").all();
  const models: unknown = JSON.parse(String(row?.models ?? "{}"));
  const entries = typeof models === "object" && models !== null ? Object.entries(models) : [];
  return new Map(entries.map(([id, model]) => [id, namesOf(model)]));
}

function namesOf(model: unknown): readonly string[] {
  if (typeof model !== "object" || model === null || !("flds" in model) || !Array.isArray(model.flds))
    return [];
  return model.flds.map((field: unknown) =>
    typeof field === "object" && field !== null && "name" in field ? String(field.name) : "",
  );
}
