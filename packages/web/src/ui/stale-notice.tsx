import { Alert, Button } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { keys } from "../lib/api/query-keys.ts";
import { request } from "../lib/api/request.ts";
import type { LedgerEntry, Page } from "../lib/api/types.ts";
import { useFormat, useMessages } from "../lib/i18n/locale-context.tsx";
import { uiMessages } from "./messages.ts";

interface StaleNoticeProps {
  readonly subjectId: string;
  readonly onReload: () => unknown;
}

/** Somebody was quicker: who, when, and the way on. Nothing was overwritten. */
export function StaleNotice({ subjectId, onReload }: StaleNoticeProps) {
  const messages = useMessages(uiMessages);
  const format = useFormat();
  const last = useQuery({
    queryKey: keys.ledger.last(subjectId),
    queryFn: ({ signal }) =>
      request<Page<LedgerEntry>>("/ledger", { query: { subject: subjectId, limit: 1 }, signal }),
    staleTime: 0,
  }).data?.items[0];
  return (
    <Alert
      color="lamp"
      role="alert"
      title={messages.staleTitle}
      icon={<IconUsersGroup size={18} aria-hidden />}
    >
      <p style={{ margin: "0 0 0.75rem" }}>
        {last === undefined ? messages.stale : messages.staleBy(last.actor.name, format.relative(last.at))}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void onReload()}>
        {messages.reload}
      </Button>
    </Alert>
  );
}
