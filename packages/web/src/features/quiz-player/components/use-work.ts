import { useCallback, useState } from "react";

/** One thing asked of the server at a time: whether it is under way, and what went wrong with the last. */
export function useWork() {
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      setError(undefined);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  }, []);
  return { error, isBusy, run };
}
