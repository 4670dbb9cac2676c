import { tieSideFiles } from "../files/side-files.ts";
import type { SideFile } from "../files/video-file.ts";
import { isHidden, isVideoName } from "../files/video-names.ts";
import { nameOf, parentOf } from "./paths.ts";

/** What lies at one path. */
export interface DiskEntry {
  readonly path: string;
  readonly kind: "file" | "folder" | "link";
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  /** Which file it is to which disk. */
  readonly inode: string;
  readonly device: string;
  /** Where a link leads: absolute, whether anything is there or not; and as it is written. */
  readonly target?: string;
  readonly writtenTarget?: string;
  /** What is at the end of a link. */
  readonly leadsTo?: "file" | "folder" | "nothing";
}

/** The disk as it was looked at: all that lies in the folders of the collection. */
export class Disk {
  readonly entries: ReadonlyMap<string, DiskEntry>;
  /** Folders nobody could look into: nothing in them counts as gone. */
  readonly unreadable: ReadonlySet<string>;
  readonly #children = new Map<string, DiskEntry[]>();
  readonly #links = new Map<string, DiskEntry[]>();
  readonly #tied = new Map<string, ReturnType<typeof tieSideFiles>>();

  constructor(entries: Iterable<DiskEntry>, unreadable: Iterable<string> = []) {
    this.entries = new Map([...entries].map((entry) => [entry.path, entry]));
    this.unreadable = new Set(unreadable);
    for (const entry of this.entries.values()) {
      add(this.#children, parentOf(entry.path), entry);
      if (entry.target !== undefined) add(this.#links, entry.target, entry);
    }
  }

  find(path: string): DiskEntry | undefined {
    return this.entries.get(path);
  }

  hasFile(path: string): boolean {
    const entry = this.find(path);
    return entry?.kind === "file" || entry?.leadsTo === "file";
  }

  childrenOf(folder: string): readonly DiskEntry[] {
    return this.#children.get(folder) ?? [];
  }

  linksTo(path: string): readonly DiskEntry[] {
    return this.#links.get(path) ?? [];
  }

  /** Whether we could have seen a file at this path. */
  couldSee(path: string): boolean {
    for (let folder = parentOf(path); folder !== "/"; folder = parentOf(folder))
      if (this.unreadable.has(folder)) return false;
    return true;
  }

  /** What lies beside a video and goes where it goes. */
  sidesOf(video: string): readonly Omit<SideFile, "sizeBytes">[] {
    return this.#tiedIn(parentOf(video)).get(nameOf(video)) ?? [];
  }

  /** Of a whole folder at once: in one of thousands of videos each would ask for all the others. */
  #tiedIn(folder: string): ReturnType<typeof tieSideFiles> {
    const known = this.#tied.get(folder);
    if (known) return known;
    const names = this.childrenOf(folder).flatMap(({ path, kind }) =>
      kind === "file" && !isHidden(nameOf(path)) ? nameOf(path) : [],
    );
    const tied = tieSideFiles(
      names.filter(isVideoName),
      names.filter((name) => !isVideoName(name)),
    );
    this.#tied.set(folder, tied);
    return tied;
  }
}

function add(lists: Map<string, DiskEntry[]>, key: string, entry: DiskEntry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
