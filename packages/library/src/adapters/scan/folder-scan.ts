import { ok } from "@souffleur/kernel";
import type { ScanOutcome } from "../../application/files/close-scan.ts";
import { type FileNote, noteFound } from "../../application/files/note-found.ts";
import { compareFound } from "../../domain/files/compare-found.ts";
import type { Folder } from "../../domain/files/folder.ts";
import { absenceOf } from "../../domain/files/folder-presence.ts";
import type { FoundFile } from "../../domain/files/found-file.ts";
import type { KnownFile } from "../../domain/files/known-file.ts";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import { portsOf } from "../context.ts";
import { folderRepository } from "../database/files/folder-repository.ts";
import { videoFileRepository } from "../database/files/video-file-repository.ts";
import { isGonePath, type Judge, judgeDoubtful, judgeNew } from "./judge-found.ts";
import type { ScanContext, ScanOptions } from "./scan-options.ts";
import { sightFolder } from "./sight-folder.ts";
import type { WalkedFolder } from "./walk.ts";

const BATCH = 500;
const MOST_REPORTED = 100;
const REPORT_EVERY = 500;

/** What one scan of one folder has seen so far. */
export class FolderScan {
  readonly #context: ScanContext;
  readonly #folder: Folder;
  readonly #known: ReadonlyMap<string, KnownFile>;
  readonly #options: ScanOptions;
  readonly #judge: Judge;
  readonly #unseen: Set<string>;
  readonly #counts = {
    seen: 0,
    added: 0,
    changed: 0,
    moved: 0,
    touched: 0,
    waiting: 0,
    ignored: 0,
    links: 0,
  };
  #bySize: ReadonlyMap<number, readonly KnownFile[]> | undefined;
  readonly #unreadable: string[] = [];
  #unreadableCount = 0;
  #fresh: FoundFile[] = [];
  #doubtful: [FoundFile, KnownFile][] = [];
  #touched: FileNote[] = [];
  #flushing: Promise<void> = Promise.resolve();

  constructor(
    context: ScanContext,
    folder: Folder,
    known: ReadonlyMap<string, KnownFile>,
    options: ScanOptions,
  ) {
    this.#context = context;
    this.#folder = folder;
    this.#known = known;
    this.#options = options;
    this.#unseen = new Set(
      [...known.values()].filter(({ state }) => state !== "missing").map(({ path }) => path),
    );
    this.presentBefore = this.#unseen.size;
    this.#judge = judgeOf(context, folder, (sizes) => this.#unseenOfSizes(sizes));
  }

  /** How many files were there, as far as we knew. */
  readonly presentBefore: number;

  async take({ files, waiting, ignored, links, unreadable }: WalkedFolder): Promise<void> {
    const counts = this.#counts;
    counts.ignored += ignored;
    counts.links += links;
    counts.waiting += waiting.length;
    for (const path of waiting) this.#unseen.delete(path);
    this.#unreadableCount += unreadable.length;
    this.#unreadable.push(...unreadable.slice(0, MOST_REPORTED - this.#unreadable.length));
    for (const file of files) this.#takeFile(file);
    if (this.#fresh.length + this.#doubtful.length + this.#touched.length >= BATCH) await this.flush();
  }

  #takeFile(found: FoundFile): void {
    this.#counts.seen += 1;
    if (this.#counts.seen % REPORT_EVERY === 0) this.#options.onSeen?.(this.#counts.seen);
    const known = this.#known.get(found.path);
    this.#unseen.delete(found.path);
    if (known === undefined) {
      this.#fresh.push(found);
      return;
    }
    const comparison = compareFound(found, known);
    if (comparison === "doubtful") this.#doubtful.push([found, known]);
    else if (comparison === "changed") this.#touched.push({ kind: "changed", found, id: known.id });
    else if (comparison !== "same") this.#touched.push({ kind: "touched", found, id: known.id });
  }

  /** Keeps what was gathered; one batch after the other. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#keep());
    return this.#flushing;
  }

  async #keep(): Promise<void> {
    const [fresh, doubtful, notes] = [this.#fresh, this.#doubtful, this.#touched];
    [this.#fresh, this.#doubtful, this.#touched] = [[], [], []];
    this.#options.signal.throwIfAborted();
    for (const [found, known] of doubtful) notes.push(await judgeDoubtful(found, known));
    notes.push(...(await judgeNew(this.#judge, fresh)));
    if (notes.length === 0) return;
    this.#count(notes);
    if (this.#options.isDryRun === true) return;
    const { database } = this.#context;
    await database.unit(async (unit) => {
      await noteFound(portsOf(this.#context, unit, this.#options.author), this.#folder, notes);
      return ok(undefined);
    });
  }

  #count(notes: readonly FileNote[]): void {
    const names = { new: "added", moved: "moved", touched: "touched", changed: "changed" } as const;
    for (const { kind } of notes) this.#counts[names[kind]] += 1;
  }

  /** Those of this folder that were not seen yet; also those that were missing before. */
  #unseenOfSizes(sizes: ReadonlySet<number>): readonly KnownFile[] {
    this.#bySize ??= Map.groupBy(this.#known.values(), ({ sizeBytes }) => sizeBytes);
    return [...sizes]
      .flatMap((size) => this.#bySize?.get(size) ?? [])
      .filter(({ path, state }) => state === "missing" || this.#unseen.has(path));
  }

  /** Those that were there and are not: the disk itself is asked for each. */
  async findMissing(): Promise<readonly VideoFileId[]> {
    const missing: VideoFileId[] = [];
    for (const path of this.#unseen) {
      this.#options.signal.throwIfAborted();
      const known = this.#known.get(path);
      if (known !== undefined && !this.#judge.taken.has(known.id) && (await isGonePath(path)))
        missing.push(known.id);
    }
    return missing;
  }

  outcome(end: Partial<ScanOutcome> & Pick<ScanOutcome, "state">): ScanOutcome {
    return {
      folderId: this.#folder.id,
      counts: { ...this.#counts },
      unreadable: this.#unreadable,
      unreadableCount: this.#unreadableCount,
      missing: [],
      asks: false,
      ...end,
    };
  }
}

function judgeOf(
  { database }: ScanContext,
  { id: own }: Folder,
  unseenOfSizes: (sizes: ReadonlySet<number>) => readonly KnownFile[],
): Judge {
  const sightings = new Map<string, Promise<boolean>>();
  const isPresent = async (id: Folder["id"]) => {
    const folder = await folderRepository(database.queries).find(id);
    return folder !== undefined && absenceOf(folder, await sightFolder(folder.path), 1) === undefined;
  };
  return {
    taken: new Set(),
    async alike(sizes) {
      const elsewhere = await videoFileRepository(database.queries).knownElsewhere(own, sizes);
      return Map.groupBy([...unseenOfSizes(new Set(sizes)), ...elsewhere], ({ sizeBytes }) => sizeBytes);
    },
    isPresent(id) {
      const asked = sightings.get(id) ?? isPresent(id);
      sightings.set(id, asked);
      return asked;
    },
  };
}
