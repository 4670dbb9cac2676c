import { notifications } from "@mantine/notifications";
import { useCallback, useState } from "react";
import type { Job } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { type FixWish, resumeFix, undoFix, useFix, useLook, useRefreshCare } from "../api/care.ts";
import { libraryCareMessages } from "../messages.ts";

/** The long work of this page: one thing at a time, followed to its end. */
export function useCareWork() {
  const words = useMessages(libraryCareMessages);
  const tellFailure = useFailureNotice();
  const { done } = useUndo();
  const refresh = useRefreshCare();
  const look = useLook();
  const fix = useFix();
  const [running, setRunning] = useState<{ readonly jobId: string; readonly fixId?: string } | undefined>();
  // A job that failed stays to be read, and is in the way of nothing.
  const [endedId, setEndedId] = useState<string | undefined>();
  const takeBack = useCallback(async (fixId: string) => setRunning({ jobId: (await undoFix(fixId)).id }), []);
  const resume = async (fixId: string) => setRunning({ jobId: (await resumeFix(fixId)).id, fixId });
  const end = useCallback(
    async (job: Job) => {
      await refresh();
      setEndedId(job.id);
      if (job.state === "succeeded") setRunning(undefined);
      const { fixed, refused } = countsOf(job);
      const { fixId } = running ?? {};
      if (fixId !== undefined && fixed > 0) done(words.fixed(fixed), () => takeBack(fixId));
      if (refused > 0) notifications.show({ message: words.refusedSome(refused), color: "brick" });
    },
    [refresh, running, done, words, takeBack],
  );
  return {
    running,
    end,
    isBusy: look.isPending || fix.isPending || (running !== undefined && running.jobId !== endedId),
    startLook: () =>
      look.mutate(undefined, { onSuccess: ({ id }) => setRunning({ jobId: id }), onError: tellFailure }),
    startFix: (wish: FixWish) =>
      fix.mutate(wish, {
        onSuccess: (started) => setRunning({ jobId: started.job.id, fixId: started.fix.id }),
        onError: tellFailure,
      }),
    resume: (fixId: string) => void resume(fixId).catch(tellFailure),
    takeBack: (fixId: string) => void takeBack(fixId).catch(tellFailure),
  };
}

function countsOf({ result }: Job): { readonly fixed: number; readonly refused: number } {
  const counts: unknown = result;
  if (typeof counts !== "object" || counts === null) return { fixed: 0, refused: 0 };
  return {
    fixed: "fixed" in counts ? Number(counts.fixed) : 0,
    refused: "refused" in counts ? Number(counts.refused) : 0,
  };
}
