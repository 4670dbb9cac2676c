import { ActionIcon, Button, Select } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { productions } from "../../../lib/api/references.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { type DashboardSearch, dateAfter, type Shown, spans } from "../dashboard-search.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./period-bar.module.css";

interface PeriodBarProps {
  readonly search: DashboardSearch;
  readonly shown: Shown;
  readonly onChange: (part: DashboardSearch) => void;
}

function Steps({ shown, onChange }: Omit<PeriodBarProps, "search">) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const [before, after] = [dateAfter(shown, -1), dateAfter(shown, 1)];
  const step = (date: string | undefined) => {
    if (date !== undefined) onChange({ date });
  };
  useShortcuts(words.dashboard, [
    { combo: "t", label: words.today, run: () => onChange({ date: "" }) },
    { combo: "arrowleft", label: words.previous, run: () => step(before) },
    { combo: "arrowright", label: words.next, run: () => step(after) },
  ]);
  const name = shown.span === "month" ? format.monthYear(shown.from) : format.period(shown.from, shown.to);
  return (
    <div className={classes.steps}>
      {before !== undefined && (
        <ActionIcon variant="default" size="lg" aria-label={words.previous} onClick={() => step(before)}>
          <IconChevronLeft size={18} />
        </ActionIcon>
      )}
      <h2 className={classes.period} aria-live="polite">
        {name}
      </h2>
      {after !== undefined && (
        <>
          <ActionIcon variant="default" size="lg" aria-label={words.next} onClick={() => step(after)}>
            <IconChevronRight size={18} />
          </ActionIcon>
          <Button variant="default" size="sm" onClick={() => onChange({ date: "" })}>
            {words.today}
          </Button>
        </>
      )}
    </div>
  );
}

/** Which days, and of which production: all of it stands in the address. */
export function PeriodBar({ search, shown, onChange }: PeriodBarProps) {
  const words = useMessages(dashboardMessages);
  const { data = [] } = productions.useEvery();
  const { production = "" } = search;
  const offered = spans.filter((span) => span !== "production" || production !== "");
  return (
    <>
      <Toolbar>
        <Select
          aria-label={words.production}
          placeholder={words.everyProduction}
          data={data.map(({ id, name }) => ({ value: id, label: name }))}
          value={production === "" ? null : production}
          onChange={(next) =>
            onChange({
              production: next ?? "",
              // Without a production there is no whole of it.
              ...(next === null && shown.span === "production" && { span: "" }),
            })
          }
          searchable
          clearable
        />
        <FilterTabs
          label={words.span}
          value={shown.span}
          options={offered.map((span) => ({ value: span, label: words.spans[span] }))}
          onChange={(span) => onChange({ span: span === "month" ? "" : span, from: "", to: "" })}
        />
        {shown.span === "dates" && (
          <>
            <DateField label={words.from} value={shown.from} onChange={(from) => onChange({ from })} />
            <DateField label={words.to} value={shown.to} onChange={(to) => onChange({ to })} />
          </>
        )}
      </Toolbar>
      <Steps shown={shown} onChange={onChange} />
      {shown.isCut && <p role="status">{words.cut}</p>}
    </>
  );
}
