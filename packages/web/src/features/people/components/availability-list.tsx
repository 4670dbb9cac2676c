import { Button } from "@mantine/core";
import { useState } from "react";
import type { Slot } from "../../../lib/api/types.ts";
import { minutesBetween, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { DateLeaf } from "../../../ui/tag.tsx";
import { peopleMessages } from "../messages.ts";

const STEP = 50;

/** What is to come first, then what is over. */
export function AvailabilityList({ slots }: { readonly slots: readonly Slot[] }) {
  const words = useMessages(peopleMessages);
  const format = useFormat();
  const [shown, setShown] = useState(STEP);
  const now = today();
  const sorted = slots.toSorted((one, other) => one.start.localeCompare(other.start));
  const ordered = [
    ...sorted.filter((slot) => slot.end.slice(0, 10) >= now),
    ...sorted.filter((slot) => slot.end.slice(0, 10) < now),
  ];
  const hidden = ordered.length - shown;
  return (
    <>
      <Rows label={words.when}>
        {ordered.slice(0, shown).map((slot) => (
          <Row
            key={`${slot.start}/${slot.end}`}
            start={<DateLeaf date={slot.start.slice(0, 10)} />}
            title={<time dateTime={slot.start}>{format.range(slot.start, slot.end)}</time>}
            sub={format.duration(minutesBetween(slot.start, slot.end) * 60)}
          />
        ))}
      </Rows>
      {hidden > 0 && (
        <div style={{ textAlign: "center", padding: "0.75rem" }}>
          <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
            {words.showAll(Math.min(STEP, hidden))}
          </Button>
        </div>
      )}
    </>
  );
}
