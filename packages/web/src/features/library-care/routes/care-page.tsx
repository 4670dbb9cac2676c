import { IconMovie } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { libraryCareMessages } from "../messages.ts";

export function CarePage() {
  const words = useMessages(libraryCareMessages);
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
