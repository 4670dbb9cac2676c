import { Button } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { flatten } from "../../../../lib/api/pages.ts";
import type { Page } from "../../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { ErrorState, SkeletonRows } from "../../../../ui/states.tsx";
import { draftMessages } from "../messages.ts";
import classes from "./draft.module.css";

interface Place {
  readonly shift_title: string;
  readonly role: string;
  readonly start?: string;
  readonly end?: string;
}

/** Where in the plan a line is: the work, its time. */
export function PlaceOf({ place }: { readonly place: Place }) {
  const words = useMessages(draftMessages);
  const format = useFormat();
  const { shift_title, role, start, end } = place;
  return (
    <span className={classes.place}>
      <strong>{shift_title}</strong>
      {role}
      <br />
      {start === undefined || end === undefined ? (
        words.notPlaced
      ) : (
        <time dateTime={start}>{format.range(start, end)}</time>
      )}
    </span>
  );
}

interface DraftLinesProps<T> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  readonly empty: string;
  readonly children: (item: T) => ReactNode;
}

/** A part of a draft, a page at a time: nobody reads a thousand lines at once. */
export function DraftLines<T>({ query, empty, children }: DraftLinesProps<T>) {
  const words = useMessages(draftMessages);
  if (query.isPending) return <SkeletonRows rows={4} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const items = flatten(query.data);
  if (items.length === 0) return <p className={classes.none}>{empty}</p>;
  return (
    <>
      <ul className={classes.lines}>{items.map(children)}</ul>
      {query.hasNextPage && (
        <div className={classes.more}>
          <Button
            variant="subtle"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {words.moreLines}
          </Button>
        </div>
      )}
    </>
  );
}
