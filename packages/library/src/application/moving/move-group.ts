import type { MoveId, MoveState } from "../../domain/moving/move.ts";
import { performMove } from "./perform-move.ts";
import type { JournaledGroup, JournaledMove, MoveOptions, MoveOutcome } from "./ports.ts";
import type { MoverTools, Run } from "./run.ts";

/** A group as the journal has it, kept up to date while it is worked on. */
export class MoveGroup {
  readonly tools: MoverTools;
  readonly id: JournaledGroup["id"];
  readonly #rows: Map<MoveId, JournaledMove>;

  constructor(tools: MoverTools, { id, moves }: JournaledGroup) {
    this.tools = tools;
    this.id = id;
    this.#rows = new Map(moves.map((row) => [row.id, row]));
  }

  /** By position, those that take others back among them. */
  all(): readonly JournaledMove[] {
    return [...this.#rows.values()];
  }

  /** What was planned, unit by unit in the order of their first moves. */
  units(): readonly string[] {
    return [...new Set(this.all().map(({ move }) => move.unit))];
  }

  planned(unit: string): readonly JournaledMove[] {
    return this.all().filter((row) => row.move.unit === unit && row.reverses === undefined);
  }

  /** The moves of this unit that are on their way back. */
  beingTakenBack(unit: string): readonly JournaledMove[] {
    return this.planned(unit).filter(({ state }) => state === "undoing");
  }

  /** What takes a move back, or once tried to. */
  reversalsOf({ id }: JournaledMove): readonly JournaledMove[] {
    return this.all().filter(({ reverses }) => reverses === id);
  }

  now(row: JournaledMove): JournaledMove {
    return this.#rows.get(row.id) ?? row;
  }

  async write(rows: readonly JournaledMove[]): Promise<void> {
    await this.tools.journal.write(rows);
    for (const row of rows) this.#rows.set(row.id, row);
  }

  async perform(row: JournaledMove, options: PerformOptions): Promise<JournaledMove> {
    const { signal, copied, mayCopy = true } = options;
    const run: Run = { row: this.now(row), mayCopy, signal, copied };
    await performMove(this.tools, run);
    this.#rows.set(row.id, run.row);
    return run.row;
  }

  outcomes(): readonly MoveOutcome[] {
    return this.all()
      .filter((row) => row.reverses === undefined)
      .map(outcomeOf);
  }
}

export interface PerformOptions extends Pick<MoveOptions, "signal"> {
  readonly mayCopy?: boolean;
  readonly copied?: ((bytes: number) => void) | undefined;
}

const AT_TARGET: readonly MoveState[] = ["placed", "trashed", "done", "undoing"];

function outcomeOf({ id, move, state, refusal, cause, trail }: JournaledMove): MoveOutcome {
  return {
    id,
    move,
    state,
    at: AT_TARGET.includes(state) ? (trail.target ?? move.to ?? move.from) : move.from,
    ...(refusal !== undefined && { refusal }),
    ...(cause !== undefined && { cause }),
  };
}
