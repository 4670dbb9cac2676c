import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { PageTabs } from "../../../ui/page-tabs.tsx";
import { messagesMessages } from "../messages.ts";

/** What was said, in which words, and which way. */
export function MessagesTabs() {
  const words = useMessages(messagesMessages);
  return (
    <PageTabs
      label={words.title}
      tabs={[
        { link: { to: "/messages" }, label: words.tabs.log },
        { link: { to: "/messages/templates" }, label: words.tabs.templates },
        { link: { to: "/messages/settings" }, label: words.tabs.settings },
      ]}
    />
  );
}
