// Moves a file while every handle this process may have is taken, and again once they are free; says what was said.
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { createMigrations, openDatabase } from "@souffleur/platform/database";
import { libraryMigrations } from "../../../packages/library/src/adapters/database/migrations/index.ts";
import { movingStage } from "../library-moves.ts";

const [folder = ""] = process.argv.slice(2);
const database = openDatabase({ url: "sqlite::memory:" });
await createMigrations(database, libraryMigrations).up();
const { at, put, run } = movingStage({ folder, database });
const from = put(at("inbox", "film.mkv"), "film");
const moves = [{ kind: "move", from, to: at("storage", "film.mkv"), unit: "1" }] as const;
// What is loaded late needs handles of its own.
await run([{ kind: "trash", from: put(at("inbox", "other"), "other"), unit: "1" }]);

const taken: number[] = [];
try {
  for (;;) taken.push(openSync(join(folder), "r"));
} catch {
  // None is left.
}
const { said: withoutHandles } = await run(moves);
for (const handle of taken) closeSync(handle);
const untouched = existsSync(from);
const { said: withHandlesAgain } = await run(moves);
process.stdout.write(JSON.stringify({ withoutHandles, untouched, withHandlesAgain }));
