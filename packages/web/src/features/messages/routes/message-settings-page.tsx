import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useMessageSettings } from "../api/messages.ts";
import { MailServerCard } from "../components/mail-server-card.tsx";
import { MessagesTabs } from "../components/messages-tabs.tsx";
import { PlannersCard } from "../components/planners-card.tsx";
import { ServerNotice } from "../components/server-notice.tsx";
import { WebhooksCard } from "../components/webhooks-card.tsx";
import { messagesMessages } from "../messages.ts";

/** Which way messages go out, and who hears of what besides the people concerned. */
export function MessageSettingsPage() {
  const words = useMessages(messagesMessages);
  const mayWrite = useHasRole("planning:editor");
  const query = useMessageSettings();
  return (
    <Page title={words.tabs.settings} lead={words.settingsLead}>
      <MessagesTabs />
      <ServerNotice />
      {query.isPending && (
        <Card>
          <SkeletonRows rows={3} />
        </Card>
      )}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && (
        <>
          <MailServerCard settings={query.data} />
          <PlannersCard key={query.data.version} settings={query.data} />
        </>
      )}
      {mayWrite && <WebhooksCard />}
    </Page>
  );
}
