import { useMutation } from "@tanstack/react-query";
import { request } from "../../../lib/api/request.ts";
import type { Job } from "../../../lib/api/types.ts";
import { useFailureNotice } from "../../../ui/use-undo.tsx";

/** Asks for the whole way from downloads to works. */
export function useProcessLibrary() {
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: (body: { readonly rematch?: boolean; readonly scan?: boolean }) =>
      request<Job>("/library/process", { method: "POST", body }),
    onError: tellFailure,
  });
}
