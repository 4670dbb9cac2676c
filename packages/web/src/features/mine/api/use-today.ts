import { useCallback, useEffect, useState } from "react";
import type { WorkedHours } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { linkRequest } from "./link-request.ts";

interface Asked {
  readonly token: string;
  readonly shiftId: string;
  readonly day: string;
  readonly onSaid: () => Promise<void>;
}

/** What somebody does on the day itself: begins, finishes, is late. */
export function useToday({ token, shiftId, day, onSaid }: Asked) {
  const ui = useMessages(uiMessages);
  const [hours, setHours] = useState<WorkedHours | undefined>(undefined);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [isSending, setSending] = useState(false);
  const read = useCallback(async () => {
    const query = { from: day, to: day };
    const { body } = await linkRequest<{ items: WorkedHours[] }>(token, "/my/hours", { query });
    setHours(body.items.find((line) => line.shift_id === shiftId));
  }, [token, shiftId, day]);
  useEffect(() => {
    // Without a network nothing is known of it, and nothing is said.
    read().catch(() => {});
  }, [read]);
  const say = async (verb: "start" | "stop" | "late", body?: object) => {
    setSending(true);
    setFault(undefined);
    try {
      const options = { method: "POST", ...(body !== undefined && { body }) } as const;
      await linkRequest<unknown>(token, `/my/shifts/${shiftId}/${verb}`, options);
      await (verb === "late" ? onSaid() : read());
    } catch (error) {
      setFault(describeError(error, ui).detail);
    } finally {
      setSending(false);
    }
  };
  return { hours, fault, isSending, say };
}
