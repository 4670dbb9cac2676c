import type { PlannedMove } from "../moving/move.ts";
import { folderOf, join, nameOf } from "./paths.ts";
import { sideMoves } from "./side-names.ts";
import { isMoved, type ReplacedFile, type TransferItem, targetOf } from "./transfer.ts";

/** What the mover is told to do for a transfer, in order. What is skipped asks for nothing. */
export function plannedMoves(
  items: readonly TransferItem[],
  pathOfFile: (fileId: TransferItem["fileId"]) => string | undefined,
): readonly PlannedMove[] {
  const moving = items.filter(isMoved);
  return [
    ...moving.filter(({ kind }) => kind === "file").flatMap(movesOfFile),
    ...moving
      .filter(({ kind }) => kind === "link")
      .flatMap((item) => movesOfLink(item, pathOfFile(item.fileId))),
  ];
}

/** The name of the unit of an item's link: one that cannot be made leaves the file where it belongs all the same. */
export function linkUnit({ id }: Pick<TransferItem, "id">): string {
  return `${id}:link`;
}

function movesOfFile(item: TransferItem): readonly PlannedMove[] {
  const { id, from, sizeBytes, modifiedMs, conflict, choice } = item;
  const { path, link } = targetOf(item);
  const folder = folderOf(from);
  const sides = sideMoves(nameOf(from), item.sideFiles, nameOf(path));
  return [
    ...(choice === "keep_new" && conflict !== undefined ? discard(conflict.other, id) : []),
    { kind: "move", from, to: path, unit: id, sizeBytes, modifiedMs },
    ...sides.map(
      (side): PlannedMove => ({
        kind: "move",
        from: join(folder, side.from),
        to: join(folderOf(path), side.to),
        unit: id,
      }),
    ),
    ...(link === undefined ? [] : [{ kind: "link", from: path, to: link, unit: linkUnit(item) } as const]),
  ];
}

/** The one before goes to the trash of its disk with all that belongs to it. */
function discard({ path, sideNames, link }: ReplacedFile, unit: string): readonly PlannedMove[] {
  return [
    ...(link === undefined ? [] : [{ kind: "unlink", from: link, unit } as const]),
    { kind: "trash", from: path, unit },
    ...sideNames.map((name): PlannedMove => ({ kind: "trash", from: join(folderOf(path), name), unit })),
  ];
}

function movesOfLink({ id, from, target }: TransferItem, file: string | undefined): readonly PlannedMove[] {
  if (file === undefined) return [];
  return [
    { kind: "unlink", from, unit: id },
    { kind: "link", from: file, to: target.path, unit: id },
  ];
}
