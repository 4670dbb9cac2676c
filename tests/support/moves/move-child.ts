// Applies, takes back or throws away for good one group of moves once it is told to: the process a sweep kills, or fails a call of.
import { once } from "node:events";
import { systemClock } from "@souffleur/kernel";
import { openDatabase } from "@souffleur/platform/database";
import { moverOf } from "../../../packages/library/src/adapters/moving/mover-of.ts";
import type { MoveGroupId } from "../../../packages/library/src/domain/moving/move.ts";
import { newMoveId } from "../library-moves.ts";

const [url = "", inbox = "", storage = "", view = "", group = "", act = ""] = process.argv.slice(2);
const database = openDatabase({ url });
const settings = { inbox: [inbox], collections: [], storage, view };
const mover = moverOf({ database, clock: systemClock, newId: newMoveId, settings });
const id = group as MoveGroupId;
// Read once, so that all that is loaded late is loaded.
await mover.outcomes(id);

process.stdout.write("ready\n");
await once(process.stdin, "data");
try {
  const done = await (act === "undo" ? mover.undo(id) : act === "empty" ? empty() : mover.apply(id));
  process.stdout.write(`${JSON.stringify(done)}\n`, () => process.exit(0));
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: String(error) })}\n`, () => process.exit(3));
}

async function empty() {
  const moves = (await mover.outcomes(id)).map((outcome) => outcome.id);
  return mover.discard(id, moves, { includesNeeded: true });
}
