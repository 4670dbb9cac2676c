import { useNavigate, useSearch } from "@tanstack/react-router";
import { today } from "../../../lib/format/wall-clock.ts";
import { HoursCard } from "../components/hours-card.tsx";
import { OfPerson, PersonFrame } from "../components/person-frame.tsx";

/** How far somebody is on the way to their 507 hours; the last day of the window stands in the address. */
export function PersonHoursPage() {
  const navigate = useNavigate();
  const { on = today() } = useSearch({ from: "/shell/people/$personId/hours" });
  return (
    <OfPerson>
      {(person) => (
        <PersonFrame person={person}>
          <HoursCard
            person={person}
            on={on}
            onChange={(next) =>
              void navigate({
                to: "/people/$personId/hours",
                params: { personId: person.id },
                search: next === today() ? {} : { on: next },
                replace: true,
              })
            }
          />
        </PersonFrame>
      )}
    </OfPerson>
  );
}
