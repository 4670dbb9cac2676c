import { Button, NativeSelect } from "@mantine/core";
import { IconTableImport, IconUserPlus, IconUsers } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { apiUrl } from "../../../lib/api/request.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useSkills, useTeams } from "../api/get-choices.ts";
import { type PeopleFilters, usePeople } from "../api/get-people.ts";
import { AskButton } from "../components/ask-dialog.tsx";
import { PeopleTabs } from "../components/people-tabs.tsx";
import { PersonRow } from "../components/person-row.tsx";
import { peopleMessages } from "../messages.ts";

function AddButtons() {
  const words = useMessages(peopleMessages);
  return (
    <>
      <Button component={Link} to="/people/new" leftSection={<IconUserPlus size={18} aria-hidden />}>
        {words.newPerson}
      </Button>
      <Button
        component={Link}
        to="/people/import"
        variant="default"
        leftSection={<IconTableImport size={18} aria-hidden />}
      >
        {words.import}
      </Button>
      <AskButton />
    </>
  );
}

function Nobody({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const words = useMessages(peopleMessages);
  const mayWrite = useHasRole("planning:editor");
  return (
    <EmptyList
      isFiltered={isFiltered}
      none={{
        icon: IconUsers,
        title: words.none,
        text: words.noneText,
        actions: mayWrite && <AddButtons />,
      }}
      noMatch={{
        title: words.noMatch,
        text: words.noMatchText,
        clear: { label: words.clearFilters, onClear },
      }}
    />
  );
}

interface FiltersProps {
  readonly filters: PeopleFilters;
  readonly onChange: (change: PeopleFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const skills = useSkills().data ?? [];
  const teams = useTeams().data ?? [];
  const { q = "", kind = "", skill = "", team = "" } = filters;
  return (
    <Toolbar>
      <SearchField
        label={words.search}
        clearLabel={words.clearSearch}
        value={q}
        onSearch={(next) => onChange({ q: next })}
      />
      <FilterTabs
        label={words.kind}
        value={kind}
        options={[
          { value: "", label: words.everyKind },
          { value: "artist", label: words.kindsMany.artist },
          { value: "technician", label: words.kindsMany.technician },
        ]}
        onChange={(next) => onChange({ kind: next })}
      />
      <NativeSelect
        aria-label={words.skill}
        value={skill}
        data={[
          { value: "", label: words.everySkill },
          ...skills.map(({ id, name }) => ({ value: id, label: name[locale] })),
        ]}
        onChange={({ currentTarget }) => onChange({ skill: currentTarget.value })}
      />
      {teams.length > 0 && (
        <NativeSelect
          aria-label={words.team}
          value={team}
          data={[
            { value: "", label: words.everyTeam },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => onChange({ team: currentTarget.value })}
        />
      )}
    </Toolbar>
  );
}

/** Only what is chosen stands in the address. */
function withoutEmpty(filters: PeopleFilters): PeopleFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ""));
}

export function PeoplePage() {
  const words = useMessages(peopleMessages);
  const navigate = useNavigate();
  const filters = useSearch({ from: "/shell/people" });
  const mayWrite = useHasRole("planning:editor");
  const query = usePeople(filters);
  const skills = useSkills().data ?? [];
  const teams = useTeams().data ?? [];
  const change = (next: PeopleFilters) =>
    void navigate({ to: "/people", search: withoutEmpty({ ...filters, ...next }), replace: true });
  const clear = () => void navigate({ to: "/people", search: {} });
  useShortcuts(
    words.people,
    mayWrite ? [{ combo: "n", label: words.newPerson, run: () => void navigate({ to: "/people/new" }) }] : [],
  );
  return (
    <Page
      title={words.people}
      lead={words.lead}
      actions={
        <>
          <CsvLink href={apiUrl("/exports/people.csv")} table={words.people} />
          {mayWrite && <AddButtons />}
        </>
      }
    >
      <PeopleTabs />
      <Filters filters={filters} onChange={change} />
      <Card>
        <QueryList
          query={query}
          skeleton={<SkeletonRows rows={8} withAvatar />}
          empty={<Nobody isFiltered={Object.keys(filters).length > 0} onClear={clear} />}
        >
          {(people) => (
            <Rows label={words.people}>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} skills={skills} teams={teams} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
