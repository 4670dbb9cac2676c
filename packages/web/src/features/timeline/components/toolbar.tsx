import { ActionIcon, Button, Checkbox, Select } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { productions, teams, useSkillName, venues } from "../../../lib/api/references.ts";
import { addDays, startOfWeek, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { BOARD_DAYS } from "../api/board.ts";
import { views } from "../board/rows.ts";
import { timelineMessages } from "../messages.ts";
import type { ChangeSearch, TimelineSearch, wantedOf } from "../search.ts";
import { zooms } from "../time/scale.ts";
import classes from "./toolbar.module.css";

interface Props {
  readonly search: TimelineSearch;
  readonly wanted: ReturnType<typeof wantedOf>;
  readonly change: ChangeSearch;
}

function Period({ wanted: { from }, change }: Omit<Props, "search">) {
  const words = useMessages(timelineMessages);
  const format = useFormat();
  const step = (days: number) => void change({ from: addDays(from, days) });
  return (
    <div className={classes.period}>
      <ActionIcon variant="default" size="lg" aria-label={words.earlier} onClick={() => step(-7)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Button variant="default" size="sm" onClick={() => void change({ from: startOfWeek(today()) })}>
        {words.today}
      </Button>
      <ActionIcon variant="default" size="lg" aria-label={words.later} onClick={() => step(7)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      <h2 className={classes.dates} aria-live="polite">
        {format.period(from, addDays(from, BOARD_DAYS - 1))}
      </h2>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

function Choice({ label, things, value, onChange }: ChoiceProps) {
  return (
    <Select
      size="sm"
      className={classes.choice}
      aria-label={label}
      placeholder={label}
      data={things.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(next) => onChange(next ?? "")}
      searchable
      clearable
    />
  );
}

function FilterFields({ search, wanted, change }: Props) {
  const words = useMessages(timelineMessages);
  const { skills, nameOf } = useSkillName();
  return (
    <div className={classes.filters}>
      <SearchField
        label={words.search}
        clearLabel={words.clearSearch}
        value={search.q ?? ""}
        onSearch={(q) => void change({ q }, true)}
      />
      <Choice
        label={words.production}
        things={productions.useEvery().data ?? []}
        value={search.production}
        onChange={(production) => void change({ production })}
      />
      <Choice
        label={words.team}
        things={teams.useEvery().data ?? []}
        value={search.team}
        onChange={(team) => void change({ team })}
      />
      <Choice
        label={words.venue}
        things={venues.useEvery().data ?? []}
        value={search.venue}
        onChange={(venue) => void change({ venue })}
      />
      <Choice
        label={words.skill}
        things={skills.map(({ id }) => ({ id, name: nameOf(id) }))}
        value={search.skill}
        onChange={(skill) => void change({ skill })}
      />
      <Checkbox
        label={words.onlyConflicts}
        checked={wanted.onlyConflicts}
        onChange={(event) => void change({ conflicts: event.currentTarget.checked ? "only" : "" })}
      />
    </div>
  );
}

/** What is looked at, and how closely. All of it is in the address. */
export function TimelineToolbar(props: Props) {
  const words = useMessages(timelineMessages);
  const { wanted, change } = props;
  return (
    <div className={classes.bars}>
      <div className={classes.line}>
        <Period {...props} />
        <FilterTabs
          label={words.rows}
          value={wanted.view}
          options={views.map((value) => ({ value, label: words.views[value] }))}
          onChange={(view) => void change({ view: view === "people" ? "" : view })}
        />
        <FilterTabs
          label={words.zoom}
          value={wanted.zoom}
          options={zooms.map((value) => ({ value, label: words.zooms[value] }))}
          onChange={(zoom) => void change({ zoom: zoom === "1h" ? "" : zoom })}
        />
      </div>
      <FilterFields {...props} />
    </div>
  );
}

/** The same as a timeline or as a list. */
export function FormSwitch({ wanted, change }: Pick<Props, "wanted" | "change">) {
  const words = useMessages(timelineMessages);
  return (
    <FilterTabs
      label={words.form}
      value={wanted.asList ? "list" : ""}
      options={[
        { value: "", label: words.asGrid },
        { value: "list", label: words.asList },
      ]}
      onChange={(as) => void change({ as })}
    />
  );
}
