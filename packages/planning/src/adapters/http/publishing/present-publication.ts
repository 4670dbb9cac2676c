import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import type { PublicationPreview } from "../../../application/publishing/preview-publication.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import { noticeSentence } from "../../../domain/publishing/notice-sentence.ts";
import {
  countChanges,
  type Publication,
  type PublicationSummary,
} from "../../../domain/publishing/publication.ts";
import type { PublishedContent } from "../../../domain/publishing/published-shift.ts";
import {
  afterOf,
  beforeOf,
  isOnlyNotes,
  type ShiftChange,
  shiftOf,
} from "../../../domain/publishing/shift-change.ts";
import type {
  publicationDetailOutput,
  publicationOutput,
  publicationPreviewOutput,
  shiftChangeOutput,
} from "./publication-schemas.ts";

export function presentPreview(
  { lastNumber, stamp, changes, notices, withEmail }: PublicationPreview,
  locale: Locale,
): z.input<typeof publicationPreviewOutput> {
  const names = namesIn(changes);
  return {
    last_number: lastNumber,
    stamp,
    ...countChanges(changes),
    changes: changes.map(presentChange),
    tells: notices.map((notice) => ({
      kind: notice.kind,
      person_id: notice.personId,
      name: names.get(notice.personId) ?? "",
      has_email: withEmail.has(notice.personId),
      shift_ids: notice.shifts.map(({ shiftId }) => shiftId),
      sentence: noticeSentence(notice)[locale],
    })),
  };
}

export function presentPublication(publication: PublicationSummary): z.input<typeof publicationOutput> {
  const { number, note, added, changed, cancelled, told, undoes, createdBy, createdAt } = publication;
  return {
    ...{ number, note, added, changed, cancelled, told },
    ...(undoes !== undefined && { undoes }),
    created_by: createdBy,
    created_at: createdAt,
  };
}

export function presentDetail(publication: Publication): z.input<typeof publicationDetailOutput> {
  const changes = publication.changes.map(({ change }) => presentChange(change));
  return { ...presentPublication(publication), changes };
}

function presentChange(change: ShiftChange): z.input<typeof shiftChangeOutput> {
  const { shiftId, day } = shiftOf(change);
  const [before, after] = [beforeOf(change), afterOf(change)];
  return {
    kind: change.kind,
    shift_id: shiftId,
    day,
    fields: change.kind === "changed" ? [...change.fields] : [],
    only_notes: isOnlyNotes(change),
    ...(before && { before: presentContent(before.content) }),
    ...(after && { after: presentContent(after.content) }),
  };
}

function presentContent(content: PublishedContent) {
  const { title, start, end, zone, venue, room, breakMinutes, notes, people } = content;
  return {
    ...{ title, start, end, zone },
    ...(venue && { venue }),
    ...(room && { room }),
    break_minutes: breakMinutes,
    notes,
    people: people.map(({ personId, postId, name, role }) => ({
      person_id: personId,
      post_id: postId,
      ...{ name, role },
    })),
  };
}

/** As they are called now, else as they were. */
function namesIn(changes: readonly ShiftChange[]): ReadonlyMap<PersonId, string> {
  const names = new Map<PersonId, string>();
  for (const change of changes)
    for (const { personId, name } of beforeOf(change)?.content.people ?? []) names.set(personId, name);
  for (const change of changes)
    for (const { personId, name } of afterOf(change)?.content.people ?? []) names.set(personId, name);
  return names;
}
