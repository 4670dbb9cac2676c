import { usePersonName, useVenueName } from "../../../lib/api/references.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { DayRows } from "../calendar-search.ts";
import type { DayRow } from "../day-rows.ts";
import { calendarMessages } from "../messages.ts";

/** What the lines of a day are called. */
export function useRowName(by: DayRows) {
  const words = useMessages(calendarMessages);
  const venueName = useVenueName();
  const personName = usePersonName();
  return ({ id }: DayRow) => {
    if (id === undefined) return by === "venue" ? words.nowhere : words.nobody;
    return by === "venue" ? venueName(id) : personName(id);
  };
}
