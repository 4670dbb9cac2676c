import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { apiUrl } from "../../../lib/api/request.ts";
import type { LedgerEntry } from "../../../lib/api/types.ts";

export interface LedgerFilters {
  readonly action?: string;
  readonly actor?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
}

export function useLedger(filters: LedgerFilters) {
  return useInfiniteQuery(
    listOptions<LedgerEntry>({
      queryKey: keys.ledger.list({ ...filters }),
      path: "/ledger",
      query: { ...filters },
      shape: "page",
    }),
  );
}

/** Plain address of the same lines as a file: the browser downloads it. */
export function ledgerExportUrl(filters: LedgerFilters): string {
  return apiUrl("/ledger/export.csv", { ...filters });
}
