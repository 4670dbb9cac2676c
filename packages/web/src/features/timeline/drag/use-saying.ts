import { useState } from "react";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { isRefused } from "../board/conflicts.ts";
import { timelineMessages } from "../messages.ts";
import type { Held } from "./held.ts";
import type { Hand } from "./use-hand.ts";

/** What the keys do, said to whoever does not see it. */
export function useSaying(hand: Hand) {
  const words = useMessages(timelineMessages);
  const { locale } = useLocale();
  const [said, say] = useState("");
  return {
    said,
    taken(title: string, isCopy: boolean, mayChangeRow: boolean): void {
      const what = isCopy ? words.takenCopy(title) : words.taken(title);
      say(`${what} ${mayChangeRow ? words.heldFree : words.heldFixed}`);
    },
    /** Where it is now; the row too where that is another. */
    held({ span, bar, broken }: Held, rowName: string | undefined): void {
      const when = hand.whenText({ span, venueId: bar?.shift.venue_id });
      const breaks =
        broken.length === 0 ? words.breaksNothing : broken.map(({ message }) => message[locale]).join(" ");
      say(
        [rowName, when, breaks, broken.some(isRefused) ? words.willBeRefused : undefined]
          .filter((part) => part !== undefined)
          .join(". "),
      );
    },
    letGo: () => say(words.letGo),
  };
}

export type Saying = ReturnType<typeof useSaying>;
