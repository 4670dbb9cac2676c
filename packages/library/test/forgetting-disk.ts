import type { CopyOptions, Disk, Entry } from "../src/application/moving/ports.ts";
import { bytesOfText } from "../src/domain/files/raw-path.ts";
import { collisionKey, nameOf, parentOf } from "../src/domain/moving/paths.ts";
import type { Node } from "./disk-node.ts";
import { type DurableDisk, durableDisk } from "./durable-disk.ts";

export interface ForgettingOptions {
  /** The folders that lie on a disk of their own, with the number of it. */
  readonly mounts: Readonly<Record<string, number>>;
  /** Takes names for the same that differ in case or form alone, as exFAT and APFS do. */
  readonly foldsCase?: boolean;
  /** Knows several names for one file. */
  readonly hasLinks?: boolean;
  /** What goes on each disk. */
  readonly capacityBytes?: number;
  /** Whether a copy comes out other than what was read. */
  readonly damagesCopy?: () => boolean;
  /** Called before each call: it may throw what ends the call, or everything. */
  readonly before?: (call: string) => void;
}

/**
 * A disk in memory that forgets as a real one may: what was not synced when the power goes, and any part of it. Paths
 * are those of the product; contents are texts.
 */
export class ForgettingDisk implements Disk {
  readonly #options: ForgettingOptions;
  readonly #root: Node;
  #durable: DurableDisk;
  #ids = 0;
  #clock = 1_700_000_000_000;

  constructor(options: ForgettingOptions) {
    this.#options = options;
    this.#root = this.#node("folder", 0);
    this.#durable = durableDisk(this.#root);
    for (const [path, device] of Object.entries(options.mounts)) {
      const node = this.#node("folder", device);
      this.#root.children.set(nameOf(path), node);
      this.#durable.settle(this.#root);
    }
  }

  /** Everything as it is, on the disk for good: how a history begins. */
  settle(): void {
    this.#durable = durableDisk(this.#root);
  }

  /** The power goes: what was not synced is lost or not, as `isKept` says of each change. */
  loseUnsynced(isKept: () => boolean): void {
    this.#durable.restore(isKept);
    this.settle();
  }

  /** Writes a file outside the protocol, as a person would. */
  put(path: string, content: string): void {
    const parent = this.#folder(parentOf(path));
    this.#ensureFree(parent, nameOf(path));
    const node = this.#node("file", parent.device);
    node.content = content;
    this.#add(parent, nameOf(path), node);
  }

