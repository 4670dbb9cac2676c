import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Id, systemClock } from "@souffleur/kernel";
import { type Database, orderedId } from "@souffleur/platform/database";
import { moverOf } from "../../packages/library/src/adapters/moving/mover-of.ts";
import type { Disk, Mover } from "../../packages/library/src/application/moving/ports.ts";
import type { MoveGroupId, PlannedMove } from "../../packages/library/src/domain/moving/move.ts";

export const newMoveId = <Kind extends string>() => orderedId() as Id<Kind>;

/** Folders of people's files below one folder, and a mover within them. */
export interface MovingStage {
  readonly mover: Mover;
  at(...names: string[]): string;
  put(path: string, content: string): string;
  /** Plans and applies; answers with state and reason of each. */
  run(moves: readonly PlannedMove[]): Promise<{ id: MoveGroupId; said: readonly string[] }>;
  undo(id: MoveGroupId): Promise<readonly string[]>;
  /** Every path below, with what is there; the trash only where it is asked for. */
  tree(options?: { withTrash?: boolean }): Record<string, string>;
}

interface StageNeeds {
  readonly folder: string;
  readonly database: Database;
  readonly disk?: Disk;
  readonly roots?: readonly string[];
}

export function movingStage({ folder, database, disk, roots }: StageNeeds): MovingStage {
  const at = (...names: string[]) => join(folder, ...names);
  const [inbox, storage, view] = roots ?? ["inbox", "storage", "view"].map((name) => at(name));
  const settings = { inbox: [inbox ?? ""], collections: [], storage: storage ?? "", view: view ?? "" };
  for (const root of [...settings.inbox, settings.storage, settings.view])
    mkdirSync(root, { recursive: true });
  const mover = moverOf({
    database,
    clock: systemClock,
    newId: newMoveId,
    settings,
    ...(disk && { disk }),
  });
  const said = (outcomes: Awaited<ReturnType<Mover["outcomes"]>>) =>
    outcomes.map(({ state, refusal }) => (refusal === undefined ? state : `${state} ${refusal}`));
  return {
    mover,
    at,
    put(path, content) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content, { flag: "wx" });
      return path;
    },
    async run(moves) {
      const id = newMoveId<"move-group">();
      await mover.plan(id, moves);
      const done = await mover.apply(id);
      if (!done.ok) throw new Error(done.failure.code);
      return { id, said: said(done.value) };
    },
    async undo(id) {
      const done = await mover.undo(id);
      if (!done.ok) throw new Error(done.failure.code);
      return said(done.value);
    },
    tree: ({ withTrash = false } = {}) => treeOf(folder, withTrash),
  };
}

export function treeOf(folder: string, withTrash: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (path: string, shown: string) => {
    for (const name of readdirSync(path).toSorted()) {
      if (name === ".souffleur-trash" && !withTrash) continue;
      const [inner, label] = [join(path, name), `${shown}${name}`];
      const entry = lstatSync(inner);
      if (entry.isDirectory()) {
        found[`${label}/`] = "";
        walk(inner, `${label}/`);
      } else found[label] = entry.isSymbolicLink() ? `→ ${readlinkSync(inner)}` : readFileSync(inner, "utf8");
    }
  };
  walk(folder, "");
  return found;
}
