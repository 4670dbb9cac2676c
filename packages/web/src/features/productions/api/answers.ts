import { useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Page, ShiftReply } from "../../../lib/api/types.ts";

/** Who said what to a shift that was published. */
export function useShiftAnswers(shiftId: string) {
  return useQuery({
    queryKey: keys.answers.ofShift(shiftId),
    queryFn: ({ signal }) =>
      request<Page<ShiftReply>>(`/shifts/${encodeURIComponent(shiftId)}/answers`, { signal }),
  });
}
