import { notifications } from "@mantine/notifications";
import { useCallback, useState } from "react";
import type { Job } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import {
  type EmptyCounts,
  type EmptyWish,
  emptyCounts,
  useEmptyTrashFiles,
  useRefreshTrashFiles,
} from "../api/trash-files.ts";
import { trashFileMessages } from "../trash-messages.ts";

/** First what would go is counted, then a person says yes, then it goes. */
export function useEmptying() {
  const words = useMessages(trashFileMessages);
  const tellFailure = useFailureNotice();
  const refresh = useRefreshTrashFiles();
  const empty = useEmptyTrashFiles();
  const [job, setJob] = useState<{ readonly id: string; readonly isTried: boolean } | undefined>();
  const [counted, setCounted] = useState<EmptyCounts | undefined>();
  const start = (wish: EmptyWish) =>
    empty.mutate(wish, {
      onSuccess: ({ id }) => setJob({ id, isTried: wish.dry_run }),
      onError: tellFailure,
    });
  const isTried = job?.isTried === true;
  const end = useCallback(
    async (ended: Job) => {
      // What failed or was stopped stays to be read.
      if (ended.state !== "succeeded") return;
      setJob(undefined);
      const counts = emptyCounts(ended);
      if (isTried) return setCounted(counts);
      const left = counts.refused > 0 ? ` ${words.left(counts.refused)}` : "";
      notifications.show({ message: `${words.removed(counts.files)}${left}` });
      await refresh();
    },
    [isTried, refresh, words],
  );
  return {
    job,
    counted,
    end,
    isBusy: empty.isPending || job !== undefined,
    count: () => start({ include_needed_by_undo: false, dry_run: true }),
    remove: (includesNeeded: boolean) => {
      setCounted(undefined);
      start({ include_needed_by_undo: includesNeeded, dry_run: false });
    },
    dismiss: () => setCounted(undefined),
  };
}
