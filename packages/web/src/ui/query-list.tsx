import { Button } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { flatten } from "../lib/api/pages.ts";
import type { Page } from "../lib/api/types.ts";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { uiMessages } from "./messages.ts";
import classes from "./states.module.css";
import { ErrorState, SkeletonRows } from "./states.tsx";

interface QueryListProps<T> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  readonly empty: ReactNode;
  readonly children: (items: readonly T[]) => ReactNode;
  readonly skeleton?: ReactNode;
  /** Off where what is shown is not what is counted: several of them in one line. */
  readonly withTotal?: boolean;
}

/** The four states of every list: loading, error with a way out, empty, data with its following pages. */
export function QueryList<T>({ query, empty, children, skeleton, withTotal = true }: QueryListProps<T>) {
  if (query.isPending) return skeleton ?? <SkeletonRows />;
  if (query.isError && query.data === undefined) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = flatten(query.data);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      <ListFoot query={query} count={withTotal ? items.length : 0} />
    </>
  );
}

function ListFoot<T>({ query, count }: { query: QueryListProps<T>["query"]; count: number }) {
  const messages = useMessages(uiMessages);
  const foot = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (!hasNextPage || foot.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void fetchNextPage();
      },
      { rootMargin: "400px" },
    );
    observer.observe(foot.current);
    return () => observer.disconnect();
  }, [hasNextPage, fetchNextPage]);
  if (!hasNextPage) return count > 20 ? <div className={classes.foot}>{messages.allShown(count)}</div> : null;
  return (
    <div className={classes.foot} ref={foot}>
      <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {messages.more}
      </Button>
    </div>
  );
}
