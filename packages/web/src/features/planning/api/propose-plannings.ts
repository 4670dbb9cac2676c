import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Job } from "../../../lib/api/types.ts";

interface Period {
  readonly from: string;
  readonly to: string;
  readonly artist_ids?: readonly string[];
}

export function useProposePlannings() {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Period) =>
      request<Job>("/planning-proposals", { method: "POST", body, idempotencyKey: idempotencyKey(body) }),
    onSuccess: (job) => {
      client.setQueryData(keys.jobs.detail(job.id), job);
      void client.invalidateQueries({ queryKey: [...keys.jobs.all(), "list"] });
    },
  });
}
