import { Button, Select } from "@mantine/core";
import { IconScale, IconShieldCheck } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { productions } from "../../../lib/api/references.ts";
import type { PlanConflict } from "../../../lib/api/types.ts";
import { addDays, startOfWeek, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { type ConflictFilters, useConflicts } from "../api/rules.ts";
import { rulesMessages } from "../messages.ts";

/** Four weeks from this one on: what can still be changed. */
function usualPeriod() {
  const from = startOfWeek(today());
  return { from, to: addDays(from, 27) };
}

interface FiltersProps {
  readonly filters: ConflictFilters;
  readonly onChange: (part: Partial<ConflictFilters>) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const words = useMessages(rulesMessages);
  const { data = [] } = productions.useEvery();
  const { from, to, production = "", severity = "" } = filters;
  return (
    <Toolbar>
      <DateField label={words.from} value={from} onChange={(next) => onChange({ from: next })} />
      <DateField label={words.to} value={to} onChange={(next) => onChange({ to: next })} />
      <Select
        label={words.production}
        placeholder={words.everyProduction}
        data={data.map(({ id, name }) => ({ value: id, label: name }))}
        value={production === "" ? null : production}
        onChange={(next) => onChange({ production: next ?? "" })}
        searchable
        clearable
      />
      <FilterTabs
        label={words.conflicts}
        value={severity}
        options={[
          { value: "", label: words.all },
          { value: "forbid", label: words.severities.forbid },
          { value: "warn", label: words.severities.warn },
        ]}
        onChange={(next) => onChange({ severity: next })}
      />
    </Toolbar>
  );
}

function ConflictRow({ conflict }: { readonly conflict: PlanConflict }) {
  const words = useMessages(rulesMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const { severity, message, start, end, reference, shift_ids } = conflict;
  const [shiftId] = shift_ids;
  return (
    <Row
      start={<Tag tone={severity === "forbid" ? "brick" : "lamp"}>{words.severities[severity]}</Tag>}
      title={message[locale]}
      sub={[format.range(start, end), reference].filter((part) => part !== undefined).join(" · ")}
      end={
        shiftId !== undefined && (
          <Button component={Link} to={`/shifts/${shiftId}`} size="compact-sm" variant="default">
            {words.openShift}
          </Button>
        )
      }
    />
  );
}

export function ConflictsPage() {
  const words = useMessages(rulesMessages);
  const navigate = useNavigate();
  const search = useSearch({ from: "/shell/conflicts" });
  const filters: ConflictFilters = { ...usualPeriod(), ...search };
  const query = useConflicts(filters);
  const isFiltered = Object.keys(search).length > 0;
  const change = (part: Partial<ConflictFilters>) => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value !== "");
    void navigate({ to: "/conflicts", search: Object.fromEntries(next), replace: true });
  };
  const toRules = (
    <Button component={Link} to="/rules" variant="default" leftSection={<IconScale size={18} aria-hidden />}>
      {words.editRules}
    </Button>
  );
  return (
    <Page title={words.conflicts} lead={words.conflictsLead} actions={toRules}>
      <Filters filters={filters} onChange={change} />
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState
              icon={<IconShieldCheck size={26} stroke={1.6} aria-hidden />}
              title={isFiltered ? words.noneFiltered : words.none}
            >
              {isFiltered ? words.noneFilteredText : words.noneText}
            </EmptyState>
          }
        >
          {(conflicts) => (
            <Rows label={words.conflicts}>
              {conflicts.map((conflict) => (
                <ConflictRow key={conflict.id} conflict={conflict} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
