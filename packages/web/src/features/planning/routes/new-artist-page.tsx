import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { ArtistForm } from "../components/artist-form.tsx";
import { planningMessages } from "../messages.ts";

export function NewArtistPage() {
  const words = useMessages(planningMessages);
  const navigate = useNavigate();
  return (
    <Page
      title={words.newArtist}
      lead={words.newArtistLead}
      back={{ to: "/artists", label: words.artists }}
      narrow
    >
      <ArtistForm
        onSaved={(artist) => {
          notifications.show({ message: words.created(artist.name), color: "sage" });
          void navigate({ to: "/artists/$artistId", params: { artistId: artist.id } });
        }}
        onCancel={() => void navigate({ to: "/artists" })}
      />
    </Page>
  );
}
