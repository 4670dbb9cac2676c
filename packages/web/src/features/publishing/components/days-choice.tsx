import { useNavigate } from "@tanstack/react-router";
import type { PublishedDays } from "../../../lib/api/publication.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { publishingMessages } from "../messages.ts";
import classes from "./publishing.module.css";

interface DaysChoiceProps {
  readonly productionId: string;
  readonly days: PublishedDays;
}

/** The days that are published; they stay in the address. */
export function DaysChoice({ productionId, days }: DaysChoiceProps) {
  const words = useMessages(publishingMessages);
  const navigate = useNavigate();
  const { from = "", to = "" } = days;
  const choose = (part: PublishedDays) => {
    const chosen = Object.entries({ from, to, ...part }).filter(([, day]) => day !== "");
    void navigate({
      to: "/productions/$productionId/publish",
      params: { productionId },
      search: Object.fromEntries(chosen),
      replace: true,
    });
  };
  return (
    <details className={classes.days} open={from !== "" || to !== ""}>
      <summary>{words.daysTitle}</summary>
      <div className={classes.range}>
        <DateField label={words.from} value={from} onChange={(day) => choose({ from: day })} clearable />
        <DateField
          label={words.to}
          value={to}
          onChange={(day) => choose({ to: day })}
          error={from !== "" && to !== "" && to < from ? words.reversed : undefined}
          clearable
        />
      </div>
    </details>
  );
}
