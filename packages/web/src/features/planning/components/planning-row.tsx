import { Link } from "@tanstack/react-router";
import type { Planning } from "../../../lib/api/types.ts";
import { spanOf } from "../../../lib/format/slots.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { DateLeaf } from "../../../ui/tag.tsx";
import { planningMessages } from "../messages.ts";

export function PlanningRow({ planning }: { readonly planning: Planning }) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const hours = spanOf(planning.assignments.map((one) => one.slot));
  const people = words.people(planning.assignments.length);
  return (
    <Row
      start={<DateLeaf date={planning.event_date} />}
      title={
        <Link
          to="/plannings/$planningId"
          params={{ planningId: planning.planning_id }}
          className={rowLinkClass}
        >
          {format.longDay(planning.event_date)}
        </Link>
      }
      sub={hours === undefined ? people : `${people} · ${format.timeRange(hours.start, hours.end)}`}
    />
  );
}
