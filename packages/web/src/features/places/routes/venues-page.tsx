import { Button } from "@mantine/core";
import { IconMapPin, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { apiUrl } from "../../../lib/api/request.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Venue } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useVenues } from "../api/get-venues.ts";
import classes from "../components/venue.module.css";
import { placesMessages } from "../messages.ts";

function AddButton() {
  const words = useMessages(placesMessages);
  return (
    <Button component={Link} to="/venues/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {words.newVenue}
    </Button>
  );
}

function NoVenues({ q, onClear }: { readonly q: string; readonly onClear: () => void }) {
  const words = useMessages(placesMessages);
  const mayWrite = useHasRole("planning:editor");
  return (
    <EmptyList
      isFiltered={q !== ""}
      none={{
        icon: IconMapPin,
        title: words.none,
        text: words.noneText,
        actions: mayWrite && <AddButton />,
      }}
      noMatch={{ title: words.noMatch(q), clear: { label: words.clearSearch, onClear } }}
    />
  );
}

function VenueRow({ venue }: { readonly venue: Venue }) {
  const words = useMessages(placesMessages);
  const facts = [
    venue.rooms.length === 0 ? "" : words.roomCount(venue.rooms.length),
    venue.capacity === undefined ? "" : words.seats(venue.capacity),
  ].filter((one) => one !== "");
  return (
    <Row
      start={
        <span className={classes.sign}>
          <IconMapPin size={19} stroke={1.7} aria-hidden />
        </span>
      }
      title={
        <Link to="/venues/$venueId" params={{ venueId: venue.id }} className={rowLinkClass}>
          {venue.name}
        </Link>
      }
      sub={[venue.address, facts.join(" · ")]
        .filter((one) => one !== "")
        .map((one) => <div key={one}>{one}</div>)}
    />
  );
}

export function VenuesPage() {
  const words = useMessages(placesMessages);
  const navigate = useNavigate();
  const { q = "" } = useSearch({ from: "/shell/venues" });
  const mayWrite = useHasRole("planning:editor");
  const query = useVenues(q);
  const search = (text: string) =>
    void navigate({ to: "/venues", search: text === "" ? {} : { q: text }, replace: true });
  useShortcuts(
    words.venues,
    mayWrite ? [{ combo: "n", label: words.newVenue, run: () => void navigate({ to: "/venues/new" }) }] : [],
  );
  return (
    <Page
      title={words.venues}
      lead={words.lead}
      actions={
        <>
          <CsvLink href={apiUrl("/exports/venues.csv")} table={words.venues} />
          {mayWrite && <AddButton />}
        </>
      }
    >
      <Toolbar>
        <SearchField label={words.search} clearLabel={words.clearSearch} value={q} onSearch={search} />
      </Toolbar>
      <Card>
        <QueryList query={query} empty={<NoVenues q={q} onClear={() => search("")} />}>
          {(venues) => (
            <Rows label={words.venues}>
              {venues.map((venue) => (
                <VenueRow key={venue.id} venue={venue} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
