import { copyFileSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createMigrations, openDatabase } from "@souffleur/platform/database";
import { libraryMigrations } from "../../../packages/library/src/adapters/database/migrations/index.ts";
import type { MoveGroupId, PlannedMove } from "../../../packages/library/src/domain/moving/move.ts";
import { type MovingStage, movingStage, newMoveId, treeOf } from "../library-moves.ts";
import { type Traced, traced } from "./traced.ts";

/** One operation that is swept. */
export interface Operation {
  readonly name: string;
  readonly crossesDisks?: boolean;
  readonly act: "apply" | "undo";
  moves(stage: MovingStage): readonly PlannedMove[];
}

export const operations: readonly Operation[] = [
  { name: "move", act: "apply", moves: oneUnit },
  { name: "undo of a move", act: "undo", moves: oneUnit },
  { name: "move to another disk", crossesDisks: true, act: "apply", moves: oneFile },
  { name: "undo of a move to another disk", crossesDisks: true, act: "undo", moves: oneFile },
  { name: "trash", act: "apply", moves: intoTrash },
  { name: "restore from the trash", act: "undo", moves: intoTrash },
  { name: "link and unlink", act: "apply", moves: relink },
  { name: "undo of link and unlink", act: "undo", moves: relink },
];

function oneFile({ at }: MovingStage): readonly PlannedMove[] {
  return [
    { kind: "move", from: at("inbox", "d", "film.mkv"), to: at("storage", "F", "Film.mkv"), unit: "1" },
  ];
}

function oneUnit(stage: MovingStage): readonly PlannedMove[] {
  const { at } = stage;
  return [
    ...oneFile(stage),
    { kind: "move", from: at("inbox", "d", "film.srt"), to: at("storage", "F", "Film.srt"), unit: "1" },
    { kind: "rmdir", from: at("inbox", "d"), unit: "1" },
  ];
}

function intoTrash({ at }: MovingStage): readonly PlannedMove[] {
  return [{ kind: "trash", from: at("inbox", "d", "film.mkv"), unit: "1" }];
}

function relink({ at }: MovingStage): readonly PlannedMove[] {
  return [
    { kind: "link", from: at("inbox", "d", "film.mkv"), to: at("view", "Drame", "Film.mkv"), unit: "1" },
    { kind: "link", from: at("inbox", "d", "film.srt"), to: at("view", "Drame", "Film.srt"), unit: "1" },
    { kind: "unlink", from: at("view", "Drame", "Film.srt"), unit: "1" },
  ];
}

const FILES = { "film.mkv": "a film ".repeat(900), "film.srt": "its subtitle" };

export interface SweepPlace {
  /** A folder of this disk, and one of another where there is one. */
  readonly folder: string;
  readonly otherDisk?: string | undefined;
}

/** A folder on another disk than this one; memory, where there is some. */
export function otherDiskThan(folder: string): string | undefined {
  const memory = "/dev/shm";
  try {
    return statSync(memory).dev === statSync(folder).dev ? undefined : memory;
  } catch {
    return undefined;
  }
}

/** One run, ready to go. */
interface Prepared {
  readonly folder: string;
  readonly other: string | undefined;
  readonly files: string;
  readonly roots: readonly string[];
  readonly file: string;
  readonly id: MoveGroupId;
  readonly args: readonly string[];
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
}

export class Sweep {
  readonly #place: SweepPlace;
  readonly #operation: Operation;
  #runs = 0;

  constructor(place: SweepPlace, operation: Operation) {
    this.#place = place;
    this.#operation = operation;
  }

  /** The calls one undisturbed run makes. */
  async calls(): Promise<ReadonlyMap<string, number>> {
    // The first start compiles, and writes what it compiled.
    await this.run();
    const { calls, said, wrong } = await this.run();
    const state = this.#operation.act === "undo" ? "undone" : "done";
    if (!said.includes(`"state":"${state}"`)) throw new Error(`Undisturbed it says: ${said}`);
    if (wrong !== undefined) throw new Error(`Undisturbed it goes wrong: ${wrong}`);
    return calls;
  }

