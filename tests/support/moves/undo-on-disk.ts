import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Database } from "@souffleur/platform/database";
import { changeAndUndo } from "../../../packages/library/test/undo-sequence.ts";
import { movingStage } from "../library-moves.ts";

interface Place {
  readonly folder: string;
  readonly database: Database;
  /** Where storage lies on another disk. */
  readonly storage?: string | undefined;
}

/** One sequence of changes on the real disk, all taken back. */
export async function undoOnDisk(seed: number, { folder, database, storage }: Place) {
  const home = join(folder, String(seed));
  const roots = [
    join(home, "inbox"),
    storage ? join(storage, String(seed)) : join(home, "storage"),
    join(home, "view"),
  ];
  const [inbox = "", store = "", view = ""] = roots;
  const stage = movingStage({ folder: home, database, roots });
  const paths = (kind: "isFile" | "isSymbolicLink") => async () =>
    roots.flatMap((root) =>
      entriesOf(root)
        .filter(([, entry]) => entry[kind]())
        .map(([path]) => path),
    );
  try {
    return await changeAndUndo(seed, {
      inbox,
      storage: store,
      view,
      async put(path, content) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      },
      files: paths("isFile"),
      links: paths("isSymbolicLink"),
      async run(moves) {
        const { id, said } = await stage.run(moves);
        return {
          done: said.filter((each) => each === "done").length,
          undo: async () => {
            const undone = await stage.undo(id);
            const stuck = undone.filter((each) => each !== "undone" && !each.startsWith("refused"));
            if (stuck.length > 0) throw new Error(`NOT UNDONE: ${stuck.join(", ")}`);
          },
        };
      },
      everything: async () => roots.flatMap(described).join("\n"),
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
    if (storage !== undefined) rmSync(store, { recursive: true, force: true });
  }
}

/** The trash of copies that went to another disk and came back is no part of anybody's tree. */
function entriesOf(root: string): readonly (readonly [string, Stats])[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => name !== ".souffleur-trash")
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => {
      const path = join(root, name);
      const entry = lstatSync(path);
      return [[path, entry] as const, ...(entry.isDirectory() ? entriesOf(path) : [])];
    });
}

function described(root: string): readonly string[] {
  return entriesOf(root).map(([path, entry]) => {
    if (entry.isDirectory()) return `${path}/`;
    if (entry.isSymbolicLink()) return `${path} → ${readlinkSync(path)}`;
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
    return `${path} ${entry.size} ${entry.mode} ${entry.mtimeMs} ${hash}`;
  });
}
