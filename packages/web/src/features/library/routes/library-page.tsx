import { IconMovie } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { libraryMessages } from "../messages.ts";

export function LibraryPage() {
  const words = useMessages(libraryMessages);
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
