import { Button } from "@mantine/core";
import { IconMasksTheater, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { productions } from "../../../lib/api/references.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { ProductionRow } from "../components/production-row.tsx";
import { productionMessages } from "../messages.ts";

function AddButton() {
  const words = useMessages(productionMessages);
  return (
    <Button component={Link} to="/productions/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {words.newProduction}
    </Button>
  );
}

function NoProductions({ q, onClear }: { readonly q: string; readonly onClear: () => void }) {
  const words = useMessages(productionMessages);
  const mayWrite = useHasRole("planning:editor");
  return (
    <EmptyList
      isFiltered={q !== ""}
      none={{
        icon: IconMasksTheater,
        title: words.noProductions,
        text: words.noProductionsText,
        actions: mayWrite && <AddButton />,
      }}
      noMatch={{
        title: words.noMatch(q),
        text: words.noMatchText,
        clear: { label: words.clearSearch, onClear },
      }}
    />
  );
}

export function ProductionsPage() {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const { q = "" } = useSearch({ from: "/shell/productions" });
  const mayWrite = useHasRole("planning:editor");
  const query = productions.useList({ q });
  const search = (text: string) =>
    void navigate({ to: "/productions", search: text === "" ? {} : { q: text }, replace: true });
  useShortcuts(
    words.productions,
    mayWrite
      ? [{ combo: "n", label: words.newProduction, run: () => void navigate({ to: "/productions/new" }) }]
      : [],
  );
  const actions = (
    <>
      <Button component={Link} to="/mission-types" variant="default">
        {words.missionTypes}
      </Button>
      {mayWrite && <AddButton />}
    </>
  );
  return (
    <Page title={words.productions} lead={words.productionsLead} actions={actions}>
      <Toolbar>
        <SearchField
          label={words.searchProductions}
          clearLabel={words.clearSearch}
          value={q}
          onSearch={search}
        />
      </Toolbar>
      <Card>
        <QueryList query={query} empty={<NoProductions q={q} onClear={() => search("")} />}>
          {(items) => (
            <Rows label={words.productions}>
              {items.map((production) => (
                <ProductionRow key={production.id} production={production} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
