import type { Id } from "@souffleur/kernel";
import { createMover } from "../src/application/moving/create-mover.ts";
import type { MoveOutcome, Mover } from "../src/application/moving/ports.ts";
import type { MoveGroupId } from "../src/domain/moving/move.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { ForgettingDisk, fault } from "./forgetting-disk.ts";
import { memoryJournal } from "./memory-journal.ts";
import { fillWorld, plannedMoves, ROOTS } from "./move-world.ts";
import { SeenTree } from "./seen-tree.ts";

/** What a history went through. */
export interface HistoryFigures {
  groups: number;
  calls: number;
  crashes: number;
  faults: number;
  done: number;
  refused: number;
  undone: number;
  /** To another disk. */
  copies: number;
}

class PowerLost extends Error {}

/** Ends everything, or fails a call, once so many calls were made. */
class Trouble {
  calls = 0;
  #crashIn = Number.POSITIVE_INFINITY;
  #failIn = Number.POSITIVE_INFINITY;
  #failFor = 0;
  #code = "EIO";
  readonly met = { crashes: 0, faults: 0, copies: 0 };

  plan(chance: Chance): void {
    this.clear();
    if (chance.once(2)) this.#crashIn = chance.below(chance.of([8, 40, 160]));
    if (chance.once(3)) {
      this.#failIn = chance.below(80);
      // Most disks that fail go on failing for a while.
      this.#failFor = chance.of([1, 1, 2, 5, 30]);
      this.#code = chance.of(["EIO", "EIO", "ENOSPC", "EACCES", "EROFS", "EMFILE", "ESTALE"]);
    }
  }

  clear(): void {
    this.#crashIn = Number.POSITIVE_INFINITY;
    this.#failIn = Number.POSITIVE_INFINITY;
  }

  journal(): void {
    this.calls++;
    if (this.#crashIn-- <= 0) {
      this.met.crashes++;
      throw new PowerLost();
    }
  }

  disk(call: string): void {
    this.journal();
    if (call === "copy") this.met.copies++;
    if (this.#failIn-- > 0 || this.#failIn < -this.#failFor) return;
    this.met.faults++;
    throw fault(this.#code);
  }
}

/** One history of random groups of moves on a disk that forgets; throws where anything of anybody's is lost or doubled. */
export async function liveHistory(seed: number): Promise<HistoryFigures> {
  const chance = chanceOf(seed);
  const trouble = new Trouble();
  const foldsCase = chance.once(3);
  const disk = new ForgettingDisk({
    mounts: { "/in": 1, "/st": chance.of([1, 2, 2]), "/vw": 1 },
    foldsCase,
    hasLinks: !chance.once(3),
    capacityBytes: chance.of([60, 1_000, 1_000]),
    damagesCopy: () => chance.once(20),
    before: (call) => trouble.disk(call),
  });
  fillWorld(disk, chance);
  const seen = new SeenTree(disk, foldsCase);
  const journal = memoryJournal(() => trouble.journal());
  let ids = 0;
  const newId = <Kind extends string>() => `id-${String(++ids).padStart(5, "0")}` as Id<Kind>;
  const mover = () => createMover({ disk, journal, newId, roots: ROOTS });
  const groups: MoveGroupId[] = [];
  const figures = { done: 0, refused: 0, undone: 0 };
  const steps = 1 + chance.below(5);
  for (let step = 0; step < steps; step++) {
    const isUndo = groups.length > 0 && chance.once(3);
    const id = isUndo ? chance.of(groups) : newId<"move-group">();
    if (!isUndo) {
      groups.push(id);
      await mover().plan(id, plannedMoves(disk, chance));
    }
    const stop = chance.once(4) ? new AbortController() : undefined;
    const stopAt = trouble.calls + chance.below(60);
    trouble.plan(chance);
    const act = (now: Mover) => {
      const options = stop && { signal: stop.signal, progress: () => trouble.calls > stopAt && stop.abort() };
      return isUndo ? now.undo(id, options) : now.apply(id, options);
    };
    await withPowerLoss({ disk, chance, trouble, seen, mover }, act);
    trouble.clear();
    await mover().recover();
    const outcomes = await mover().outcomes(id);
    seen.follow(id, outcomes);
    seen.check();
    count(figures, outcomes);
  }
  return { ...figures, groups: groups.length, calls: trouble.calls, ...trouble.met };
}

interface Stage {
  readonly disk: ForgettingDisk;
  readonly chance: Chance;
  readonly trouble: Trouble;
  readonly seen: SeenTree;
  readonly mover: () => Mover;
}

/** Does it; whenever the power goes, nothing may be lost, and the next start recovers, perhaps with the power going again. */
async function withPowerLoss(
  { disk, chance, trouble, seen, mover }: Stage,
  act: (mover: Mover) => Promise<unknown>,
): Promise<void> {
  try {
    await act(mover());
    return;
  } catch (error) {
    if (!(error instanceof PowerLost)) throw error;
  }
  for (;;) {
    const share = chance.of([1, 2, 4]);
    disk.loseUnsynced(() => chance.once(share));
    seen.ensureNothingLost();
    trouble.plan(chance);
    try {
      return await mover().recover();
    } catch (error) {
      if (!(error instanceof PowerLost)) throw error;
    }
  }
}

function count(figures: { done: number; refused: number; undone: number }, outcomes: readonly MoveOutcome[]) {
  for (const { state } of outcomes)
    if (state === "done" || state === "refused" || state === "undone") figures[state]++;
}
