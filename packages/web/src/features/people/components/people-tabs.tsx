import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { PageTabs } from "../../../ui/page-tabs.tsx";
import { peopleMessages } from "../messages.ts";

/** The lists that belong together: people, their teams, what they can do. */
export function PeopleTabs() {
  const words = useMessages(peopleMessages);
  const { tabs } = words;
  const mayWrite = useHasRole("planning:editor");
  return (
    <PageTabs
      label={words.people}
      tabs={[
        { link: { to: "/people" }, label: tabs.people },
        { link: { to: "/people/teams" }, label: tabs.teams },
        { link: { to: "/people/skills" }, label: tabs.skills },
        ...(mayWrite ? [{ link: { to: "/people/documents" } as const, label: tabs.documents }] : []),
      ]}
    />
  );
}
