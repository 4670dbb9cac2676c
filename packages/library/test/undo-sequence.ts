import type { PlannedMove } from "../src/domain/moving/move.ts";
import { type Chance, chanceOf } from "./chance.ts";

/** Where a sequence happens: a real disk, or one in memory. */
export interface SequenceStage {
  readonly storage: string;
  readonly inbox: string;
  readonly view: string;
  put(path: string, content: string): Promise<void>;
  files(): Promise<readonly string[]>;
  links(): Promise<readonly string[]>;
  /** Plans and applies; answers with what takes it back, and how many moves were done. */
  run(moves: readonly PlannedMove[]): Promise<{ done: number; undo(): Promise<void> }>;
  /** Every path, what it is and what is in it, the trash of our own included. */
  everything(): Promise<string>;
}

/** Some changes as people make them, then all taken back; throws where anything is not as it was. */
export async function changeAndUndo(
  seed: number,
  stage: SequenceStage,
): Promise<{ changes: number; done: number }> {
  const chance = chanceOf(seed);
  await fill(stage, chance);
  const before = await stage.everything();
  const undos: (() => Promise<void>)[] = [];
  let done = 0;
  const changes = 1 + chance.below(6);
  for (let at = 0; at < changes; at++) {
    const moves = await someChange(stage, chance, at);
    const { done: moved, undo } = await stage.run(moves);
    done += moved;
    undos.push(undo);
  }
  for (const undo of undos.toReversed()) await undo();
  const after = await stage.everything();
  if (after !== before) throw new Error(`NOT AS BEFORE:\n${before}\n--- now\n${after}`);
  return { changes, done };
}

async function fill({ inbox, storage, put }: SequenceStage, chance: Chance): Promise<void> {
  const files = 2 + chance.below(6);
  for (let at = 0; at < files; at++) {
    const folder = chance.of([inbox, `${inbox}/Film.${at}`, `${storage}/Films/Drame`, storage]);
    await put(`${folder}/film ${at}.mkv`, chance.of(["the same", `content ${at}`]));
    if (chance.once(2)) await put(`${folder}/film ${at}.fr.srt`, `subtitle ${at}`);
  }
}

/** Delete, rename, replace, merge or transfer. */
async function someChange(stage: SequenceStage, chance: Chance, at: number): Promise<readonly PlannedMove[]> {
  const files = await stage.files();
  if (files.length === 0) return [];
  const [from, other] = [chance.of(files), chance.of(files)];
  const name = from.slice(from.lastIndexOf("/") + 1);
  const folder = from.slice(0, from.lastIndexOf("/"));
  const unit = String(at);
  switch (chance.below(5)) {
    case 0:
      return [{ kind: "trash", from, unit }];
    case 1:
      return [
        { kind: "move", from, to: `${folder}/${chance.of([name.toUpperCase(), `renamed ${at}.mkv`])}`, unit },
      ];
    case 2:
      return [
        { kind: "trash", from: other, unit },
        { kind: "move", from, to: other, unit },
      ];
    case 3:
      return merge(stage, files, folder, unit);
    default:
      return transfer(stage, chance, { from, name, unit, at });
  }
}

/** All of a folder into another, and the folder away. */
function merge(
  { inbox, storage, view }: SequenceStage,
  files: readonly string[],
  folder: string,
  unit: string,
) {
  const inside = files.filter((path) => path.slice(0, path.lastIndexOf("/")) === folder);
  const moves = inside.map((from): PlannedMove => {
    const name = from.slice(folder.length + 1);
    return { kind: "move", from, to: `${storage}/Films/merged ${unit}/${name}`, unit };
  });
  const isRoot = [inbox, storage, view].includes(folder);
  return isRoot ? moves : [...moves, { kind: "rmdir", from: folder, unit } as const];
}

async function transfer(
  { storage, view, links }: SequenceStage,
  chance: Chance,
  { from, name, unit, at }: { from: string; name: string; unit: string; at: number },
): Promise<readonly PlannedMove[]> {
  const to = `${storage}/Films/${chance.of(["A", "B"])}/${at} ${name}`;
  const moves: PlannedMove[] = [
    { kind: "move", from, to, unit },
    { kind: "link", from: to, to: `${view}/${chance.of(["Drame", "Comédie"])}/${at} ${name}`, unit },
  ];
  const old = await links();
  if (old.length > 0 && chance.once(2)) moves.push({ kind: "unlink", from: chance.of(old), unit });
  return moves;
}
