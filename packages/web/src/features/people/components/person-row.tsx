import { Link } from "@tanstack/react-router";
import type { Person } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import { peopleMessages } from "../messages.ts";
import classes from "./person.module.css";

/** The next time somebody is free, of the ranges they gave one by one. */
function useNextFree(person: Person): string {
  const words = useMessages(peopleMessages);
  const format = useFormat();
  if (person.free_by_default) return words.freeByDefaultShort;
  const now = today();
  const next = person.availabilities
    .filter((slot) => slot.end.slice(0, 10) >= now)
    .toSorted((one, other) => one.start.localeCompare(other.start))[0];
  return next === undefined ? words.noFreeTime : words.nextFree(format.range(next.start, next.end));
}

export function PersonRow({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const nextFree = useNextFree(person);
  return (
    <Row
      start={<Avatar name={person.name} />}
      title={
        <Link to="/people/$personId" params={{ personId: person.id }} className={rowLinkClass}>
          {person.name}
        </Link>
      }
      sub={
        <>
          <span className={classes.line}>
            <span>{words.kinds[person.kind]}</span>
          </span>
          <span className={classes.narrow}>{nextFree}</span>
        </>
      }
      end={<span className={classes.wide}>{nextFree}</span>}
    />
  );
}
