import type { HoursTowards } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { hoursMessages } from "../hours-messages.ts";
import classes from "./hours-card.module.css";

type Month = HoursTowards["months"][number];

function Parts({ month }: { readonly month: Month }) {
  const words = useMessages(hoursMessages);
  const { cachets, minutes, cachets_over, minutes_over } = month;
  const counted = [
    cachets > 0 ? words.cachets(cachets) : "",
    minutes > 0 ? words.worked(lengthText(minutes)) : "",
  ].filter((part) => part !== "");
  return (
    <>
      {counted.join(" · ")}
      {cachets_over > 0 && <div className={classes.over}>{words.cachetsOver(cachets_over)}</div>}
      {minutes_over > 0 && <div className={classes.over}>{words.hoursOver(lengthText(minutes_over))}</div>}
    </>
  );
}

/** What each month of the window brings. */
export function MonthsOfHours({ months }: { readonly months: readonly Month[] }) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  return (
    <Rows label={words.months}>
      {months.map((month) => (
        <Row
          key={month.month}
          title={format.monthYear(month.month)}
          sub={<Parts month={month} />}
          end={<strong className="sf-figures">{lengthText(month.counted_minutes)}</strong>}
        />
      ))}
    </Rows>
  );
}
