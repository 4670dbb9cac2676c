import { instantOf, ok } from "@souffleur/kernel";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import type { Folder, FolderId } from "../../domain/files/folder.ts";
import { absenceOf } from "../../domain/files/folder-presence.ts";
import type { LibraryContext } from "../context.ts";
import { folderRepository } from "../database/files/folder-repository.ts";
import { sightFolder } from "../scan/sight-folder.ts";
import { type PlaceWatch, watchPlace } from "../scan/watch-place.ts";
import type { ScanPayload } from "./scan-job.ts";

const EVERY_MS = 10_000;
/** Longer than a file must lie still before a scan takes it: the last hint of a download comes with its last byte. */
const STILL_MS = 40_000;
/** Where hints never end, others must not wait for them. */
const AT_LATEST_MS = 5 * 60_000;
/** Hints get lost: a walk now and then is the truth. */
const WALK_EVERY_MS = 6 * 3_600_000;

interface Watched {
  readonly watch: PlaceWatch | undefined;
  firstHint: number | undefined;
  lastHint: number;
  /** When its last scan was asked for; nothing since this server began. */
  askedAt: number | undefined;
}

type Context = Pick<LibraryContext, "database" | "clock">;

/** Watches the folders somebody wants watched, and has them scanned when something changed in them. */
export class FolderWatch {
  readonly #context: Context;
  readonly #watched = new Map<FolderId, Watched>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Every few seconds: follows what is wished, and asks for the scans that are due. */
  chore(jobs: Jobs, scan: JobType<ScanPayload>): Chore {
    return {
      name: "library.watch",
      everyMs: EVERY_MS,
      run: async () => {
        // One scan at a time: what changes meanwhile is still due afterwards.
        if (await isScanning(jobs, scan)) return;
        const due = await this.due();
        if (due.length > 0) await this.#ask(jobs, scan, due);
      },
    };
  }

  close(): void {
    for (const { watch } of this.#watched.values()) watch?.close();
    this.#watched.clear();
  }

  /** The folders to be scanned now; each is told once. */
  async due(): Promise<readonly FolderId[]> {
    const folders = await folderRepository(this.#context.database.queries).list();
    const wanted = folders.filter(({ isWatched, kind }) => isWatched && kind !== "view");
    this.#leave(new Set(wanted.map(({ id }) => id)));
    const due: FolderId[] = [];
    for (const folder of wanted) {
      // Nothing is to be seen in a place whose disk is not there, and scanning it would only say so again.
      if (absenceOf(folder, await sightFolder(folder.path), 0) !== undefined) this.#leaveOne(folder.id);
      else if (this.#isDue(folder, await this.#enter(folder))) due.push(folder.id);
    }
    return due;
  }

  async #enter({ id, path }: Folder): Promise<Watched> {
    const known = this.#watched.get(id);
    if (known !== undefined) return known;
    const hint = () => this.#hint(id);
    const watch = await watchPlace(path, {
      onHint: hint,
      // It is watched anew with the next look, which begins with a walk.
      onEnd: () => this.#watched.delete(id),
    });
    const watched: Watched = { watch, firstHint: undefined, lastHint: 0, askedAt: undefined };
    this.#watched.set(id, watched);
    return watched;
  }

  #hint(id: FolderId): void {
    const watched = this.#watched.get(id);
    if (watched === undefined) return;
    const now = this.#context.clock.millis();
    watched.firstHint ??= now;
    watched.lastHint = now;
  }

  #isDue({ lastScanAt }: Folder, watched: Watched): boolean {
    const now = this.#context.clock.millis();
    const { firstHint, lastHint, askedAt } = watched;
    const isStill = firstHint !== undefined && (now - lastHint > STILL_MS || now - firstHint > AT_LATEST_MS);
    const isOld =
      askedAt !== undefined && now - askedAt > WALK_EVERY_MS && isBefore(lastScanAt, now - WALK_EVERY_MS);
    if (askedAt !== undefined && !isStill && !isOld) return false;
    watched.askedAt = now;
    watched.firstHint = undefined;
    return true;
  }

  #leave(wanted: ReadonlySet<FolderId>): void {
    for (const id of this.#watched.keys()) if (!wanted.has(id)) this.#leaveOne(id);
  }

  #leaveOne(id: FolderId): void {
    this.#watched.get(id)?.watch?.close();
    this.#watched.delete(id);
  }

  async #ask(jobs: Jobs, scan: JobType<ScanPayload>, due: readonly FolderId[]): Promise<void> {
    const payload = { folderIds: [...due], dryRun: false, confirmMissing: false, acceptFolders: false };
    // Of several servers that see the same, one asks.
    const slot = Math.floor(this.#context.clock.millis() / STILL_MS);
    const idempotencyKey = `library-watch-${slot}-${due.toSorted().join("-")}`;
    const actor = { kind: "system", name: "Souffleur" } as const;
    await this.#context.database.unit(async (unit) => {
      const asked = await jobs.enqueue(unit, scan, payload, { actor, idempotencyKey });
      return asked.ok ? ok(undefined) : asked;
    });
  }
}

function isBefore(lastScanAt: Folder["lastScanAt"], millis: number): boolean {
  return lastScanAt === undefined || lastScanAt < instantOf(millis);
}

async function isScanning(jobs: Jobs, { type }: JobType<ScanPayload>): Promise<boolean> {
  for (const state of ["queued", "running"] as const) {
    const open = await jobs.list({ state, types: [type] }, { limit: 1, before: undefined });
    if (open.length > 0) return true;
  }
  return false;
}
