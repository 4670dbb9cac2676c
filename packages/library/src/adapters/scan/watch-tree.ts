import { type FSWatcher, watch } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { bytesOfText, textOfBytes } from "../../domain/files/raw-path.ts";

const MOST_DEPTH = 64;

/**
 * One watch for each folder, none for files: what Node makes of `recursive` on Linux keeps every file's name, and asks
 * the system for as many watches. Folders the system grants no watch for are left to the walk.
 */
export class TreeWatch {
  readonly #root: string;
  readonly #onHint: () => void;
  readonly #onEnd: () => void;
  readonly #folders = new Map<string, FSWatcher>();
  #isClosed = false;

  constructor(root: string, { onHint, onEnd }: { readonly onHint: () => void; readonly onEnd: () => void }) {
    this.#root = root;
    this.#onHint = onHint;
    this.#onEnd = onEnd;
  }

  /** Resolves when every folder that is there now is watched. */
  async open(): Promise<void> {
    // Without the root there is nothing to watch: that one may fail.
    this.#watch(this.#root);
    await this.#enter(this.#root, 0);
  }

  close(): void {
    this.#isClosed = true;
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  async #enter(path: string, depth: number): Promise<void> {
    const entries = await readdir(bytesOfText(path), { withFileTypes: true, encoding: "buffer" }).catch(
      () => [],
    );
    for (const entry of entries)
      if (entry.isDirectory()) await this.#add(`${path}/${textOfBytes(entry.name)}`, depth + 1);
  }

  async #add(path: string, depth: number): Promise<void> {
    if (this.#isClosed || this.#folders.has(path) || depth > MOST_DEPTH) return;
    try {
      this.#watch(path);
    } catch {
      // It went again, or the system gives no more watches.
      return;
    }
    await this.#enter(path, depth);
  }

  #watch(path: string): void {
    const onChange = (kind: string, name: Buffer | null) => this.#changed(path, kind, name);
    const watcher = watch(bytesOfText(path), { persistent: false, encoding: "buffer" }, onChange);
    watcher.on("error", () => this.#leave(path));
    this.#folders.set(path, watcher);
  }

  #changed(folder: string, kind: string, name: Buffer | null): void {
    if (this.#isClosed) return;
    this.#onHint();
    // A name that came or went may be a folder's.
    if (kind === "rename" && name !== null) void this.#look(folder, `${folder}/${textOfBytes(name)}`);
  }

  async #look(folder: string, path: string): Promise<void> {
    const isFolder = await lstat(bytesOfText(path)).then(
      (stat) => stat.isDirectory(),
      () => false,
    );
    if (!isFolder) this.#leave(path);
    else if (this.#folders.has(folder)) {
      // Of one that came by the name of another the watch is that other's.
      this.#leave(path);
      await this.#add(path, path.slice(this.#root.length).split("/").length - 1);
    }
  }

  /** No longer watches a folder and what is in it. */
  #leave(path: string): void {
    if (path === this.#root) {
      this.close();
      this.#onEnd();
      return;
    }
    const below = `${path}/`;
    if (!this.#folders.has(path)) return;
    for (const [folder, watcher] of this.#folders) {
      if (folder !== path && !folder.startsWith(below)) continue;
      watcher.close();
      this.#folders.delete(folder);
    }
  }
}
