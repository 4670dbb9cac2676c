import { ActionIcon, Button, Select } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconFilterOff } from "@tabler/icons-react";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import {
  type CalendarPlace,
  type CalendarSearch,
  calendarViews,
  periodOf,
  stepped,
} from "../calendar-search.ts";
import { calendarMessages } from "../messages.ts";
import { useChoices } from "../use-calendar.ts";
import classes from "./calendar-toolbar.module.css";

interface ToolbarProps {
  readonly search: CalendarSearch;
  readonly place: CalendarPlace;
  readonly onChange: (part: CalendarSearch) => void;
}

/** What the shown days are called. */
export function usePeriodName() {
  const format = useFormat();
  return (place: CalendarPlace) => {
    const { from, to } = periodOf(place);
    if (place.view === "month") return format.monthYear(place.date);
    return place.view === "day" ? format.longDay(place.date) : format.period(from, to);
  };
}

export function PeriodSteps({ place, onChange }: Omit<ToolbarProps, "search">) {
  const words = useMessages(calendarMessages);
  const nameOf = usePeriodName();
  const { view } = place;
  const step = (by: 1 | -1) => onChange({ date: stepped(place, by) });
  return (
    <div className={classes.steps}>
      <ActionIcon variant="default" size="lg" aria-label={words.previous[view]} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <h2 className={classes.period} aria-live="polite">
        {nameOf(place)}
      </h2>
      <ActionIcon variant="default" size="lg" aria-label={words.next[view]} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button variant="default" size="sm" onClick={() => onChange({ date: today() })}>
        {words.today}
      </Button>
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly placeholder: string;
  readonly data: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function Filter({ label, placeholder, data, value, onChange }: FilterProps) {
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      data={data.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(next) => onChange(next ?? "")}
      className={classes.filter}
      size="sm"
      searchable
      clearable
    />
  );
}

function Filters({ search, onChange }: Omit<ToolbarProps, "place">) {
  const words = useMessages(calendarMessages);
  const { productions, venues, people, teams } = useChoices();
  const { production, venue, person, team } = search;
  const isFiltered = [production, venue, person, team].some((one) => one !== undefined);
  return (
    <fieldset className={classes.filters} aria-label={words.filters}>
      <Filter
        label={words.production}
        placeholder={words.everyProduction}
        data={productions}
        value={production}
        onChange={(next) => onChange({ production: next })}
      />
      <Filter
        label={words.venue}
        placeholder={words.everyVenue}
        data={venues}
        value={venue}
        onChange={(next) => onChange({ venue: next })}
      />
      <Filter
        label={words.person}
        placeholder={words.everyPerson}
        data={people}
        value={person}
        onChange={(next) => onChange({ person: next })}
      />
      <Filter
        label={words.team}
        placeholder={words.everyTeam}
        data={teams}
        value={team}
        onChange={(next) => onChange({ team: next })}
      />
      {isFiltered && (
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconFilterOff size={16} aria-hidden />}
          onClick={() => onChange({ production: "", venue: "", person: "", team: "" })}
        >
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}

/** Which days, which view of them, and of whom: all of it stands in the address. */
export function CalendarToolbar({ search, place, onChange }: ToolbarProps) {
  const words = useMessages(calendarMessages);
  return (
    <div className={classes.bar}>
      <Toolbar>
        <FilterTabs
          label={words.view}
          value={place.view}
          options={calendarViews.map((view) => ({ value: view, label: words.views[view] }))}
          onChange={(view) => onChange({ view: view === "month" ? "" : view })}
        />
        {place.view === "day" && (
          <FilterTabs
            label={words.rows}
            value={place.by}
            options={[
              { value: "venue", label: words.by.venue },
              { value: "person", label: words.by.person },
            ]}
            onChange={(by) => onChange({ by: by === "venue" ? "" : by })}
          />
        )}
      </Toolbar>
      <Filters search={search} onChange={onChange} />
    </div>
  );
}
