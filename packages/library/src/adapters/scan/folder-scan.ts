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
import { allKnownIn, knownAlikeElsewhere, knownAlikeIn } from "./known-files.ts";
import type { KnownMarks } from "./known-marks.ts";
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
  readonly #known: KnownMarks;
  readonly #options: ScanOptions;
  readonly #judge: Judge;
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
  readonly #unreadable: string[] = [];
  #unreadableCount = 0;
  #fresh: FoundFile[] = [];
  /** Known, and not quite as they were: what of them is another, only their rows tell. */
  #others: FoundFile[] = [];
  #flushing: Promise<void> = Promise.resolve();

  constructor(context: ScanContext, folder: Folder, known: KnownMarks, options: ScanOptions) {
    this.#context = context;
    this.#folder = folder;
    this.#known = known;
    this.#options = options;
    this.presentBefore = known.unseen;
    this.#judge = judgeOf(context, folder, known);
  }

  /** How many files were there, as far as we knew. */
  readonly presentBefore: number;

  async take({ files, waiting, ignored, links, unreadable }: WalkedFolder): Promise<void> {
    const counts = this.#counts;
    counts.ignored += ignored;
    counts.links += links;
    counts.waiting += waiting.length;
    for (const path of waiting) this.#known.see(path);
    this.#unreadableCount += unreadable.length;
    this.#unreadable.push(...unreadable.slice(0, MOST_REPORTED - this.#unreadable.length));
    for (const file of files) this.#takeFile(file);
    if (this.#fresh.length + this.#others.length >= BATCH) await this.flush();
  }

  #takeFile(found: FoundFile): void {
    this.#counts.seen += 1;
    if (this.#counts.seen % REPORT_EVERY === 0) this.#options.onSeen?.(this.#counts.seen);
    const comparison = this.#known.compare(found);
    if (comparison === "new") this.#fresh.push(found);
    else if (comparison === "other") this.#others.push(found);
  }

  /** Keeps what was gathered; one batch after the other. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#keep());
    return this.#flushing;
  }

  async #keep(): Promise<void> {
    const [fresh, others] = [this.#fresh, this.#others];
    [this.#fresh, this.#others] = [[], []];
    this.#options.signal.throwIfAborted();
    const notes: FileNote[] = [];
    for (const [found, known] of await this.#withKnown(others)) {
      if (known === undefined) fresh.push(found);
      else notes.push(...(await judgeKnown(found, known)));
    }
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

  async #withKnown(found: readonly FoundFile[]): Promise<readonly [FoundFile, KnownFile | undefined][]> {
    if (found.length === 0) return [];
    const files = videoFileRepository(this.#context.database.queries);
    const known = await files.knownAt(found.map(({ path }) => path));
    const byPath = new Map(known.map((file) => [file.path, file]));
    return found.map((file) => [file, byPath.get(file.path)]);
  }

  /** Those that were there and are not: the disk itself is asked for each. */
  async findMissing(): Promise<readonly VideoFileId[]> {
    const missing: VideoFileId[] = [];
    if (this.#known.unseen === 0) return missing;
    for await (const { id, path } of allKnownIn(this.#context.database, this.#folder.id)) {
      this.#options.signal.throwIfAborted();
      if (this.#known.isUnseen(path) && !this.#judge.taken.has(id) && (await isGonePath(path)))
        missing.push(id);
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

/** What a scan makes of a file where one is known: nothing, where both are the same. */
async function judgeKnown(found: FoundFile, known: KnownFile): Promise<readonly FileNote[]> {
  const comparison = compareFound(found, known);
  if (comparison === "same") return [];
  if (comparison === "doubtful") return [await judgeDoubtful(found, known)];
  return [{ kind: comparison === "changed" ? "changed" : "touched", found, id: known.id }];
}

function judgeOf({ database }: ScanContext, { id: own }: Folder, known: KnownMarks): Judge {
  const sightings = new Map<string, Promise<boolean>>();
  const isPresent = async (id: Folder["id"]) => {
    const folder = await folderRepository(database.queries).find(id);
    return folder !== undefined && absenceOf(folder, await sightFolder(folder.path), 1) === undefined;
  };
  let others: Promise<readonly Folder[]> | undefined;
  return {
    taken: new Set(),
    async alike(sizes) {
      others ??= folderRepository(database.queries).list();
      const elsewhere = (await others).map(({ id }) => id).filter((id) => id !== own);
      const isAway = ({ path, state }: KnownFile) => state === "missing" || known.isUnseen(path);
      // Those of this folder that were not seen yet; also those that were missing before.
      const here = known.size === 0 ? [] : await knownAlikeIn(database, own, sizes, isAway);
      const away = await knownAlikeElsewhere(database, elsewhere, sizes);
      return Map.groupBy([...here, ...away], ({ sizeBytes }) => sizeBytes);
    },
    isPresent(id) {
      const asked = sightings.get(id) ?? isPresent(id);
      sightings.set(id, asked);
      return asked;
    },
  };
}
