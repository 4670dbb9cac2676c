import { Button, Select, TextInput } from "@mantine/core";
import { IconFileText, IconPlus } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { venues } from "../../../lib/api/references.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { CallSheet, Production } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormColumns } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { sheetsOfProduction, useCreateSheet } from "../api/call-sheets.ts";
import { OfProduction } from "../components/production-pages.tsx";
import { callSheetMessages } from "../messages.ts";

/** Today while the production runs, else its first or its last day. */
function usualDay({ starts_on, ends_on }: Production): string {
  const now = today();
  if (now < starts_on) return starts_on;
  return now > ends_on ? ends_on : now;
}

function NewSheet({
  production,
  onCancel,
}: {
  readonly production: Production;
  readonly onCancel: () => void;
}) {
  const words = useMessages(callSheetMessages);
  const navigate = useNavigate();
  const { data: places = [] } = venues.useEvery();
  const create = useCreateSheet(production.id);
  const [day, setDay] = useState(() => usualDay(production));
  const [title, setTitle] = useState("");
  const [venueId, setVenueId] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day === "") return;
    create.mutate(
      { day, title: title.trim(), ...(venueId !== null && { venue_id: venueId }) },
      { onSuccess: ({ id }) => void navigate({ to: "/call-sheets/$sheetId", params: { sheetId: id } }) },
    );
  };
  return (
    <Card title={words.newSheet} padded>
      <form onSubmit={submit} noValidate className="sf-form">
        <FormError error={create.error} />
        <FormColumns>
          <DateField
            label={words.day}
            value={day}
            onChange={setDay}
            required
            error={day === "" && words.dayRequired}
          />
          <Select
            label={words.venue}
            placeholder={words.everyVenue}
            data={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={venueId}
            onChange={setVenueId}
            clearable
            comboboxProps={{ portalProps: { target: "#main" } }}
          />
        </FormColumns>
        <TextInput
          label={words.sheetTitle}
          description={words.sheetTitleHint}
          value={title}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
        <FormActions>
          <Button type="submit" loading={create.isPending}>
            {words.create}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}

function SheetRow({ sheet }: { readonly sheet: CallSheet }) {
  const words = useMessages(callSheetMessages);
  const format = useFormat();
  return (
    <Row
      title={
        <Link to="/call-sheets/$sheetId" params={{ sheetId: sheet.id }} className={rowLinkClass}>
          {format.longDay(sheet.day)}
        </Link>
      }
      sub={sheet.title === "" ? undefined : sheet.title}
      end={sheet.last_number === 0 ? words.draft : words.versionNumber(sheet.last_number)}
    />
  );
}

function Sheets({
  production,
  onNew,
}: {
  readonly production: Production;
  readonly onNew: (() => void) | undefined;
}) {
  const words = useMessages(callSheetMessages);
  const query = useInfiniteQuery(sheetsOfProduction(production.id));
  const empty = (
    <EmptyState
      icon={<IconFileText size={26} stroke={1.6} aria-hidden />}
      title={words.none}
      actions={onNew && <Button onClick={onNew}>{words.newSheet}</Button>}
    >
      {words.noneText}
    </EmptyState>
  );
  return (
    <Card>
      <QueryList query={query} empty={empty}>
        {(sheets) => (
          <Rows label={words.title}>
            {sheets.map((sheet) => (
              <SheetRow key={sheet.id} sheet={sheet} />
            ))}
          </Rows>
        )}
      </QueryList>
    </Card>
  );
}

export function CallSheetsPage() {
  const words = useMessages(callSheetMessages);
  const mayWrite = useHasRole("planning:editor");
  const [isNew, setNew] = useState(false);
  const begin = mayWrite ? () => setNew(true) : undefined;
  return (
    <OfProduction
      title={words.title}
      lead={words.lead}
      actions={
        mayWrite && !isNew
          ? () => (
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={begin}>
                {words.newSheet}
              </Button>
            )
          : undefined
      }
    >
      {(production) => (
        <>
          {isNew && <NewSheet production={production} onCancel={() => setNew(false)} />}
          <Sheets production={production} onNew={isNew ? undefined : begin} />
        </>
      )}
    </OfProduction>
  );
}
