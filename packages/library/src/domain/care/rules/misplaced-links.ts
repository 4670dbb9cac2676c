import { shownName } from "../../files/raw-path.ts";
import type { Collection } from "../collection.ts";
import type { DiskEntry } from "../disk.ts";
import type { Facts, Found } from "../finding.ts";
import { isWithin, nameOf } from "../paths.ts";
import { type FixMove, noFix, relink } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";

/** Links of the view that work and are not where, or how, they should be. */
export const misplacedLinks: CareRule = {
  kind: "misplaced_link",
  look(collection) {
    const views = collection.folders.filter(({ kind }) => kind === "view");
    const ofView = collection
      .links()
      .filter((link) => link.leadsTo === "file" && views.some(({ path }) => isWithin(link.path, path)))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const first = new Set<string>();
    return ofView.flatMap((link) => {
      const isSecond = first.has(link.target ?? "");
      first.add(link.target ?? "");
      return findingOf(collection, link, isSecond) ?? [];
    });
  },
};

function findingOf(collection: Collection, link: DiskEntry, isSecond: boolean): Found | undefined {
  const problem = problemOf(collection, link, isSecond);
  return (
    problem && {
      kind: "misplaced_link",
      severity: "warning",
      key: link.path,
      label: shownName(nameOf(link.path)),
      path: link.path,
      facts: { target: shownName(link.target ?? ""), ...problem.facts },
      ...(problem.moves && { fix: { ...noFix, moves: problem.moves } }),
      isByChoice: false,
    }
  );
}

interface Problem {
  readonly facts: Facts;
  readonly moves?: readonly FixMove[];
}

function problemOf(collection: Collection, link: DiskEntry, isSecond: boolean): Problem | undefined {
  const { target = "", writtenTarget = "" } = link;
  if (!collection.folderOf(target)) return { facts: { problem: "outside" } };
  if (isSecond) return { facts: { problem: "second" }, moves: [{ kind: "unlink", from: link.path }] };
  const place = placeOf(collection, target);
  if (place !== undefined && place !== link.path && !collection.disk.find(place))
    return {
      facts: { problem: "elsewhere", place: shownName(place) },
      moves: [
        { kind: "unlink", from: link.path },
        { kind: "link", from: target, to: place },
      ],
    };
  if (writtenTarget.startsWith("/"))
    return { facts: { problem: "absolute" }, moves: relink(link.path, target) };
  return undefined;
}

function placeOf(collection: Collection, target: string): string | undefined {
  const file = collection.byPath.get(target);
  return file && collection.linkPlaceOf(file);
}
