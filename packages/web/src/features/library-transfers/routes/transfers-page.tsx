import { IconMovie } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { libraryTransfersMessages } from "../messages.ts";

export function TransfersPage() {
  const words = useMessages(libraryTransfersMessages);
  return (
    <Page title={words.title}>
      <Card>
        <EmptyState icon={<IconMovie size={26} stroke={1.6} aria-hidden />} title={words.none}>
          {words.lead}
        </EmptyState>
      </Card>
    </Page>
  );
}
