import { Link } from "@tanstack/react-router";
import type { Artist } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import { planningMessages } from "../messages.ts";

export function ArtistRow({ artist }: { readonly artist: Artist }) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const now = today();
  const next = artist.availabilities
    .filter((slot) => slot.end.slice(0, 10) >= now)
    .toSorted((one, other) => one.start.localeCompare(other.start))[0];
  const count = artist.availabilities.length;
  const summary = count === 0 ? words.noAvailability : words.availabilities(count);
  return (
    <Row
      start={<Avatar name={artist.name} />}
      title={
        <Link to="/artists/$artistId" params={{ artistId: artist.id }} className={rowLinkClass}>
          {artist.name}
        </Link>
      }
      sub={
        next === undefined ? summary : `${summary} · ${words.nextFree(format.range(next.start, next.end))}`
      }
    />
  );
}
