import { useState } from "react";
import type { Person } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMonth } from "../api/get-month.ts";
import { MonthCalendar } from "./month-calendar.tsx";

export function AvailabilityMonth({ person }: { readonly person: Person }) {
  const [month, setMonth] = useState(today().slice(0, 7));
  const query = useMonth(person.id, month);
  return (
    <MonthCalendar
      month={month}
      onMonth={setMonth}
      spans={query.data?.spans ?? []}
      isLoading={query.isPending}
      freeByDefault={person.free_by_default}
    />
  );
}
