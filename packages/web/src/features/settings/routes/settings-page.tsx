import { Button } from "@mantine/core";
import { IconUserCircle } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useHasRole, useSession } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { ApiKeysCard } from "../components/api-keys-card.tsx";
import { LinksCard } from "../components/links-card.tsx";
import { LookCard } from "../components/look-card.tsx";
import { PasswordCard } from "../components/password-card.tsx";
import { ProfileCard } from "../components/profile-card.tsx";
import { SessionsCard } from "../components/sessions-card.tsx";
import { UsersCard } from "../components/users-card.tsx";
import { settingsMessages } from "../messages.ts";

const TABS = ["account", "security", "keys", "users"] as const;

function NoAccount() {
  const messages = useMessages(settingsMessages);
  return (
    <Card>
      <EmptyState
        icon={<IconUserCircle size={26} stroke={1.6} aria-hidden />}
        title={messages.noAccount}
        actions={
          <Button component={Link} to="/set-up">
            {messages.toSetUp}
          </Button>
        }
      >
        {messages.noAccountText}
      </EmptyState>
    </Card>
  );
}

function Tab({ tab }: { readonly tab: (typeof TABS)[number] }) {
  const user = useSession()?.user;
  const isEditor = useHasRole("planning:editor");
  switch (tab) {
    case "account":
      return (
        <>
          <LookCard />
          {user === undefined ? <NoAccount /> : <ProfileCard key={user.id} user={user} />}
        </>
      );
    case "security":
      return (
        <>
          <PasswordCard />
          <SessionsCard />
        </>
      );
    case "keys":
      return (
        <>
          <ApiKeysCard />
          {isEditor && <LinksCard />}
        </>
      );
    case "users":
      return <UsersCard />;
  }
}

export function SettingsPage() {
  const messages = useMessages(settingsMessages);
  const navigate = useNavigate();
  const search = useSearch({ from: "/shell/settings" });
  const user = useSession()?.user;
  const isOwner = useHasRole("owner");
  // Without an account there is nothing to sign in with, no key to make and nobody to invite.
  const shown = TABS.filter(
    (tab) => tab === "account" || (user !== undefined && (tab !== "users" || isOwner)),
  );
  const tab = shown.find((one) => one === search.tab) ?? "account";
  return (
    <Page title={messages.title} narrow>
      {shown.length > 1 && (
        <Toolbar>
          <FilterTabs
            label={messages.title}
            value={tab}
            options={shown.map((value) => ({ value, label: messages.tabs[value] }))}
            onChange={(next) => void navigate({ to: "/settings", search: { tab: next } })}
          />
        </Toolbar>
      )}
      <Tab tab={tab} />
    </Page>
  );
}