  /** One run, with a call of it killed or failed. Answers with what is wrong afterwards. */
  async run(inject?: string): Promise<Traced & { wrong: string | undefined }> {
    const place = await this.#prepare();
    try {
      const { said, calls } = await traced(place.args, join(place.folder, "trace"), inject);
      return { calls, said, wrong: await this.#judge(place, said) };
    } finally {
      rmSync(place.folder, { recursive: true });
      if (place.other !== undefined) rmSync(place.other, { recursive: true });
    }
  }

  async #prepare(): Promise<Prepared> {
    const { folder: within, otherDisk } = this.#place;
    const run = `run-${process.pid}-${this.#operation.name.replaceAll(" ", "-")}-${++this.#runs}`;
    const folder = join(within, run);
    const other = this.#operation.crossesDisks === true ? join(otherDisk ?? within, run) : undefined;
    const files = join(folder, "files");
    mkdirSync(files, { recursive: true });
    const roots = [join(files, "inbox"), join(other ?? files, "storage"), join(files, "view")];
    const file = join(folder, "test.db");
    copyFileSync(await template(within), file);
    const id = newMoveId<"move-group">();
    const opened = await this.#open(file, files, roots);
    for (const [name, content] of Object.entries(FILES))
      opened.stage.put(join(files, "inbox", "d", name), content);
    const before = opened.tree();
    await opened.stage.mover.plan(id, this.#operation.moves(opened.stage));
    let after = before;
    if (this.#operation.act === "undo") {
      await opened.stage.mover.apply(id);
      after = opened.tree();
    }
    await opened.close();
    const args = [`sqlite:${file}`, ...roots, id, this.#operation.act];
    return { folder, other, files, roots, file, id, args, before, after };
  }

  async #open(file: string, files: string, roots: readonly string[]) {
    const database = openDatabase({ url: `sqlite:${file}` });
    const stage = movingStage({ folder: files, database, roots });
    // Where storage lies on another disk the plans name it all the same.
    const at = (name: string, ...names: string[]) =>
      name === "storage" ? join(roots[1] ?? "", ...names) : join(files, name, ...names);
    const tree = (withTrash = false) => ({
      ...treeOf(files, withTrash),
      ...(this.#operation.crossesDisks === true && treeOf(join(roots[1] ?? "", ".."), withTrash)),
    });
    return { stage: { ...stage, at }, tree, close: () => database.close() };
  }

  /** Nothing lost at once; whole after the next start; and then it can be done to the end, and taken back. */
  async #judge(place: Prepared, said: string): Promise<string | undefined> {
    const opened = await this.#open(place.file, place.files, place.roots);
    const { mover } = opened.stage;
    const lost = () => {
      const found = Object.values(opened.tree(true));
      return Object.entries(FILES).find(([, content]) => !found.includes(content))?.[0];
    };
    try {
      if (lost() !== undefined) return `LOST at once: ${lost()}`;
      await mover.recover();
      if (lost() !== undefined) return `LOST after the next start: ${lost()}`;
      const states = [...new Set((await mover.outcomes(place.id)).map(({ state }) => state))];
      const wrong = this.#wrongAfterStart(place, said, states, opened.tree());
      if (wrong !== undefined) return wrong;
      if (states[0] !== "refused") await mover.apply(place.id);
      await mover.undo(place.id);
      if (lost() !== undefined) return `LOST when taken back: ${lost()}`;
      const end = opened.tree();
      return isSame(end, place.before) ? undefined : `NOT AS BEFORE: ${Object.keys(end)}`;
    } finally {
      await opened.close();
    }
  }

  #wrongAfterStart(place: Prepared, said: string, states: readonly string[], tree: Record<string, string>) {
    const [state = ""] = states;
    if (states.length !== 1 || !["planned", "done", "undone", "refused"].includes(state))
      return `HALF DONE after the next start: ${states.join(", ")}`;
    const isUndo = this.#operation.act === "undo";
    const isRight = state === "done" ? !isUndo || isSame(tree, place.after) : isSame(tree, place.before);
    if (!isRight) return `WRONG: ${state}, and there is ${Object.keys(tree)}`;
    const isSaidDone = said.includes(`"state":"${isUndo ? "undone" : "done"}"`);
    return isSaidDone && state !== (isUndo ? "undone" : "done") ? `SAID DONE and is ${state}` : undefined;
  }
}

function isSame(one: Record<string, string>, other: Record<string, string>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const templates = new Map<string, Promise<string>>();

/** A database with the tables of the library and nothing in them. */
function template(folder: string): Promise<string> {
  const made = templates.get(folder) ?? makeTemplate(join(folder, "template.db"));
  templates.set(folder, made);
  return made;
}

async function makeTemplate(file: string): Promise<string> {
  const database = openDatabase({ url: `sqlite:${file}` });
  await createMigrations(database, libraryMigrations).up();
  await database.close();
  return file;
}
