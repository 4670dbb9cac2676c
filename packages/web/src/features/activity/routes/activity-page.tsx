import { Button, Select, TextInput } from "@mantine/core";
import { IconDownload, IconHistory } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { EmptyState, SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useDebouncedText } from "../../../ui/use-debounced-text.ts";
import { actionMessages, thingOf, verbOf } from "../action-words.ts";
import { type LedgerFilters, ledgerExportUrl, useLedger } from "../api/get-ledger.ts";
import { LedgerRow } from "../components/ledger-row.tsx";
import { knownActions } from "../known-actions.ts";
import { activityMessages } from "../messages.ts";

interface FiltersProps {
  readonly filters: LedgerFilters;
  readonly onChange: (filters: LedgerFilters) => void;
}

/** Drops what is empty, so that the address says only what is filtered. */
function tidy(filters: LedgerFilters): LedgerFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== "" && value !== null));
}

/** The actions by the thing they were done to: `Person: moved to the trash`. */
function useActionChoices() {
  const { locale } = useLocale();
  const words = useMessages(actionMessages);
  const colon = locale === "fr" ? "\u00a0: " : ": ";
  return knownActions
    .map((value) => ({ value, label: `${thingOf(value, words) ?? value}${colon}${verbOf(value, words)}` }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
}

function Filters({ filters, onChange }: FiltersProps) {
  const messages = useMessages(activityMessages);
  const [actor, setActor] = useDebouncedText(filters.actor ?? "", (text) =>
    onChange(tidy({ ...filters, actor: text })),
  );
  const actions = useActionChoices();
  return (
    <Toolbar>
      <TextInput
        label={messages.actor}
        value={actor}
        onChange={(event) => setActor(event.currentTarget.value)}
        w={170}
      />
      <Select
        label={messages.action}
        placeholder={messages.allActions}
        data={actions}
        value={filters.action ?? null}
        onChange={(action) => onChange(tidy({ ...filters, action: action ?? "" }))}
        searchable
        clearable
        clearButtonProps={{ "aria-label": messages.clear }}
        w={230}
      />
      <DateField
        label={messages.from}
        value={filters.from ?? ""}
        onChange={(from) => onChange(tidy({ ...filters, from }))}
        clearable
      />
      <DateField
        label={messages.to}
        value={filters.to ?? ""}
        onChange={(to) => onChange(tidy({ ...filters, to }))}
        clearable
      />
    </Toolbar>
  );
}

export function ActivityPage() {
  const messages = useMessages(activityMessages);
  const navigate = useNavigate();
  const filters = useSearch({ from: "/shell/activity" });
  const query = useLedger(filters);
  const isFiltered = Object.keys(filters).length > 0;
  const change = (next: LedgerFilters) => void navigate({ to: "/activity", search: next, replace: true });
  const exportLink = (
    <Button
      component="a"
      href={ledgerExportUrl(filters)}
      download
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {messages.export}
    </Button>
  );
  return (
    <Page title={messages.title} lead={messages.lead} actions={exportLink}>
      <Filters filters={filters} onChange={change} />
      <Card>
        <QueryList
          query={query}
          skeleton={<SkeletonRows rows={8} withAvatar />}
          empty={
            <EmptyState
              icon={<IconHistory size={26} stroke={1.6} aria-hidden />}
              title={isFiltered ? messages.emptyFiltered : messages.emptyTitle}
              actions={
                isFiltered && (
                  <Button variant="default" onClick={() => change({})}>
                    {messages.clear}
                  </Button>
                )
              }
            >
              {messages.empty}
            </EmptyState>
          }
        >
          {(entries) => (
            <Rows label={messages.title}>
              {entries.map((entry) => (
                <LedgerRow key={entry.id} entry={entry} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
