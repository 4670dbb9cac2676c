import type { Span, Zone } from "@souffleur/planning/rules";
import { addDays } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormColumns } from "../../../ui/form-layout.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { timelineMessages } from "../messages.ts";
import { minuteOfText, wallText } from "../time/wall.ts";

/** Times as they are typed, on the wall of a place. */
export interface WhenDraft {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

export function draftOf(zone: Zone, { start, end }: Span): WhenDraft {
  const from = wallText(zone, start);
  return { day: from.slice(0, 10), from: from.slice(11, 16), to: wallText(zone, end).slice(11, 16) };
}

function endsNextDay({ from, to }: WhenDraft): boolean {
  return from !== "" && to !== "" && to <= from;
}

/** What was typed, in minutes; what ends before it begins ends on the next day. */
export function spanOfDraft(zone: Zone, draft: WhenDraft): Span | undefined {
  const { day, from, to } = draft;
  if (day === "" || from === "" || to === "") return undefined;
  const lastDay = endsNextDay(draft) ? addDays(day, 1) : day;
  return { start: minuteOfText(zone, `${day}T${from}:00`), end: minuteOfText(zone, `${lastDay}T${to}:00`) };
}

interface Props {
  readonly draft: WhenDraft;
  readonly onChange: (draft: WhenDraft) => void;
}

export function WhenFields({ draft, onChange }: Props) {
  const words = useMessages(timelineMessages);
  return (
    <>
      <FormColumns>
        <DateField label={words.day} value={draft.day} onChange={(day) => onChange({ ...draft, day })} />
        <TimeField
          label={words.begins}
          value={draft.from}
          onChange={(from) => onChange({ ...draft, from })}
        />
        <TimeField label={words.ends} value={draft.to} onChange={(to) => onChange({ ...draft, to })} />
      </FormColumns>
      {endsNextDay(draft) && <small>{words.nextDay}</small>}
    </>
  );
}
