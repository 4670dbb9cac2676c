import { Alert } from "@mantine/core";
import { IconAlertTriangle, IconCalendarOff } from "@tabler/icons-react";
import type { CalendarImported } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { calendarMessages } from "../calendar-messages.ts";
import { useRuleWords } from "../rule-words.ts";
import classes from "./import.module.css";
import { KindIcon } from "./kind.tsx";

const SHOWN = 60;

function Counts({ seen }: { readonly seen: CalendarImported }) {
  const { counts, ...words } = useMessages(calendarMessages);
  return (
    <div className={classes.bar} role="status">
      <Tag tone="sage">{counts.added(seen.added)}</Tag>
      {seen.removed > 0 && <Tag tone="dusk">{counts.removed(seen.removed)}</Tag>}
      {seen.ignored > 0 && <Tag>{counts.ignored(seen.ignored)}</Tag>}
      <span className={classes.spring} />
      {seen.items.length > SHOWN && <span className={classes.quiet}>{words.first(SHOWN)}</span>}
    </div>
  );
}

function Problems({ problems }: Pick<CalendarImported, "problems">) {
  const words = useMessages(calendarMessages);
  if (problems.length === 0) return null;
  return (
    <Alert
      color="lamp"
      title={words.problems}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      className={classes.problems}
    >
      <ul>
        {problems.slice(0, SHOWN).map(({ line, code, message }) => (
          <li key={`${line} ${code} ${message}`}>
            {words.line(line)} : {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What a calendar file says of somebody's time, as it would be kept. */
export function CalendarPreview({ seen }: { readonly seen: CalendarImported }) {
  const words = useMessages(calendarMessages);
  const inWords = useRuleWords();
  return (
    <>
      <Counts seen={seen} />
      <Problems problems={seen.problems} />
      {seen.items.length === 0 && (
        <EmptyState icon={<IconCalendarOff size={26} stroke={1.6} aria-hidden />} title={words.nothing} />
      )}
      <Rows label={words.preview}>
        {seen.items.slice(0, SHOWN).map((item, at) => {
          const { title, when } = inWords({ ...item, ...(item.said && { recurrence: item.said }) });
          return (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: two events may be the same in all that is shown
              key={`${item.start} ${item.summary} ${at}`}
              start={<KindIcon kind={item.kind} />}
              title={title}
              sub={[when, item.summary === "" ? words.untitled : item.summary].filter(Boolean).join(" · ")}
              end={<Tag>{words.kinds[item.kind]}</Tag>}
            />
          );
        })}
      </Rows>
      {seen.ignored > 0 && <p className={classes.foot}>{words.ignoredHint}</p>}
    </>
  );
}
