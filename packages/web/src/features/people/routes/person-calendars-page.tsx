import { useHasRole } from "../../../lib/api/session.ts";
import { CalendarFileCard } from "../components/calendar-file-card.tsx";
import { CalendarsCard } from "../components/calendars-card.tsx";
import { OfPerson, PersonFrame } from "../components/person-frame.tsx";

/** Where what is known of somebody's time comes from: calendars that are read again, and files read once. */
export function PersonCalendarsPage() {
  const mayWrite = useHasRole("planning:editor");
  return (
    <OfPerson>
      {(person) => (
        <PersonFrame person={person}>
          <CalendarsCard person={person} />
          {mayWrite && <CalendarFileCard person={person} />}
        </PersonFrame>
      )}
    </OfPerson>
  );
}
