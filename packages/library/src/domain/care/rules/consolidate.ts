import { shownName } from "../../files/raw-path.ts";
import type { VideoFile } from "../../files/video-file.ts";
import type { Collection } from "../collection.ts";
import type { DiskEntry } from "../disk.ts";
import type { Found } from "../finding.ts";
import { joined, nameOf } from "../paths.ts";
import { movedRecord, moveWithSides, noFix, type PlannedFix } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";

/** Files of the storage that are really on another disk: links in it that lead away, and decided files lying elsewhere. */
export const consolidate: CareRule = {
  kind: "consolidate",
  look(collection) {
    const storage = collection.storage();
    if (!storage) return [];
    return [...linkedAway(collection), ...lyingElsewhere(collection)];
  },
};

/** A link in the storage gives way to the file it leads to, where that lies in a folder of ours. */
function linkedAway(collection: Collection): readonly Found[] {
  return collection.links().flatMap((link) => {
    const { target, leadsTo } = link;
    if (leadsTo !== "file" || !target || collection.folderOf(link.path)?.kind !== "storage") return [];
    const home = collection.folderOf(target);
    if (home?.kind === "storage") return [];
    const fix = home && broughtHome(collection, link, target);
    return [finding(link.path, nameOf(link.path), { target, isOutside: !home, fix, problem: "linked" })];
  });
}

function broughtHome(collection: Collection, link: DiskEntry, target: string): PlannedFix {
  const file = collection.byPath.get(target);
  const others = collection.disk.linksTo(target).filter(({ path }) => path !== link.path);
  return {
    ...noFix,
    moves: [
      { kind: "unlink", from: link.path },
      ...moveWithSides(collection, target, link.path).filter(
        ({ kind, from, to }) => kind === "move" || others.some(({ path }) => path === from || path === to),
      ),
    ],
    records: file ? movedRecord(collection, file, link.path) : [],
  };
}

/** Decided, and on another disk than the storage. */
export function farFiles(collection: Collection): readonly VideoFile[] {
  const storage = collection.storage();
  const device = storage && collection.disk.find(storage.path)?.device;
  return collection.present().filter((file) => {
    const kind = collection.folder(file.folderId)?.kind;
    const entry = collection.disk.find(file.path);
    const isDecided = file.movieId !== undefined || file.episodeId !== undefined;
    const isMovable = kind === "inbox" || kind === "collection";
    return (
      device !== undefined && isDecided && isMovable && entry?.kind === "file" && entry.device !== device
    );
  });
}

function lyingElsewhere(collection: Collection): readonly Found[] {
  const storage = collection.storage();
  return farFiles(collection).flatMap((file) => {
    const home = collection.folder(file.folderId);
    if (!storage || !home) return [];
    const to = joined(storage.path, collection.places.get(file.id) ?? file.path.slice(home.path.length + 1));
    const isTaken = collection.disk.find(to) !== undefined;
    const moves = isTaken ? [] : moveWithSides(collection, file.path, to);
    const fix = isTaken ? undefined : { ...noFix, moves, records: movedRecord(collection, file, to) };
    return [
      finding(file.path, collection.labelOf(file), {
        target: to,
        isOutside: false,
        fix,
        problem: "elsewhere",
      }),
    ];
  });
}

function finding(
  path: string,
  label: string,
  {
    target,
    isOutside,
    fix,
    problem,
  }: {
    readonly target: string;
    readonly isOutside: boolean;
    readonly fix: PlannedFix | undefined;
    readonly problem: string;
  },
): Found {
  return {
    ...{ kind: "consolidate", severity: "advice", key: path, label: shownName(label), path },
    facts: {
      problem,
      target: shownName(target),
      outside: isOutside,
      ...(!fix && !isOutside && { taken: true }),
    },
    ...(fix && { fix }),
    isByChoice: false,
  };
}
