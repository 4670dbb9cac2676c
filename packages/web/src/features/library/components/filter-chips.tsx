import { IconX } from "@tabler/icons-react";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { type LibrarySearch, type ManyFacet, manyFacets, valuesOf, withValues } from "../filters.ts";
import { libraryMessages } from "../messages.ts";
import classes from "./library.module.css";
import { shownValue } from "./shown-value.ts";

interface ChipsProps {
  readonly search: LibrarySearch;
  readonly onSearch: (search: LibrarySearch) => void;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: LibrarySearch;
}

function useChips(search: LibrarySearch): readonly Chip[] {
  const words = useMessages(libraryMessages);
  const { locale } = useLocale();
  const many = manyFacets.flatMap((facet: ManyFacet) =>
    valuesOf(search, facet).map((value) => ({
      key: `${facet} ${value}`,
      label: words.filter(words.facets[facet], shownValue(facet, value, words, locale)),
      without: withValues(
        search,
        facet,
        valuesOf(search, facet).filter((other) => other !== value),
      ),
    })),
  );
  const single = (["years", "seen", "from"] as const).flatMap((name) => {
    const value = search[name];
    if (value === undefined || value === "") return [];
    const label =
      name === "from"
        ? words.letter(value.toUpperCase())
        : words.filter(words.facets[name], shownValue(name, value, words, locale));
    return [{ key: name, label, without: withValues(search, name, []) }];
  });
  return [...many, ...single];
}

/** What narrows the list, each to be taken away. */
export function FilterChips({ search, onSearch }: ChipsProps) {
  const words = useMessages(libraryMessages);
  const chips = useChips(search);
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={words.filtersShown}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className={classes.chip}
            aria-label={words.removeFilter(label)}
            onClick={() => onSearch(without)}
          >
            {label}
            <IconX size={14} aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className={classes.chip}
            data-plain
            onClick={() =>
              onSearch(withValues(search.sort === undefined ? {} : { sort: search.sort }, "q", qOf(search)))
            }
          >
            {words.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}

function qOf({ q }: LibrarySearch): readonly string[] {
  return q === undefined ? [] : [q];
}
