import { setImmediate } from "node:timers/promises";
import { compareText, type LocalDate } from "@souffleur/kernel";
import { placeFiles } from "../../application/transfers/place-files.ts";
import { Collection, type Fingerprints } from "../../domain/care/collection.ts";
import type { CareKind, Found } from "../../domain/care/finding.ts";
import { isWithin } from "../../domain/care/paths.ts";
import type { CareRule } from "../../domain/care/rule.ts";
import { farFiles } from "../../domain/care/rules/consolidate.ts";
import { careRules } from "../../domain/care/rules.ts";
import type { Folder, FolderId } from "../../domain/files/folder.ts";
import { absenceOf } from "../../domain/files/folder-presence.ts";
import { FOLDER_LIMIT } from "../../domain/places/view-tree.ts";
import type { LibraryContext } from "../context.ts";
import { careRepositories } from "../database/care/care-repositories.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import { placesRepository } from "../database/transfers/places-repository.ts";
import { workRepositories } from "../database/works/work-repositories.ts";
import { namedFolders } from "../scan/named-folders.ts";
import { sightFolder } from "../scan/sight-folder.ts";
import { fullFingerprint, quickFingerprint } from "./fingerprints.ts";
import { surveyDisk } from "./survey-disk.ts";

/** What is being done, for the person who waits. */
export type CareStep = "survey" | "records" | "quick" | "full" | "rules";

export interface LookOptions {
  readonly kinds: readonly CareKind[];
  readonly folderId?: FolderId | undefined;
  readonly minLines: number;
  readonly today: LocalDate;
  readonly signal: AbortSignal;
  readonly report: (step: CareStep, done: number, total: number) => void;
}

export interface Look {
  readonly found: readonly Found[];
  readonly absentFolders: readonly string[];
  readonly looked: { readonly entries: number; readonly records: number };
}

/** Looks at disk and records, and says what each of the rules asked for finds. Changes nothing. */
export async function lookAtCollection(
  context: Pick<LibraryContext, "database" | "settings">,
  options: LookOptions,
): Promise<Look> {
  const { present, absent } = await foldersThere(context);
  options.report("survey", 0, 0);
  const disk = await surveyDisk(
    present.map(({ path }) => path),
    { signal: options.signal, onSeen: (entries) => options.report("survey", entries, 0) },
  );
  options.report("records", 0, 0);
  const records = await careRepositories(context.database.queries).collectionRecords.readAll();
  const { minLines, today } = options;
  const collection = new Collection({
    settings: { today, minLines, minBytes: context.settings.minBytes, maxEntries: FOLDER_LIMIT },
    folders: present,
    absentFolders: absent,
    disk,
    records,
    fingerprints: { quick: new Map(), full: new Map() },
  });
  const rules = careRules.filter(({ kind }) => options.kinds.includes(kind));
  const placed = options.kinds.includes("consolidate") ? await withPlaces(context, collection) : collection;
  const printed = await withFingerprints(placed, rules, options);
  options.report("rules", 0, 0);
  const found: Found[] = [];
  for (const rule of rules) {
    for (const one of [...rule.look(printed)].sort(byPath)) found.push(one);
    // A large collection takes its time; requests are answered in between.
    await setImmediate();
  }
  return {
    found: found.filter(within(present.find(({ id }) => id === options.folderId))),
    absentFolders: absent.map(({ path }) => path),
    looked: { entries: disk.entries.size, records: records.files.length },
  };
}

async function foldersThere({ database, settings }: Pick<LibraryContext, "database" | "settings">) {
  const named = new Set(namedFolders(settings).map(({ path }) => path));
  const { folders, videoFiles } = fileRepositories(database.queries);
  const counts = await videoFiles.countByFolder();
  const present: Folder[] = [];
  const absent: Folder[] = [];
  for (const folder of await folders.list()) {
    const known = counts
      .filter(({ folderId, state }) => folderId === folder.id && state !== "missing")
      .reduce((sum, { count }) => sum + count, 0);
    const isThere = absenceOf(folder, await sightFolder(folder.path), known) === undefined;
    if (isThere && named.has(folder.path)) present.push(folder);
    else absent.push(folder);
  }
  return { present, absent };
}

/** Only files that may be brought home are asked about: each costs a few queries. */
async function withPlaces(
  { database }: Pick<LibraryContext, "database">,
  collection: Collection,
): Promise<Collection> {
  const { places } = await placesRepository(database.queries).find();
  const placed = await placeFiles(workRepositories(database.queries), farFiles(collection), places);
  return collection.withPlaces(new Map(placed.map(({ file, render }) => [file.id, render("").storage])));
}

function byPath(a: Found, b: Found): number {
  return compareText(a.path ?? a.label, b.path ?? b.label);
}

/** What has no path is about works, and in no folder. */
function within(folder: Folder | undefined): (found: Found) => boolean {
  return ({ path }) => folder === undefined || (path !== undefined && isWithin(path, folder.path));
}

async function withFingerprints(
  collection: Collection,
  rules: readonly CareRule[],
  options: LookOptions,
): Promise<Collection> {
  const { signal, report } = options;
  const quick = await readAll(
    rules.flatMap((rule) => rule.wantsQuick?.(collection) ?? []),
    quickFingerprint,
    { signal, report: (done, total) => report("quick", done, total) },
  );
  const known: Fingerprints = { quick, full: new Map() };
  const first = collection.withFingerprints(known);
  const full = await readAll(
    rules.flatMap((rule) => rule.wantsFull?.(first) ?? []),
    (path) => fullFingerprint(path, signal),
    { signal, report: (done, total) => report("full", done, total) },
  );
  return first.withFingerprints({ quick, full });
}

async function readAll(
  paths: readonly string[],
  read: (path: string) => Promise<string | undefined>,
  {
    signal,
    report,
  }: { readonly signal: AbortSignal; readonly report: (done: number, total: number) => void },
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(paths)];
  const prints = new Map<string, string>();
  for (const [index, path] of wanted.entries()) {
    signal.throwIfAborted();
    report(index, wanted.length);
    const print = await read(path);
    if (print !== undefined) prints.set(path, print);
  }
  return prints;
}
