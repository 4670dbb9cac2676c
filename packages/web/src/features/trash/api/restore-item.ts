import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../../../lib/api/problem.ts";
import { request } from "../../../lib/api/request.ts";

interface Restore {
  readonly id: string;
  /** The way out of a conflict that the person chose. */
  readonly option?: string;
}

/** The ways out that the server offers when something cannot come back as it was. */
export function conflictOptions(error: unknown): readonly string[] {
  return error instanceof ApiProblem && error.problem.code === "restore_conflict"
    ? (error.problem.options ?? [])
    : [];
}

export function useRestoreItem() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, option }: Restore) =>
      request<unknown>(`/trash/${encodeURIComponent(id)}/restore`, {
        method: "POST",
        ...(option === undefined ? {} : { body: { option } }),
      }),
    // Anything may come back: every list is read again.
    onSuccess: () => client.invalidateQueries(),
  });
}
