import { Button, NativeSelect } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useThing } from "../../../lib/api/things.ts";
import type { Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { type MessageFilters, useMessageLog } from "../api/messages.ts";
import { MessageDialog } from "../components/message-dialog.tsx";
import { MessageRow } from "../components/message-row.tsx";
import { MessagesTabs } from "../components/messages-tabs.tsx";
import { ServerNotice } from "../components/server-notice.tsx";
import { messagesMessages } from "../messages.ts";

interface FiltersProps {
  readonly filters: MessageFilters;
  readonly onChange: (part: MessageFilters) => void;
}

function OnlyPerson({ id, onClear }: { readonly id: string; readonly onClear: () => void }) {
  const words = useMessages(messagesMessages);
  const { data } = useThing<Person>("people", id);
  return (
    <Button variant="light" onClick={onClear} aria-label={words.clearPerson}>
      {words.onlyPerson(data?.name ?? words.gone)} ×
    </Button>
  );
}

function Filters({ filters, onChange }: FiltersProps) {
  const words = useMessages(messagesMessages);
  const { state = "", kind = "", channel = "", person = "" } = filters;
  const options = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <Toolbar>
      <FilterTabs
        label={words.state}
        value={state}
        options={[{ value: "", label: words.everyState }, ...options(words.states)]}
        onChange={(next) => onChange({ state: next })}
      />
      <NativeSelect
        aria-label={words.kind}
        value={kind}
        data={[{ value: "", label: words.everyKind }, ...options(words.kinds)]}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value })}
      />
      <NativeSelect
        aria-label={words.channel}
        value={channel}
        data={[{ value: "", label: words.everyChannel }, ...options(words.channels)]}
        onChange={({ currentTarget }) => onChange({ channel: currentTarget.value })}
      />
      {person !== "" && <OnlyPerson id={person} onClear={() => onChange({ person: "" })} />}
    </Toolbar>
  );
}

function Nothing({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const words = useMessages(messagesMessages);
  return (
    <EmptyList
      isFiltered={isFiltered}
      none={{ icon: IconMail, title: words.none, text: words.noneText }}
      noMatch={{
        title: words.noneFiltered,
        text: words.noneFilteredText,
        clear: { label: words.clearFilters, onClear },
      }}
    />
  );
}

/** The log of what people were told. The filters and the message that is open stand in the address. */
export function MessagesPage() {
  const words = useMessages(messagesMessages);
  const navigate = useNavigate();
  const { open, ...filters } = useSearch({ from: "/shell/messages" });
  const query = useMessageLog(filters);
  const go = (part: MessageFilters & { readonly open?: string }, replace = true) => {
    const next = Object.entries({ ...filters, ...part }).filter(([, value]) => value !== "");
    void navigate({ to: "/messages", search: Object.fromEntries(next), replace });
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <MessagesTabs />
      <ServerNotice />
      <Filters filters={filters} onChange={go} />
      <Card>
        <QueryList
          query={query}
          skeleton={<SkeletonRows rows={8} withAvatar />}
          empty={
            <Nothing
              isFiltered={Object.keys(filters).length > 0}
              onClear={() => void navigate({ to: "/messages", search: {} })}
            />
          }
        >
          {(messages) => (
            <Rows label={words.title}>
              {messages.map((message) => (
                <MessageRow key={message.id} message={message} onOpen={(id) => go({ open: id })} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
      {open !== undefined && <MessageDialog id={open} onClose={() => go({})} />}
    </Page>
  );
}
