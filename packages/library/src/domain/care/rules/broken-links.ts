import { shownName } from "../../files/raw-path.ts";
import { isVideoName } from "../../files/video-names.ts";
import type { Collection } from "../collection.ts";
import type { DiskEntry } from "../disk.ts";
import type { Found } from "../finding.ts";
import { nameOf } from "../paths.ts";
import { noFix, type PlannedFix, relink } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";
import { NamesOfVideos } from "./likeness.ts";
import { missingFiles, movedFiles } from "./missing-files.ts";

/** Links that lead to nothing: led to where their file went, by its record or by the likeness of names, or taken away. */
export const brokenLinks: CareRule = {
  kind: "broken_link",
  wantsQuick: (collection) => missingFiles.wantsQuick?.(collection) ?? [],
  look(collection) {
    const broken = collection.links().filter(({ leadsTo }) => leadsTo === "nothing");
    if (broken.length === 0) return [];
    const search = searchOf(collection);
    return broken.flatMap((link) => findingOf(collection, link, search) ?? []);
  },
};

interface Search {
  /** Where a file that was at a path is now. */
  readonly nowAt: ReadonlyMap<string, string>;
  /** Paths whose file was found by its fingerprint: their links follow with the record. */
  readonly followed: ReadonlySet<string>;
  readonly names: NamesOfVideos;
}

function searchOf(collection: Collection): Search {
  const nowAt = new Map<string, string>();
  for (const file of collection.present())
    for (const former of file.formerPaths) nowAt.set(former, file.path);
  return {
    nowAt,
    followed: new Set([...movedFiles(collection).keys()].map(({ path }) => path)),
    names: new NamesOfVideos(
      [...collection.disk.entries.values()].filter(({ kind, path }) => kind === "file" && isVideoName(path)),
    ),
  };
}

function findingOf(collection: Collection, link: DiskEntry, search: Search): Found | undefined {
  const { target = "" } = link;
  // What leads into a folder that is not there is not broken: its disk is away.
  const home = collection.folderOf(target);
  if (search.followed.has(target) || collection.isAway(target)) return undefined;
  if (home && !collection.disk.couldSee(target)) return undefined;
  const known = search.nowAt.get(target);
  const alike = known === undefined ? search.names.likest(target)?.path : undefined;
  const found = known ?? alike;
  return {
    kind: "broken_link",
    severity: "warning",
    key: link.path,
    label: shownName(nameOf(link.path)),
    path: link.path,
    facts: {
      target: shownName(target),
      outside: home === undefined,
      ...(found && { found_at: shownName(found), found_by: known ? "record" : "likeness" }),
    },
    // A link that leads out of our folders is none of ours to take away.
    ...(home && { fix: found ? { ...noFix, moves: relink(link.path, found) } : takenAway(link) }),
    // No guess is acted upon unless somebody says so.
    isByChoice: alike !== undefined,
  };
}

function takenAway({ path }: DiskEntry): PlannedFix {
  return { ...noFix, moves: [{ kind: "unlink", from: path }] };
}
