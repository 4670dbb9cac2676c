import type { JournaledGroup, JournaledMove, MoveJournal } from "../src/application/moving/ports.ts";
import type { MoveGroupId } from "../src/domain/moving/move.ts";

/** A journal in memory that loses nothing: what the database promises. `before` may end everything ahead of a write. */
export function memoryJournal(before: () => void = () => undefined): MoveJournal {
  const groups = new Map<MoveGroupId, JournaledGroup>();
  const need = (id: MoveGroupId) => {
    const group = groups.get(id);
    if (group === undefined) throw new Error(`There is no group ${id}.`);
    return group;
  };
  const merged = (moves: readonly JournaledMove[], changed: readonly JournaledMove[]) => {
    const rows = new Map([...moves, ...changed].map((row) => [row.id, row]));
    return [...rows.values()].sort((one, other) => one.position - other.position);
  };
  return {
    async open(id, moves) {
      before();
      if (!groups.has(id)) groups.set(id, { id, state: "planned", moves });
    },
    async find(id) {
      return groups.get(id);
    },
    async setState(id, state) {
      before();
      groups.set(id, { ...need(id), state });
    },
    async write(moves) {
      before();
      for (const id of new Set(moves.map(({ groupId }) => groupId))) {
        const group = need(id);
        const own = moves.filter(({ groupId }) => groupId === id);
        groups.set(id, { ...group, moves: merged(group.moves, own) });
      }
    },
    hold: async () => async () => undefined,
    async unsettled() {
      return [...groups.values()]
        .filter(({ state }) => state === "applying" || state === "undoing")
        .map(({ id }) => id);
    },
  };
}
