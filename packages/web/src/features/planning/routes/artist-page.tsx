import { Button } from "@mantine/core";
import { IconCalendarOff, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Artist } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useDeleteArtist } from "../api/delete-artist.ts";
import { useArtist } from "../api/get-artist.ts";
import { undoLastChange } from "../api/save-artist.ts";
import { ArtistForm } from "../components/artist-form.tsx";
import { AvailabilityList } from "../components/availability-list.tsx";
import { planningMessages } from "../messages.ts";

function useRemoval(artist: Artist) {
  const words = useMessages(planningMessages);
  const navigate = useNavigate();
  const { mutation, takeBack } = useDeleteArtist();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const remove = () =>
    mutation.mutate(artist, {
      onSuccess: () => {
        done(words.removed(artist.name), () => takeBack(artist.id));
        void navigate({ to: "/artists" });
      },
      onError: tellFailure,
    });
  return { remove, isPending: mutation.isPending };
}

function ArtistView({ artist, onEdit }: { readonly artist: Artist; readonly onEdit: () => void }) {
  const words = useMessages(planningMessages);
  const mayWrite = useHasRole("planning:editor");
  const { remove, isPending } = useRemoval(artist);
  useShortcuts(artist.name, mayWrite ? [{ combo: "e", label: words.edit, run: onEdit }] : []);
  const actions = mayWrite && (
    <>
      <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        loading={isPending}
        onClick={remove}
      >
        {words.remove}
      </Button>
    </>
  );
  return (
    <Page title={artist.name} back={{ to: "/artists", label: words.artists }} actions={actions}>
      <Card title={words.when}>
        {artist.availabilities.length === 0 ? (
          <EmptyState
            icon={<IconCalendarOff size={26} stroke={1.6} aria-hidden />}
            title={words.noAvailability}
            actions={mayWrite && <Button onClick={onEdit}>{words.addSlot}</Button>}
          />
        ) : (
          <AvailabilityList slots={artist.availabilities} />
        )}
      </Card>
    </Page>
  );
}

export function ArtistPage() {
  const words = useMessages(planningMessages);
  const { artistId } = useParams({ from: "/shell/artists/$artistId" });
  const query = useArtist(artistId);
  const [isEditing, setEditing] = useState(false);
  const { done } = useUndo();
  const back = { to: "/artists", label: words.artists } as const;
  if (query.data === undefined) {
    return <WaitingPage title={words.artists} back={back} query={query} />;
  }
  const artist = query.data;
  if (!isEditing) return <ArtistView artist={artist} onEdit={() => setEditing(true)} />;
  return (
    <Page title={words.editTitle(artist.name)} back={back} narrow>
      <ArtistForm
        // Reloading after somebody else's change starts the form afresh from what is there now.
        key={artist.version}
        artist={artist}
        onSaved={(saved) => {
          setEditing(false);
          done(words.saved(saved.name), async () => {
            await undoLastChange(saved.id);
            await query.refetch();
          });
        }}
        onCancel={() => setEditing(false)}
      />
    </Page>
  );
}
