import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type {
  DoubleBooking,
  NamedShift,
  RoomTaken,
} from "../../../application/productions/check-double-use.ts";
import type { TitleMissing } from "../../../application/productions/create-shifts.ts";
import type { PostOverfull, ShiftNotPlaced } from "../../../application/productions/fits-in.ts";
import type { ShiftNotFound } from "../../../application/productions/get-shift.ts";
import type { UnknownPost } from "../../../application/productions/plan-shift.ts";
import { MAX_SHIFT_MINUTES, MAX_WINDOW_DAYS } from "../../../domain/productions/shift-limits.ts";
import type { TimesInvalid, TimesReason } from "../../../domain/productions/wall-time.ts";

type ShiftFailure =
  | ShiftNotFound
  | TimesInvalid
  | TitleMissing
  | UnknownPost
  | PostOverfull
  | ShiftNotPlaced
  | RoomTaken
  | DoubleBooking;

/** How many characters of a name a sentence repeats. */
const SHOWN = 100;
const HOURS = MAX_SHIFT_MINUTES / 60;

const timesSentences: Readonly<Record<TimesReason, (at: string) => Message>> = {
  no_time: () => ({
    en: "A shift has a start, or a window to be placed in.",
    fr: "Un service a un début, ou une fenêtre où le placer.",
  }),
  no_length: () => ({
    en: "Nobody said how long the shift is.",
    fr: "Rien ne dit combien de temps dure le service.",
  }),
  not_a_time: (at) => ({
    en: `"${at}" is no date and time like 2024-05-12T10:00:00 between the years 0001 and 9999.`,
    fr: `« ${at} » n'est pas une date et une heure comme 2024-05-12T10:00:00 entre les années 0001 et 9999.`,
  }),
  not_whole_minutes: (at) => ({
    en: `Shifts begin and end on whole minutes, and ${at} is none.`,
    fr: `Un service commence et finit à une minute ronde, et ${at} n'en est pas une.`,
  }),
  end_not_after_start: (at) => ({
    en: `The end ${at} does not come after the start, as the clocks go that night.`,
    fr: `La fin ${at} ne vient pas après le début, telles que vont les horloges cette nuit-là.`,
  }),
  too_long: (at) => ({
    en: `A shift is at most ${HOURS} hours long; this one would last until ${at}.`,
    fr: `Un service dure au plus ${HOURS} heures ; celui-ci irait jusqu'à ${at}.`,
  }),
  window_too_short: (at) => ({
    en: `The window that ends at ${at} is shorter than the shift.`,
    fr: `La fenêtre qui finit à ${at} est plus courte que le service.`,
  }),
  window_too_long: (at) => ({
    en: `A window is at most ${MAX_WINDOW_DAYS} days long; this one would last until ${at}.`,
    fr: `Une fenêtre dure au plus ${MAX_WINDOW_DAYS} jours ; celle-ci irait jusqu'à ${at}.`,
  }),
  break_too_long: () => ({
    en: "The break must be shorter than the shift.",
    fr: "La pause doit être plus courte que le service.",
  }),
  out_of_calendar: (at) => ({
    en: `The shift that begins at ${at} would end after the year 9999.`,
    fr: `Le service qui commence à ${at} finirait après l'année 9999.`,
  }),
};

function inWords({ title, start, end }: NamedShift): string {
  return `${title.slice(0, SHOWN)} (${start?.slice(0, 16).replace("T", " ")} – ${end?.slice(11, 16)})`;
}

const exampleShift: NamedShift = {
  id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" as NamedShift["id"],
  title: "Représentation",
  start: "2026-11-21T19:30:00" as NonNullable<NamedShift["start"]>,
  end: "2026-11-21T23:00:00" as NonNullable<NamedShift["end"]>,
};

