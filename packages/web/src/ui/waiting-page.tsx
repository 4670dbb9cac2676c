import type { ComponentProps } from "react";
import { Card, Page } from "./page.tsx";
import { ErrorState, SkeletonRows } from "./states.tsx";

interface WaitingPageProps extends Pick<ComponentProps<typeof Page>, "title" | "back"> {
  readonly query: { readonly isError: boolean; readonly error: Error | null; refetch(): Promise<unknown> };
  readonly withAvatar?: boolean;
}

/** The page of one thing while it is not there: on its way, or failed with a way out. */
export function WaitingPage({ query, withAvatar = false, ...page }: WaitingPageProps) {
  return (
    <Page {...page}>
      <Card>
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <SkeletonRows withAvatar={withAvatar} />
        )}
      </Card>
    </Page>
  );
}
