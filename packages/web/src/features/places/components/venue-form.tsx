import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useSaveThing } from "../../../lib/api/things.ts";
import type { Venue, VenueInput } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { placesMessages } from "../messages.ts";
import {
  emptyVenue,
  isCount,
  isPlace,
  isSoundVenue,
  type VenueDraft,
  venueDraftOf,
  venueInputOf,
} from "../venue-draft.ts";
import { ContactLines, HoursFields, RoomFields, type VenueFieldsProps } from "./line-fields.tsx";
import classes from "./venue-form.module.css";

interface VenueFormProps {
  readonly venue?: Venue | undefined;
  readonly onSaved: (venue: Venue, takeBack: () => Promise<void>) => void;
  readonly onCancel: () => void;
}

/** Every zone the browser knows, and the one that is set even where it does not. */
function zonesWith(zone: string): readonly string[] {
  const zones = Intl.supportedValuesOf("timeZone");
  return zone === "" || zones.includes(zone) ? zones : [zone, ...zones];
}

function PlaceFields({ draft, set, showFaults, error }: VenueFieldsProps & { readonly error: unknown }) {
  const words = useMessages(placesMessages);
  const isNameless = showFaults && draft.name.trim() === "";
  const text = (field: "name" | "address" | "coordinates" | "capacity", path: string, fault?: string) => ({
    value: draft[field],
    autoComplete: "off",
    error: fault ?? fieldError(error, path),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      set({ [field]: value }),
  });
  return (
    <>
      <TextInput
        label={words.name}
        required
        withAsterisk={false}
        data-autofocus
        {...text("name", "name", isNameless ? words.nameRequired : undefined)}
      />
      <TextInput label={words.address} {...text("address", "address")} />
      <div className={classes.grid}>
        <TextInput
          label={words.coordinates}
          description={words.coordinatesHint}
          {...text(
            "coordinates",
            "latitude",
            showFaults && !isPlace(draft.coordinates) ? words.badCoordinates : undefined,
          )}
        />
        <Select
          label={words.zone}
          description={words.zoneHint}
          data={zonesWith(draft.zone)}
          value={draft.zone === "" ? null : draft.zone}
          onChange={(zone) => set({ zone: zone ?? "" })}
          placeholder={words.zoneOwn}
          error={fieldError(error, "zone")}
          searchable
          limit={60}
          nothingFoundMessage={words.zoneNothing}
          comboboxProps={{ portalProps: { target: "#main" } }}
        />
        <TextInput
          label={words.capacity}
          inputMode="numeric"
          {...text("capacity", "capacity", isCount(draft.capacity) ? undefined : words.badNumber)}
        />
      </div>
    </>
  );
}

/** One form for adding a venue and for changing it. */
export function VenueForm({ venue, onSaved, onCancel }: VenueFormProps) {
  const words = useMessages(placesMessages);
  const client = useQueryClient();
  const save = useSaveThing<Venue, VenueInput>("venues", venue);
  const [draft, setDraft] = useState(() => (venue === undefined ? emptyVenue : venueDraftOf(venue)));
  const [showFaults, setShowFaults] = useState(false);
  const set = (change: Partial<VenueDraft>) => setDraft((now) => ({ ...now, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (!isSoundVenue(draft)) return;
    save.mutate(venueInputOf(draft), { onSuccess: (saved) => onSaved(saved, () => save.takeBack(saved.id)) });
  };
  const fields = { draft, set, showFaults };
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        {isStale(save.error) && venue !== undefined ? (
          <StaleNotice
            subjectId={venue.id}
            onReload={() => client.refetchQueries({ queryKey: keys.venues.detail(venue.id) })}
          />
        ) : (
          <FormError error={save.error} />
        )}
        <PlaceFields {...fields} error={save.error} />
        <RoomFields {...fields} />
        <HoursFields {...fields} />
        <ContactLines {...fields} />
        <Textarea
          label={words.access}
          description={words.accessHint}
          autosize
          minRows={2}
          value={draft.access}
          onChange={({ currentTarget }) => set({ access: currentTarget.value })}
          error={fieldError(save.error, "access_notes")}
        />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {venue === undefined ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