export const shiftProblems = defineProblems<ShiftFailure>({
  shift_not_found: {
    status: 404,
    title: { en: "Shift not found", fr: "Service introuvable" },
    detail: ({ id }) => ({
      en: `Shift ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Service ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it in the list, or in the trash.",
      fr: "Cherchez-le dans la liste, ou dans la corbeille.",
    },
  },
  shift_times_invalid: {
    status: 422,
    title: { en: "Times that cannot be", fr: "Horaires impossibles" },
    detail: ({ reason, at }) => timesSentences[reason](at.slice(0, SHOWN)),
    example: { reason: "end_not_after_start", at: "2026-03-29T03:15:00" },
    next: {
      en: "Correct the times; they are those on the wall of the venue.",
      fr: "Corrigez les horaires ; ce sont ceux de l'horloge du lieu.",
    },
    extra: ({ reason }) => ({ reason }),
  },
  title_missing: {
    status: 422,
    title: { en: "Title missing", fr: "Titre manquant" },
    detail: () => ({
      en: "A shift without a mission type needs a title.",
      fr: "Un service sans type de mission a besoin d'un titre.",
    }),
    next: { en: "Give a title, or a mission type.", fr: "Donnez un titre, ou un type de mission." },
  },
  unknown_post: {
    status: 422,
    title: { en: "Unknown post", fr: "Poste inconnu" },
    detail: ({ id }) => ({
      en: `The shift has no post ${id}, or it was named twice.`,
      fr: `Le service n'a pas de poste ${id}, ou il a été nommé deux fois.`,
    }),
    next: {
      en: "Take the ids of its posts from the shift as it is; a new post has none.",
      fr: "Reprenez les identifiants des postes dans le service actuel ; un nouveau poste n'en a pas.",
    },
  },
  post_overfull: {
    status: 409,
    title: { en: "More people than the post is for", fr: "Plus de personnes que le poste n'en demande" },
    detail: ({ role, count, assigned }) => ({
      en: `The post ${role.slice(0, SHOWN)} is for ${count}, and ${assigned} are assigned to it.`,
      fr: `Le poste ${role.slice(0, SHOWN)} est prévu pour ${count}, et ${assigned} personnes y sont affectées.`,
    }),
    example: { role: "Plateau", count: 1, assigned: 2 },
    next: {
      en: "Raise its count, or take somebody off it.",
      fr: "Augmentez son effectif, ou retirez-en quelqu'un.",
    },
    extra: ({ role, count, assigned }) => ({ role, count, assigned }),
  },
  shift_not_placed: {
    status: 409,
    title: { en: "Shift without times", fr: "Service sans horaires" },
    detail: () => ({
      en: "Nobody can work in a shift before it has its times.",
      fr: "Personne ne peut travailler dans un service qui n'a pas encore ses horaires.",
    }),
    next: { en: "Give it a start and an end first.", fr: "Donnez-lui d'abord un début et une fin." },
  },
  room_taken: {
    status: 409,
    title: { en: "Room taken", fr: "Salle occupée" },
    detail: ({ shift }) => ({
      en: `The room holds another shift at that time: ${inWords(shift)}.`,
      fr: `La salle accueille un autre service à ce moment : ${inWords(shift)}.`,
    }),
    example: { roomId: exampleShift.id as never, shift: exampleShift },
    next: {
      en: "Choose another room or time, or let the shift share the room.",
      fr: "Choisissez une autre salle ou un autre horaire, ou laissez le service partager la salle.",
    },
    extra: ({ roomId, shift }) => ({ room_id: roomId, shift_id: shift.id }),
  },
  double_booking: {
    status: 409,
    title: { en: "In two places at once", fr: "À deux endroits à la fois" },
    detail: ({ personName, shift }) => ({
      en: `${personName.slice(0, SHOWN)} works at that time already: ${inWords(shift)}.`,
      fr: `${personName.slice(0, SHOWN)} travaille déjà à ce moment : ${inWords(shift)}.`,
    }),
    example: { personId: exampleShift.id as never, personName: "Élodie Marchand", shift: exampleShift },
    next: {
      en: "Choose somebody else, or take them off the other shift.",
      fr: "Choisissez quelqu'un d'autre, ou retirez cette personne de l'autre service.",
    },
    extra: ({ personId, shift }) => ({ person_id: personId, shift_id: shift.id }),
  },
});
