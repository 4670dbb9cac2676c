import { Button } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useDeleteThing, useThing } from "../../../lib/api/things.ts";
import type { Venue } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { CalendarFeedsCard } from "../../../ui/calendar-feeds/calendar-feeds.tsx";
import { Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { TravelCard } from "../components/travel-card.tsx";
import classes from "../components/venue.module.css";
import { ContactsCard, OpeningCard, PlaceCard, RoomsCard } from "../components/venue-cards.tsx";
import { VenueForm } from "../components/venue-form.tsx";
import { placesMessages } from "../messages.ts";

function useRemoval(venue: Venue) {
  const words = useMessages(placesMessages);
  const navigate = useNavigate();
  const { mutate, takeBack, isPending } = useDeleteThing("venues");
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const remove = () =>
    mutate(venue, {
      onSuccess: () => {
        done(words.removed(venue.name), () => takeBack(venue.id));
        void navigate({ to: "/venues" });
      },
      onError: tellFailure,
    });
  return { remove, isPending };
}

function VenueView({ venue, onEdit }: { readonly venue: Venue; readonly onEdit: () => void }) {
  const words = useMessages(placesMessages);
  const mayWrite = useHasRole("planning:editor");
  const { remove, isPending } = useRemoval(venue);
  useShortcuts(venue.name, mayWrite ? [{ combo: "e", label: words.edit, run: onEdit }] : []);
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
    <Page title={venue.name} back={{ to: "/venues", label: words.venues }} actions={actions}>
      <div className={classes.columns}>
        <div>
          <PlaceCard venue={venue} />
          <RoomsCard rooms={venue.rooms} />
          <ContactsCard contacts={venue.contacts} />
        </div>
        <div>
          <OpeningCard hours={venue.opening_hours} />
          <TravelCard venue={venue} />
          <CalendarFeedsCard subject={{ kind: "venue", id: venue.id }} />
        </div>
      </div>
    </Page>
  );
}

export function VenuePage() {
  const words = useMessages(placesMessages);
  const { venueId } = useParams({ from: "/shell/venues/$venueId" });
  const query = useThing<Venue>("venues", venueId);
  const [isEditing, setEditing] = useState(false);
  const { done } = useUndo();
  const back = { to: "/venues", label: words.venues } as const;
  if (query.data === undefined) return <WaitingPage title={words.venues} back={back} query={query} />;
  const venue = query.data;
  if (!isEditing) return <VenueView venue={venue} onEdit={() => setEditing(true)} />;
  return (
    <Page title={words.editTitle(venue.name)} back={back} narrow>
      <VenueForm
        // Reloading after somebody else's change starts the form afresh from what is there now.
        key={venue.version}
        venue={venue}
        onSaved={(saved, takeBack) => {
          setEditing(false);
          done(words.saved(saved.name), takeBack);
        }}
        onCancel={() => setEditing(false)}
      />
    </Page>
  );
}
