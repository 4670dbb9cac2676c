import type { PlannedMove } from "../src/domain/moving/move.ts";
import { nameOf } from "../src/domain/moving/paths.ts";
import type { Chance } from "./chance.ts";
import type { ForgettingDisk } from "./forgetting-disk.ts";

export const ROOTS = ["/in", "/st", "/vw"];
/** Odd and ordinary names: capitals, forms, bytes that are no text, lengths at the limit and beyond. */
const NAMES = [
  "a.mkv",
  "A.mkv",
  "b.mkv",
  "é.mkv",
  "e\u0301.mkv",
  "É.mkv",
  "f\uf7ff\uf7fe.mkv",
  "straße.srt",
  "STRASSE.srt",
  "x".repeat(255),
  "y".repeat(256),
  " .",
  "名前.mkv",
];
const FOLDERS = ["d", "D", "d/e", "g"];

export function fillWorld(disk: ForgettingDisk, chance: Chance): void {
  const files = 1 + chance.below(6);
  const paths: string[] = [];
  for (let at = 0; at < files; at++) {
    const path = somewhere(chance);
    try {
      makeParents(disk, path);
      // Some are the same as others, and some are empty.
      disk.put(path, chance.once(8) ? "" : chance.of(["same content", `content ${at}`]));
      paths.push(path);
    } catch {
      // A name that this disk does not take.
    }
  }
  if (paths.length > 0 && chance.once(3)) {
    const path = chance.of(paths);
    const [, root = ""] = path.split("/");
    if (disk.walk().every(([other]) => other !== `/${root}/other name`))
      disk.putName(path, `/${root}/other name`);
  }
  disk.settle();
}

function makeParents(disk: ForgettingDisk, path: string): void {
  const names = path.split("/").slice(1, -1);
  for (let at = 2; at <= names.length; at++) disk.putFolder(`/${names.slice(0, at).join("/")}`);
}

function somewhere(chance: Chance): string {
  const folder = chance.once(2) ? "" : `/${chance.of(FOLDERS)}`;
  return `${chance.of(["/in", "/st"])}${folder}/${chance.of(NAMES)}`;
}

/** What somebody may ask for: mostly of files that are there. */
export function plannedMoves(disk: ForgettingDisk, chance: Chance): readonly PlannedMove[] {
  const there = disk.walk().filter(([path]) => !path.includes("/.souffleur-"));
  const files = there.filter(([, { kind }]) => kind === "file").map(([path]) => path);
  const links = there.filter(([, { kind }]) => kind === "link").map(([path]) => path);
  const folders = there.filter(([path, { kind }]) => kind === "folder" && path.lastIndexOf("/") > 0);
  const moves: PlannedMove[] = [];
  const count = 1 + chance.below(4);
  for (let at = 0; at < count; at++) {
    const unit = chance.of(["u", "v", "w", "x", "y"]);
    const from = files.length > 0 && !chance.once(12) ? chance.of(files) : somewhere(chance);
    const to = chance.once(6) && files.length > 0 ? chance.of(files) : somewhere(chance);
    switch (chance.below(12)) {
      case 0:
      case 1:
        moves.push({ kind: "trash", from, unit });
        break;
      case 2:
        moves.push({ kind: "trash", from: to, unit }, { kind: "move", from, to, unit });
        break;
      case 3:
        moves.push(
          { kind: "move", from, to, unit },
          { kind: "link", from: to, to: linkTo(chance, to), unit },
        );
        break;
      case 4:
        moves.push({ kind: "link", from, to: linkTo(chance, from), unit });
        break;
      case 5:
        moves.push({ kind: "unlink", from: links.length > 0 ? chance.of(links) : from, unit });
        break;
      case 6:
        if (folders.length > 0) moves.push({ kind: "rmdir", from: chance.of(folders)[0], unit });
        break;
      case 7:
        moves.push({ kind: "move", from, to: otherCapitals(from), unit });
        break;
      default:
        moves.push({ kind: "move", from, to, unit });
    }
  }
  return moves;
}

function linkTo(chance: Chance, path: string): string {
  return `/vw/${chance.of(["", "d/", "D/"])}${nameOf(path)}`;
}

function otherCapitals(path: string): string {
  const name = nameOf(path);
  const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
  return path.slice(0, -name.length) + other;
}
