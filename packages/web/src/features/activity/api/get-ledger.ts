import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { apiUrl } from "../../../lib/api/request.ts";
import type { LedgerEntry } from "../../../lib/api/types.ts";
import { addDays } from "../../../lib/format/wall-clock.ts";

export interface LedgerFilters {
  readonly action?: string;
  readonly actor?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The filters name days of this device's calendar; the server compares instants. */
function queryOf({ from, to, ...rest }: LedgerFilters) {
  const end = to === undefined ? undefined : addDays(to, 1);
  return {
    ...rest,
    from: from === undefined ? undefined : new Date(`${from}T00:00:00`).toISOString(),
    to: end === undefined ? undefined : new Date(`${end}T00:00:00`).toISOString(),
  };
}

export function useLedger(filters: LedgerFilters) {
  return useInfiniteQuery(
    listOptions<LedgerEntry>({
      queryKey: keys.ledger.list({ ...filters }),
      path: "/ledger",
      query: queryOf(filters),
      shape: "page",
    }),
  );
}

/** Plain address of the same lines as a file: the browser downloads it. */
export function ledgerExportUrl(filters: LedgerFilters): string {
  return apiUrl("/ledger/export.csv", queryOf(filters));
}
