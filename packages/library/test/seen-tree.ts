import type { MoveOutcome } from "../src/application/moving/ports.ts";
import type { MoveGroupId } from "../src/domain/moving/move.ts";
import {
  collisionKey,
  parentOf,
  relativeTo,
  TEMPORARY_PREFIX,
  TRASH_FOLDER,
} from "../src/domain/moving/paths.ts";
import type { ForgettingDisk } from "./forgetting-disk.ts";

/** What must be on the disk by what the mover said of its moves: path by path. */
export class SeenTree {
  readonly #disk: ForgettingDisk;
  readonly #contents: ReadonlyMap<string, number>;
  readonly #expected: Map<string, string>;
  readonly #asListed: (path: string) => string;
  /** Where each move in effect put its file, and the link it took away. */
  readonly #inEffect = new Map<string, string>();
  readonly #trashed = new Map<string, string>();

  constructor(disk: ForgettingDisk, foldsCase: boolean) {
    this.#disk = disk;
    // Such a disk finds a folder under other capitals than it lists; a name is listed as it was given.
    this.#asListed = (path) =>
      foldsCase ? `${collisionKey(parentOf(path))}/${path.slice(parentOf(path).length + 1)}` : path;
    this.#contents = contentsOf(disk);
    this.#expected = this.#visible();
  }

  /** Every content is there whole, in as many files as at the beginning. */
  ensureNothingLost(): void {
    const now = contentsOf(this.#disk);
    for (const [content, files] of this.#contents)
      if ((now.get(content) ?? 0) < files) throw new Error(`LOST: ${JSON.stringify(content)}`);
  }

  /** Does here what the mover says it did there. */
  follow(group: MoveGroupId, outcomes: readonly MoveOutcome[]): void {
    const units = [...new Set(outcomes.map(({ move }) => move.unit))];
    const inOrder = units.flatMap((unit) => outcomes.filter(({ move }) => move.unit === unit));
    for (const { id, state } of inOrder)
      if (!["done", "undone", "refused", "planned"].includes(state))
        throw new Error(`HALF DONE: ${id} of ${group} is ${state} after all is recovered`);
    for (const outcome of inOrder.toReversed()) if (outcome.state !== "done") this.#takeBack(outcome);
    for (const outcome of inOrder) if (outcome.state === "done") this.#apply(outcome);
    for (const unit of units) this.#ensureWhole(inOrder.filter(({ move }) => move.unit === unit));
  }

  /** The disk is as it must be: every path, no other, and nothing that was ours for a moment. */
  check(): void {
    this.ensureNothingLost();
    const now = this.#visible();
    for (const [path, content] of this.#expected)
      if (now.get(path) !== content)
        throw new Error(`WRONG: ${JSON.stringify(path)} is ${now.get(path)}, not ${content}`);
    for (const path of now.keys())
      if (!this.#expected.has(path)) throw new Error(`DOUBLED: ${JSON.stringify(path)}`);
  }

  #apply({ id, move, at }: MoveOutcome): void {
    if (this.#inEffect.has(id)) return;
    const content = this.#expected.get(this.#asListed(move.from)) ?? "";
    this.#inEffect.set(id, move.kind === "unlink" ? content : at);
    if (move.kind === "move") this.#expected.set(this.#asListed(at), content);
    if (move.kind === "link") this.#expected.set(this.#asListed(at), `→ ${relativeTo(at, move.from)}`);
    const goes = move.kind === "move" || move.kind === "trash" || move.kind === "unlink";
    if (goes) this.#expected.delete(this.#asListed(move.from));
    if (move.kind === "trash") this.#trashed.set(id, content);
  }

  #takeBack({ id, move }: MoveOutcome): void {
    const was = this.#inEffect.get(id);
    if (was === undefined) return;
    this.#inEffect.delete(id);
    if (move.kind === "move")
      this.#expected.set(this.#asListed(move.from), this.#expected.get(this.#asListed(was)) ?? "");
    if (move.kind === "move" || move.kind === "link") this.#expected.delete(this.#asListed(was));
    if (move.kind === "trash") this.#expected.set(this.#asListed(move.from), this.#trashed.get(id) ?? "");
    if (move.kind === "unlink") this.#expected.set(this.#asListed(move.from), was);
  }

  /** Files and links as people see them. */
  #visible(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [path, { kind, content }] of this.#disk.walk()) {
      if (kind === "folder" || path.includes(`/${TRASH_FOLDER}/`)) continue;
      const shown = path.includes(TEMPORARY_PREFIX) ? `temporary: ${content}` : content;
      found.set(this.#asListed(path), kind === "link" ? `→ ${content}` : shown);
    }
    return found;
  }

  /** Of a unit all is done, or nothing; taking back may have met what changed since. */
  #ensureWhole(outcomes: readonly MoveOutcome[]): void {
    const states = new Set(outcomes.map(({ state }) => state));
    const isMixed = states.has("done") && (states.has("refused") || states.has("planned"));
    const wasHindered = outcomes.some(({ state, refusal }) => state === "done" && refusal !== undefined);
    if (isMixed && !wasHindered) throw new Error(`HALF A UNIT: ${[...states].join(", ")}`);
  }
}

/** How many files hold each content, wherever they are. */
function contentsOf(disk: ForgettingDisk): Map<string, number> {
  const files = new Set(disk.walk().flatMap(([, node]) => (node.kind === "file" ? [node] : [])));
  const contents = new Map<string, number>();
  for (const { content } of files)
    if (content !== "") contents.set(content, (contents.get(content) ?? 0) + 1);
  return contents;
}
