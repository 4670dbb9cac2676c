import { ActionIcon, Button, Select } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconFilterOff } from "@tabler/icons-react";
import { people, productions } from "../../../lib/api/references.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { type HoursSearch, type HoursWindow, hoursStates, monthOf, steppedMonth } from "../hours-search.ts";
import { hoursMessages } from "../messages.ts";
import classes from "./hours-filters.module.css";

interface FiltersProps {
  readonly window: HoursWindow;
  readonly onChange: (part: HoursSearch) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  readonly data: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function Choice({ label, placeholder, data, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={data.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(next) => onChange(next ?? "")}
      className={classes.choice}
      searchable
      clearable
    />
  );
}

function MonthSteps({ window, onChange }: FiltersProps) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const { from, to } = window;
  const month = monthOf(from);
  const isMonth = month.from === from && month.to === to;
  return (
    <div className={classes.steps}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.previous}
        onClick={() => onChange(steppedMonth(window, -1))}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <h2 className={classes.period} aria-live="polite">
        {isMonth ? format.monthYear(from) : format.period(from, to)}
      </h2>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.next}
        onClick={() => onChange(steppedMonth(window, 1))}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
    </div>
  );
}

/** Which hours are shown: their days, production, person and state. */
export function HoursFilters({ window, onChange }: FiltersProps) {
  const words = useMessages(hoursMessages);
  const { data: everyProduction = [] } = productions.useEvery();
  const { data: everybody = [] } = people.useEvery();
  const { from, to, production, person, state = "" } = window;
  const isFiltered = production !== undefined || person !== undefined || state !== "";
  return (
    <section className={classes.filters} aria-label={words.filters}>
      <MonthSteps window={window} onChange={onChange} />
      <div className={classes.fields}>
        <DateField label={words.from} value={from} onChange={(next) => onChange({ from: next, to })} />
        <DateField label={words.to} value={to} onChange={(next) => onChange({ from, to: next })} />
        <Choice
          label={words.production}
          placeholder={words.everyProduction}
          data={everyProduction}
          value={production}
          onChange={(next) => onChange({ production: next })}
        />
        <Choice
          label={words.person}
          placeholder={words.everyPerson}
          data={everybody}
          value={person}
          onChange={(next) => onChange({ person: next })}
        />
      </div>
      <div className={classes.states}>
        <FilterTabs
          label={words.stateFilter}
          value={state}
          options={["", ...hoursStates].map((value) => ({ value, label: words.states[value] ?? value }))}
          onChange={(next) => onChange({ state: next })}
        />
        {isFiltered && (
          <Button
            variant="subtle"
            size="sm"
            leftSection={<IconFilterOff size={16} aria-hidden />}
            onClick={() => onChange({ production: "", person: "", state: "" })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </section>
  );
}
