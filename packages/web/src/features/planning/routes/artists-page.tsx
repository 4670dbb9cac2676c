import { Button } from "@mantine/core";
import { IconSearchOff, IconUserPlus, IconUsers } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState, SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useArtists } from "../api/get-artists.ts";
import { ArtistRow } from "../components/artist-row.tsx";
import { planningMessages } from "../messages.ts";

function AddButton() {
  const words = useMessages(planningMessages);
  return (
    <Button component={Link} to="/artists/new" leftSection={<IconUserPlus size={18} aria-hidden />}>
      {words.newArtist}
    </Button>
  );
}

function NoArtists({ q, onClear }: { readonly q: string; readonly onClear: () => void }) {
  const words = useMessages(planningMessages);
  const mayWrite = useHasRole("planning:editor");
  if (q !== "") {
    return (
      <EmptyState
        icon={<IconSearchOff size={26} stroke={1.6} aria-hidden />}
        title={words.noMatch(q)}
        actions={
          <Button variant="default" onClick={onClear}>
            {words.clearSearch}
          </Button>
        }
      >
        {words.noMatchText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconUsers size={26} stroke={1.6} aria-hidden />}
      title={words.noArtists}
      actions={mayWrite && <AddButton />}
    >
      {words.noArtistsText}
    </EmptyState>
  );
}

export function ArtistsPage() {
  const words = useMessages(planningMessages);
  const navigate = useNavigate();
  const { q = "" } = useSearch({ from: "/shell/artists" });
  const mayWrite = useHasRole("planning:editor");
  const query = useArtists(q);
  const search = (text: string) =>
    void navigate({ to: "/artists", search: text === "" ? {} : { q: text }, replace: true });
  useShortcuts(
    words.artists,
    mayWrite
      ? [{ combo: "n", label: words.newArtist, run: () => void navigate({ to: "/artists/new" }) }]
      : [],
  );
  return (
    <Page title={words.artists} lead={words.artistsLead} actions={mayWrite && <AddButton />}>
      <Toolbar>
        <SearchField label={words.searchArtists} clearLabel={words.clearSearch} value={q} onSearch={search} />
      </Toolbar>
      <Card>
        <QueryList
          query={query}
          skeleton={<SkeletonRows rows={8} withAvatar />}
          empty={<NoArtists q={q} onClear={() => search("")} />}
        >
          {(artists) => (
            <Rows label={words.artists}>
              {artists.map((artist) => (
                <ArtistRow key={artist.id} artist={artist} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
