import { useCallback, useState } from "react";
import type { Job, LibraryFolder } from "../../../lib/api/types.ts";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { type ScanWish, useRefreshFiles, useScan } from "../api/files.ts";

/** What a scan found that a person must say something about. */
export interface ScanFinding {
  readonly folderId: LibraryFolder["id"];
  readonly kind: "many_missing" | "gone" | "other";
  readonly missing: number;
}

/** One scan at a time, followed to its end. */
export function useScanning() {
  const tellFailure = useFailureNotice();
  const refresh = useRefreshFiles();
  const scan = useScan();
  const [jobId, setJobId] = useState<string | undefined>();
  const [findings, setFindings] = useState<readonly ScanFinding[]>([]);
  const end = useCallback(
    async (job: Job) => {
      await refresh();
      // What failed or was stopped stays to be read.
      if (job.state === "succeeded") setJobId(undefined);
      setFindings(findingsOf(job.result));
    },
    [refresh],
  );
  return {
    jobId,
    end,
    findings,
    isBusy: scan.isPending || jobId !== undefined,
    start: (wish: ScanWish) => {
      setFindings([]);
      scan.mutate(wish, { onSuccess: ({ id }) => setJobId(id), onError: tellFailure });
    },
  };
}

function findingsOf(result: unknown): readonly ScanFinding[] {
  if (!isRecord(result) || !Array.isArray(result.folders)) return [];
  return result.folders.filter(isRecord).flatMap((folder) => {
    const kind = kindOf(folder);
    return kind === undefined
      ? []
      : [{ folderId: String(folder.folder_id), kind, missing: Number(folder.missing ?? 0) }];
  });
}

const OTHERS: readonly unknown[] = ["no_marker", "other_marker", "other_disk"];

function kindOf({ finding, state, reason }: Record<string, unknown>): ScanFinding["kind"] | undefined {
  if (finding === "many_missing") return "many_missing";
  if (state === "scanned") return undefined;
  return OTHERS.includes(reason) ? "other" : "gone";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
