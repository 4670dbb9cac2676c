import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Skill } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

function place({ id, name, version }: Skill, position: number): Promise<Skill> {
  return request<Skill>(`/skills/${encodeURIComponent(id)}`, {
    method: "PUT",
    body: { name, position },
    version,
  });
}

/** Lets a skill and its neighbour change places in every list. */
export function useMoveSkill() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: keys.skills.all() });
  const mutation = useMutation({
    mutationFn: async ([moved, neighbour]: readonly [Skill, Skill]) => {
      await place(moved, neighbour.position);
      await place(neighbour, moved.position);
    },
    onSettled: refresh,
  });
  const takeBack = async (pair: readonly [Skill, Skill]) => {
    for (const { id } of pair) await undoLastChange(id);
    await refresh();
  };
  return { ...mutation, takeBack };
}
