import { dateOf, type LocalDateTime, type Locale, type Message } from "@souffleur/kernel";
import type { Notice, NoticeShift } from "../messages/notice.ts";

type Told = Pick<Notice, "shifts"> & { readonly kind: "assigned" | "changed" | "cancelled" };

/** In one sentence what somebody is told: of one shift when and where, of several how many and from when to when. */
export function noticeSentence({ kind, shifts }: Told): Message {
  const [first, ...others] = shifts;
  if (first === undefined) throw new Error("A notice without a shift tells nothing.");
  return others.length === 0 ? ofOne(kind, first) : ofSeveral(kind, shifts, first);
}

function ofOne(kind: Told["kind"], shift: NoticeShift): Message {
  const place = shift.venueName === undefined ? "" : `, ${shift.venueName}`;
  const at = { en: `${times(shift, "en")}${place}`, fr: `${times(shift, "fr")}${place}` };
  const { title, before } = shift;
  switch (kind) {
    case "assigned":
      return {
        en: `You work in “${title}”: ${at.en} (${shift.role}).`,
        fr: `Vous êtes prévu(e) pour « ${title} » : ${at.fr} (${shift.role}).`,
      };
    case "changed": {
      const was = before && {
        en: ` It was ${times(before, "en")}${before.venueName === undefined ? "" : `, ${before.venueName}`}.`,
        fr: ` C'était ${times(before, "fr")}${before.venueName === undefined ? "" : `, ${before.venueName}`}.`,
      };
      return {
        en: `“${title}” has changed: ${at.en}.${was?.en ?? ""}`,
        fr: `« ${title} » a changé : ${at.fr}.${was?.fr ?? ""}`,
      };
    }
    case "cancelled":
      return {
        en: `You are no longer needed for “${title}”: ${at.en}.`,
        fr: `Vous n'êtes plus attendu(e) pour « ${title} » : ${at.fr}.`,
      };
  }
}

function ofSeveral(kind: Told["kind"], shifts: readonly NoticeShift[], first: NoticeShift): Message {
  const days = shifts.map(({ start }) => dateOf(start)).sort();
  const [from = dateOf(first.start), to = from] = [days[0], days.at(-1)];
  const range = {
    en: from === to ? `on ${day(from, "en")}` : `from ${day(from, "en")} to ${day(to, "en")}`,
    fr: from === to ? `le ${day(from, "fr")}` : `du ${day(from, "fr")} au ${day(to, "fr")}`,
  };
  const [count, name] = [shifts.length, first.productionName];
  switch (kind) {
    case "assigned":
      return {
        en: `You work in ${count} shifts of “${name}” ${range.en}.`,
        fr: `Vous êtes prévu(e) pour ${count} services de « ${name} » ${range.fr}.`,
      };
    case "changed":
      return {
        en: `${count} of your shifts of “${name}” have changed, ${range.en}.`,
        fr: `${count} de vos services de « ${name} » ont changé, ${range.fr}.`,
      };
    case "cancelled":
      return {
        en: `You are no longer needed for ${count} shifts of “${name}” ${range.en}.`,
        fr: `Vous n'êtes plus attendu(e) pour ${count} services de « ${name} » ${range.fr}.`,
      };
  }
}

function times(
  { start, end }: { readonly start: LocalDateTime; readonly end: LocalDateTime },
  locale: Locale,
) {
  return `${day(dateOf(start), locale)}, ${start.slice(11, 16)}–${end.slice(11, 16)}`;
}

const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }),
  fr: new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeZone: "UTC" }),
};

function day(date: string, locale: Locale): string {
  return formats[locale].format(new Date(`${date}T00:00:00Z`));
}
