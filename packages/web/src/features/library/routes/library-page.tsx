import { Button, Skeleton } from "@mantine/core";
import { IconChartBar, IconMovie, IconPlaylist } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { flatten } from "../../../lib/api/pages.ts";
import { apiUrl } from "../../../lib/api/request.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { ErrorState } from "../../../ui/states.tsx";
import { useWorks } from "../api/works.ts";
import { FilterBar } from "../components/filter-bar.tsx";
import { FilterChips } from "../components/filter-chips.tsx";
import { Letters } from "../components/letters.tsx";
import classes from "../components/library.module.css";
import { PosterGrid } from "../components/poster-grid.tsx";
import { isNarrowed, type LibrarySearch, queryOf, sortOf, withValues } from "../filters.ts";
import { libraryMessages } from "../messages.ts";

/** Fewer are found by looking. */
const LETTERS_FROM = 60;
const SKELETONS = 18;

function Nothing({ search, onClear }: { readonly search: LibrarySearch; readonly onClear: () => void }) {
  const words = useMessages(libraryMessages);
  return (
    <EmptyList
      isFiltered={isNarrowed(search)}
      none={{ icon: IconMovie, title: words.none, text: words.noneText, actions: <FirstSteps /> }}
      noMatch={{
        title: words.noMatch,
        text: words.noMatchText,
        clear: { label: words.clearFilters, onClear },
      }}
    />
  );
}

function FirstSteps() {
  const words = useMessages(libraryMessages);
  return (
    <>
      <Button component={Link} to="/library/files">
        {words.scan}
      </Button>
      <Button component={Link} to="/library/matches" variant="default">
        {words.identify}
      </Button>
    </>
  );
}

function Waiting() {
  const words = useMessages(libraryMessages);
  return (
    <div className={classes.posters} role="status" aria-busy="true">
      <span className="sf-hidden">{words.loading}</span>
      {Array.from({ length: SKELETONS }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity but their place
        <Skeleton key={at} style={{ aspectRatio: "2 / 3" }} radius="md" />
      ))}
    </div>
  );
}

function Works({ search, onSearch }: { search: LibrarySearch; onSearch: (search: LibrarySearch) => void }) {
  const query = useWorks(search);
  const works = useMemo(() => flatten(query.data), [query.data]);
  const { fetchNextPage } = query;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  if (query.isPending) return <Waiting />;
  if (query.isError && query.data === undefined)
    return (
      <Card>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </Card>
    );
  if (works.length === 0)
    return (
      <Card>
        <Nothing search={search} onClear={() => onSearch({})} />
      </Card>
    );
  const isLong = works.length >= LETTERS_FROM || search.from !== undefined;
  return (
    <>
      {isLong && sortOf(search) === "title" && (
        <Letters
          from={search.from}
          onFrom={(letter) => onSearch(withValues(search, "from", letter === "" ? [] : [letter]))}
        />
      )}
      <PosterGrid
        key={JSON.stringify(search)}
        works={works}
        hasMore={query.hasNextPage}
        isFetching={query.isFetchingNextPage}
        onMore={more}
      />
    </>
  );
}

/** The whole collection in posters. */
export function LibraryPage() {
  const words = useMessages(libraryMessages);
  const navigate = useNavigate();
  const search: LibrarySearch = useSearch({ from: "/shell/library" });
  const onSearch = (next: LibrarySearch) => void navigate({ to: "/library", search: next, replace: true });
  return (
    <Page
      title={words.title}
      wide
      actions={
        <>
          <Button
            component={Link}
            to="/library/statistics"
            variant="default"
            leftSection={<IconChartBar size={17} aria-hidden />}
          >
            {words.statistics}
          </Button>
          <Button
            component="a"
            href={apiUrl("/library/works.m3u", queryOf(search))}
            download
            variant="default"
            leftSection={<IconPlaylist size={17} aria-hidden />}
          >
            {words.playlist}
          </Button>
        </>
      }
    >
      <FilterBar search={search} onSearch={onSearch} />
      <FilterChips search={search} onSearch={onSearch} />
      <Works search={search} onSearch={onSearch} />
    </Page>
  );
}
