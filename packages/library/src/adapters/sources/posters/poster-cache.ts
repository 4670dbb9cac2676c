import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** How often a picture that is looked at is marked as used: once in this time, not at every look. */
const MARK_MS = 3_600_000;
/** What was used in this time is left alone, however full the folder is. */
const FRESH_MS = 60_000;
/** Once there is too much, so much stays: the next sweep is not needed at once. */
const KEPT_SHARE = 0.9;
/** An unfinished file of a process that is gone. */
const UNFINISHED_MS = 3_600_000;

interface CacheNeeds {
  readonly folder: string;
  /** How much may lie there; 0 is no bound. */
  readonly maxBytes: number;
  readonly now: () => number;
}

interface Kept {
  readonly file: string;
  readonly bytes: number;
  readonly usedMs: number;
}

/** Pictures on disk, by name. Beyond the bound those that nobody has looked at for longest go. */
export class PosterCache {
  readonly #folder: string;
  readonly #maxBytes: number;
  readonly #now: () => number;
  #keptSince = Number.POSITIVE_INFINITY;
  #sweeping: Promise<void> | undefined;

  constructor({ folder, maxBytes, now }: CacheNeeds) {
    this.#folder = folder;
    this.#maxBytes = maxBytes;
    this.#now = now;
  }

  async read(name: string): Promise<Buffer | undefined> {
    const { file } = this.#placeOf(name);
    // Once it is open, it can be read to its end, also when a sweep takes its name away.
    const opened = await open(file).catch(() => undefined);
    try {
      if (opened === undefined) return undefined;
      const { mtimeMs } = await opened.stat();
      const now = this.#now();
      if (Math.abs(now - mtimeMs) > MARK_MS) await mark(file, now);
      return await opened.readFile();
    } catch {
      return undefined;
    } finally {
      await opened?.close();
    }
  }

  /** Whoever reads it meanwhile sees all of it or nothing. A disk that is full costs only the next fetch. */
  async keep(name: string, bytes: Buffer): Promise<void> {
    const { folder, file } = this.#placeOf(name);
    const partial = `${file}.${randomUUID()}`;
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(partial, bytes);
      await mark(partial, this.#now());
      await rename(partial, file);
    } catch {
      await rm(partial, { force: true }).catch(() => undefined);
    }
    this.#keptSince += bytes.length;
    this.#sweepFlood();
  }

  /** Many at once do not wait for the next round. */
  #sweepFlood(): void {
    const isFirst = this.#keptSince === Number.POSITIVE_INFINITY;
    if (!isFirst && this.#keptSince > this.#maxBytes / 10) void this.sweep();
  }

  /** Takes away what is too much, in the background; nothing where nothing was kept since the last time. */
  sweep(): Promise<void> {
    if (this.#sweeping !== undefined) return this.#sweeping;
    if (this.#maxBytes === 0 || this.#keptSince === 0) return Promise.resolve();
    this.#sweeping = this.#sweep().finally(() => {
      this.#sweeping = undefined;
      this.#sweepFlood();
    });
    return this.#sweeping;
  }

  async #sweep(): Promise<void> {
    this.#keptSince = 0;
    const kept: Kept[] = [];
    for (const folder of await namesIn(this.#folder))
      for (const name of await namesIn(join(this.#folder, folder)))
        kept.push(...(await this.#look(join(this.#folder, folder, name))));
    let bytes = kept.reduce((sum, each) => sum + each.bytes, 0);
    if (bytes <= this.#maxBytes) return;
    const oldestFirst = kept.toSorted((one, other) => one.usedMs - other.usedMs);
    for (const each of oldestFirst) {
      if (bytes <= this.#maxBytes * KEPT_SHARE) return;
      if (await this.#drop(each)) bytes -= each.bytes;
    }
  }

  async #look(file: string): Promise<readonly Kept[]> {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || !found.isFile()) return [];
    const { mtimeMs, size } = found;
    if (!basename(file).includes(".")) return [{ file, bytes: size, usedMs: mtimeMs }];
    if (this.#now() - mtimeMs > UNFINISHED_MS) await unlink(file).catch(() => undefined);
    return [];
  }

  /** Whether it is gone: what somebody has looked at since it was counted stays. */
  async #drop({ file }: Kept): Promise<boolean> {
    const now = await stat(file).catch(() => undefined);
    if (now === undefined) return true;
    if (this.#now() - now.mtimeMs < FRESH_MS) return false;
    return unlink(file).then(
      () => true,
      () => false,
    );
  }

  #placeOf(name: string): { readonly folder: string; readonly file: string } {
    const folder = join(this.#folder, name.slice(0, 2));
    return { folder, file: join(folder, name) };
  }
}

/** When it was used last is when it was changed last: many disks do not keep the time of reading. */
async function mark(file: string, millis: number): Promise<void> {
  await utimes(file, millis / 1_000, millis / 1_000).catch(() => undefined);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
