import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { ExportCard } from "../components/export-card.tsx";
import { ImportCard } from "../components/import-card.tsx";
import { exchangeMessages } from "../messages.ts";

/** Questions in from other programs, and out to them. */
export function ExchangePage() {
  const words = useMessages(exchangeMessages);
  const mayWrite = useHasRole("quiz:editor");
  return (
    <Page title={words.title} lead={words.lead}>
      {mayWrite && <ImportCard />}
      <ExportCard />
    </Page>
  );
}
