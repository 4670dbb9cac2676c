import { setTimeout } from "node:timers/promises";
import { diskCode } from "../../application/moving/refused.ts";

const TRIES = 20;
const PAUSE_MS = 50;

/** Other work in this process may hold all handles for a moment: it is waited for, a second at most. */
export async function whenHandlesAreFree<Value>(act: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      const isFull = ["EMFILE", "ENFILE"].includes(diskCode(error) ?? "");
      if (!isFull || tries === TRIES) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}
