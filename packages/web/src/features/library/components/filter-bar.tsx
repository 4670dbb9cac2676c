import { Button, MultiSelect, NumberInput, Popover, Select } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useDebouncedText } from "../../../ui/use-debounced-text.ts";
import { useFacets } from "../api/works.ts";
import {
  type LibrarySearch,
  type ManyFacet,
  sortOf,
  sorts,
  valuesOf,
  withValues,
  yearsOf,
} from "../filters.ts";
import { libraryMessages } from "../messages.ts";
import classes from "./library.module.css";
import { shownValue } from "./shown-value.ts";

interface BarProps {
  readonly search: LibrarySearch;
  readonly onSearch: (search: LibrarySearch) => void;
}

/** Everything the list can be asked, above it. */
export function FilterBar({ search, onSearch }: BarProps) {
  const words = useMessages(libraryMessages);
  const put = (name: keyof LibrarySearch, value: string) =>
    onSearch(withValues(search, name, value === "" ? [] : [value]));
  const offered = search.q === undefined ? sorts : (["best", ...sorts] as const);
  return (
    <Toolbar>
      <SearchField
        label={words.search}
        clearLabel={words.clearSearch}
        value={search.q ?? ""}
        onSearch={(text) => put("q", text)}
      />
      <FilterTabs
        label={words.kind}
        value={search.kind ?? ""}
        options={[
          { value: "", label: words.all },
          { value: "movie", label: words.movies },
          { value: "series", label: words.series },
        ]}
        onChange={(kind) => put("kind", kind)}
      />
      <Select
        className={classes.sort}
        aria-label={words.sort}
        allowDeselect={false}
        data={offered.map((value) => ({ value, label: words.sorts[value] }))}
        value={sortOf(search)}
        onChange={(sort) => put("sort", sort === null || sort === "best" ? "" : sort)}
      />
      <MoreFilters search={search} onSearch={onSearch} />
    </Toolbar>
  );
}

function MoreFilters({ search, onSearch }: BarProps) {
  const words = useMessages(libraryMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      trapFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={17} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {words.filters}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.filters} aria-label={words.filters}>
        <FacetFields search={search} onSearch={onSearch} />
      </Popover.Dropdown>
    </Popover>
  );
}

function FacetFields({ search, onSearch }: BarProps) {
  const words = useMessages(libraryMessages);
  return (
    <>
      {(["genre", "resolution", "codec", "language"] as const).map((facet) => (
        <FacetField key={facet} facet={facet} search={search} onSearch={onSearch} />
      ))}
      <PersonField search={search} onSearch={onSearch} />
      <Years search={search} onSearch={onSearch} />
      <FilterTabs
        label={words.facets.seen}
        value={search.seen ?? ""}
        options={["", "unseen", "seen"].map((value) => ({
          value,
          label: words.seenStates[value] ?? words.all,
        }))}
        onChange={(seen) => onSearch(withValues(search, "seen", seen === "" ? [] : [seen]))}
      />
    </>
  );
}

interface FieldProps extends BarProps {
  readonly facet: ManyFacet;
}

function FacetField({ facet, search, onSearch }: FieldProps) {
  const words = useMessages(libraryMessages);
  const { locale } = useLocale();
  const { data } = useFacets();
  const counted = data?.items.filter((item) => item.facet === facet) ?? [];
  const chosen = valuesOf(search, facet);
  const values = [...new Set([...counted.map(({ value }) => value), ...chosen])];
  return (
    <MultiSelect
      label={words.facets[facet]}
      searchable
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      data={values.map((value) => {
        const works = counted.find((item) => item.value === value)?.works;
        const label = shownValue(facet, value, words, locale);
        return { value, label: works === undefined ? label : `${label} (${works})` };
      })}
      value={[...chosen]}
      onChange={(now) => onSearch(withValues(search, facet, now))}
    />
  );
}

/** There are too many people to list: some letters of their name find them. */
function PersonField({ search, onSearch }: BarProps) {
  const words = useMessages(libraryMessages);
  const [asked, setAsked] = useState("");
  const [typed, setTyped] = useDebouncedText("", setAsked);
  const { data } = useFacets("person", asked);
  const chosen = valuesOf(search, "person");
  const names = [...new Set([...chosen, ...(data?.items.map(({ value }) => value) ?? [])])];
  return (
    <MultiSelect
      label={words.facets.person}
      searchable
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      searchValue={typed}
      onSearchChange={setTyped}
      data={names}
      filter={({ options }) => options}
      value={[...chosen]}
      onChange={(now) => onSearch(withValues(search, "person", now))}
    />
  );
}

function Years({ search, onSearch }: BarProps) {
  const words = useMessages(libraryMessages);
  const { from, to } = yearsOf(search);
  const put = (one?: string | number, other?: string | number) => {
    const years = `${one ?? ""}-${other ?? ""}`;
    onSearch(withValues(search, "years", years === "-" ? [] : [years]));
  };
  const shared = {
    min: 0,
    max: 9_999,
    allowDecimal: false,
    hideControls: true,
    clampBehavior: "strict",
  } as const;
  return (
    <div className={classes.years}>
      <NumberInput {...shared} label={words.yearFrom} value={from ?? ""} onChange={(year) => put(year, to)} />
      <NumberInput {...shared} label={words.yearTo} value={to ?? ""} onChange={(year) => put(from, year)} />
    </div>
  );
}
