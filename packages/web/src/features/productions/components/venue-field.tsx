import { Select } from "@mantine/core";
import { venues } from "../../../lib/api/references.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { productionMessages } from "../messages.ts";

interface VenueFieldProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

export function VenueField({ value, onChange }: VenueFieldProps) {
  const words = useMessages(productionMessages);
  const { data = [] } = venues.useEvery();
  return (
    <Select
      label={words.venue}
      placeholder={words.noVenue}
      data={data.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
    />
  );
}

interface RoomFieldProps extends VenueFieldProps {
  readonly venueId: string | null;
}

/** The rooms of one venue; nothing where it has none. */
export function RoomField({ venueId, value, onChange }: RoomFieldProps) {
  const words = useMessages(productionMessages);
  const { data = [] } = venues.useEvery();
  const rooms = data.find(({ id }) => id === venueId)?.rooms ?? [];
  if (rooms.length === 0) return null;
  return (
    <Select
      label={words.room}
      placeholder={words.noRoom}
      data={rooms.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      clearable
    />
  );
}
