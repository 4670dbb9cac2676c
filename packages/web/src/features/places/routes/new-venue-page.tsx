import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { VenueForm } from "../components/venue-form.tsx";
import { placesMessages } from "../messages.ts";

export function NewVenuePage() {
  const words = useMessages(placesMessages);
  const navigate = useNavigate();
  const { done } = useUndo();
  return (
    <Page title={words.newVenue} lead={words.newLead} back={{ to: "/venues", label: words.venues }} narrow>
      <VenueForm
        onSaved={(venue, takeBack) => {
          done(words.created(venue.name), async () => {
            await takeBack();
            await navigate({ to: "/venues" });
          });
          void navigate({ to: "/venues/$venueId", params: { venueId: venue.id } });
        }}
        onCancel={() => void navigate({ to: "/venues" })}
      />
    </Page>
  );
}
