import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { VenueInUse } from "../../../application/venues/delete-venue.ts";
import type { VenueNotFound } from "../../../application/venues/get-venue.ts";
import type { Uses } from "../../../application/venues/ports.ts";
import type { RoomInUse } from "../../../application/venues/replace-venue.ts";

type VenueFailure = VenueNotFound | VenueInUse | RoomInUse;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

const exampleUses: Uses = {
  count: 3,
  first: [
    {
      kind: "shift",
      id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
      label: "Montage",
      // A date of the example, as it would come from the database.
      day: "2026-11-21" as NonNullable<Uses["first"][number]["day"]>,
    },
  ],
};

/** What something is used by: how many, and the first by name. */
function usedBy({ count, first }: Uses): Message {
  const [one] = first;
  const label = one?.label.slice(0, SHOWN) ?? "";
  const on = {
    en: one?.day === undefined ? "" : ` on ${one.day}`,
    fr: one?.day === undefined ? "" : ` le ${one.day}`,
  };
  return {
    en: count === 1 ? `"${label}"${on.en} uses it.` : `${count} use it, among them "${label}"${on.en}.`,
    fr:
      count === 1
        ? `« ${label} »${on.fr} l'utilise.`
        : `${count} éléments l'utilisent, dont « ${label} »${on.fr}.`,
  };
}

const usesOf = ({ uses }: { uses: Uses }) => ({ count: uses.count, uses: uses.first });

export const venueProblems = defineProblems<VenueFailure>({
  venue_not_found: {
    status: 404,
    title: { en: "Venue not found", fr: "Lieu introuvable" },
    detail: ({ id }) => ({
      en: `There is no venue ${id.slice(0, SHOWN)}.`,
      fr: `Lieu ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-le dans la liste, ou dans la corbeille.",
    },
  },
  venue_in_use: {
    status: 409,
    title: { en: "Venue in use", fr: "Lieu utilisé" },
    detail: ({ name, uses }) => ({
      en: `"${name.slice(0, SHOWN)}" cannot go: ${usedBy(uses).en}`,
      fr: `« ${name.slice(0, SHOWN)} » doit rester : ${usedBy(uses).fr}`,
    }),
    example: { name: "Théâtre des Lices", uses: exampleUses },
    next: {
      en: "Move what is listed in `uses` to another venue first.",
      fr: "Déplacez d'abord vers un autre lieu ce qui figure dans `uses`.",
    },
    extra: usesOf,
  },
  room_in_use: {
    status: 409,
    title: { en: "Room in use", fr: "Salle utilisée" },
    detail: ({ name, uses }) => ({
      en: `"${name.slice(0, SHOWN)}" cannot go: ${usedBy(uses).en}`,
      fr: `« ${name.slice(0, SHOWN)} » doit rester : ${usedBy(uses).fr}`,
    }),
    example: { name: "Grande salle", uses: exampleUses },
    next: {
      en: "Keep the room with its id, or move what is listed in `uses` first.",
      fr: "Gardez la salle avec son identifiant, ou déplacez d'abord ce qui figure dans `uses`.",
    },
    extra: usesOf,
  },
});