  putFolder(path: string): void {
    const parent = this.#folder(parentOf(path));
    if (this.#child(parent, nameOf(path)) === undefined)
      this.#add(parent, nameOf(path), this.#node("folder", parent.device));
  }

  putName(from: string, to: string): void {
    const node = this.#find(from);
    if (node !== undefined) this.#add(this.#folder(parentOf(to)), nameOf(to), node);
  }

  /** Every path below the root, with what is there. */
  walk(): readonly (readonly [string, Node])[] {
    const found: [string, Node][] = [];
    const into = (path: string, node: Node) => {
      for (const [name, child] of node.children) {
        found.push([`${path}/${name}`, child]);
        into(`${path}/${name}`, child);
      }
    };
    into("", this.#root);
    return found;
  }

  async entry(path: string): Promise<Entry | undefined> {
    this.#begin("entry");
    const node = this.#find(path);
    return (
      node && {
        kind: node.kind,
        sizeBytes: node.kind === "file" ? node.content.length : 0,
        modifiedMs: node.modifiedMs,
        inode: String(node.id),
        device: String(node.device),
        names: node.names,
        mode: node.mode,
      }
    );
  }

  async names(folder: string): Promise<readonly string[]> {
    this.#begin("names");
    return [...this.#folder(folder).children.keys()];
  }

  async realPath(path: string): Promise<string> {
    this.#begin("realPath");
    if (this.#find(path) === undefined) throw fault("ENOENT");
    return path;
  }

  async link(from: string, to: string): Promise<void> {
    this.#begin("link");
    const node = this.#need(from);
    const parent = this.#folder(parentOf(to));
    if (node.device !== parent.device) throw fault("EXDEV");
    this.#ensureFree(parent, nameOf(to));
    if (this.#options.hasLinks === false) throw fault("EPERM");
    this.#add(parent, nameOf(to), node);
  }

  async unlink(path: string): Promise<void> {
    this.#begin("unlink");
    if (this.#need(path).kind === "folder") throw fault("EISDIR");
    this.#remove(this.#folder(parentOf(path)), nameOf(path));
  }

  async renameOver(from: string, to: string): Promise<void> {
    this.#begin("renameOver");
    const node = this.#need(from);
    const [source, target] = [this.#folder(parentOf(from)), this.#folder(parentOf(to))];
    if (node.device !== target.device) throw fault("EXDEV");
    this.#ensureFits(nameOf(to));
    const [old, fresh] = [this.#listed(source, nameOf(from)), this.#listed(target, nameOf(to)) ?? nameOf(to)];
    if (old === undefined) throw fault("ENOENT");
    const over = target.children.get(fresh);
    if (over === node && source === target && old !== fresh) return;
    if (over !== undefined) over.names--;
    source.children.delete(old);
    target.children.delete(fresh);
    target.children.set(nameOf(to), node);
    this.#durable.noteRename({ source, old, target, fresh: nameOf(to), node });
  }

  async reserve(path: string): Promise<void> {
    this.#begin("reserve");
    const parent = this.#folder(parentOf(path));
    this.#ensureFree(parent, nameOf(path));
    this.#add(parent, nameOf(path), this.#node("file", parent.device));
  }

  async makeFolder(path: string, mode = 0o755): Promise<void> {
    this.#begin("makeFolder");
    const parent = this.#folder(parentOf(path));
    this.#ensureFree(parent, nameOf(path));
    const node = this.#node("folder", parent.device);
    node.mode = mode;
    this.#add(parent, nameOf(path), node);
  }

  async removeFolder(path: string): Promise<void> {
    this.#begin("removeFolder");
    if (this.#folder(path).children.size > 0) throw fault("ENOTEMPTY");
    this.#remove(this.#folder(parentOf(path)), nameOf(path));
  }

  async makeLink(path: string, text: string): Promise<void> {
    this.#begin("makeLink");
    const parent = this.#folder(parentOf(path));
    this.#ensureFree(parent, nameOf(path));
    const node = this.#node("link", parent.device);
    node.content = text;
    this.#durable.syncContent(node);
    this.#add(parent, nameOf(path), node);
  }

  async readLink(path: string): Promise<string> {
    this.#begin("readLink");
    return this.#need(path).content;
  }

  async copy(from: string, to: string, { signal }: CopyOptions = {}): Promise<string> {
    this.#begin("copy");
    const source = this.#need(from);
    const parent = this.#folder(parentOf(to));
    this.#ensureFree(parent, nameOf(to));
    const node = this.#node("file", parent.device);
    this.#add(parent, nameOf(to), node);
    this.#begin("write");
    signal?.throwIfAborted();
    node.content = source.content.slice(0, source.content.length >> 1);
    this.#begin("write");
    if ((await this.freeBytes(parentOf(to))) < source.content.length) throw fault("ENOSPC");
    const isDamaged = source.content !== "" && this.#options.damagesCopy?.() === true;
    node.content = isDamaged ? `?${source.content.slice(1)}` : source.content;
    node.modifiedMs = source.modifiedMs;
    node.mode = source.mode;
    this.#begin("syncFile");
    this.#durable.syncContent(node);
    return `#${source.content}`;
  }

  async hash(path: string): Promise<string> {
    this.#begin("hash");
    return `#${this.#need(path).content}`;
  }

  async syncFolder(path: string): Promise<void> {
    this.#begin("syncFolder");
    this.#durable.syncFolder(this.#folder(path));
  }

  async freeBytes(path: string): Promise<number> {
    const { device } = this.#folder(path);
    const used = new Set(this.walk().flatMap(([, node]) => (node.device === device ? [node] : [])));
    const bytes = [...used].reduce(
      (sum, { kind, content }) => sum + (kind === "file" ? content.length : 0),
      0,
    );
    return (this.#options.capacityBytes ?? 1_000_000) - bytes;
  }

  #begin(call: string): void {
    this.#options.before?.(call);
  }

  #node(kind: Entry["kind"], device: number): Node {
    this.#clock += 7;
    const modifiedMs = this.#clock;
    const mode = kind === "folder" ? 0o755 : 0o644;
    return { id: ++this.#ids, kind, device, content: "", modifiedMs, names: 0, mode, children: new Map() };
  }

  #add(parent: Node, name: string, node: Node): void {
    parent.children.set(name, node);
    node.names++;
    this.#durable.noteEntry(parent, name, node);
  }

  #remove(parent: Node, name: string): void {
    const listed = this.#listed(parent, name);
    const node = listed === undefined ? undefined : parent.children.get(listed);
    if (listed === undefined || node === undefined) throw fault("ENOENT");
    parent.children.delete(listed);
    node.names--;
    this.#durable.noteEntry(parent, listed, undefined);
  }

  /** The name as the folder has it. */
  #listed(parent: Node, name: string): string | undefined {
    if (parent.children.has(name)) return name;
    if (this.#options.foldsCase !== true) return undefined;
    const key = collisionKey(name);
    return [...parent.children.keys()].find((each) => collisionKey(each) === key);
  }

  #child(parent: Node, name: string): Node | undefined {
    const listed = this.#listed(parent, name);
    return listed === undefined ? undefined : parent.children.get(listed);
  }

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#root;
    if (path === "/") return node;
    for (const name of path.slice(1).split("/")) {
      if (node === undefined || node.kind !== "folder") return undefined;
      node = this.#child(node, name);
    }
    return node;
  }

  #need(path: string): Node {
    const node = this.#find(path);
    if (node === undefined) throw fault("ENOENT");
    return node;
  }

  #folder(path: string): Node {
    const node = this.#need(path);
    if (node.kind !== "folder") throw fault("ENOTDIR");
    return node;
  }

  #ensureFree(parent: Node, name: string): void {
    this.#ensureFits(name);
    if (this.#child(parent, name) !== undefined) throw fault("EEXIST");
  }

  #ensureFits(name: string): void {
    if (bytesOfText(name).length > 255) throw fault("ENAMETOOLONG");
  }
}

export function fault(code: string): Error {
  return Object.assign(new Error(`${code}: said by the double`), { code });
}
