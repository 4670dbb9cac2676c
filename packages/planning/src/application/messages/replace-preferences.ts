import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import {
  type MessagePreferences,
  type PreferencesDetails,
  samePreferences,
} from "../../domain/messages/preferences.ts";
import { artistSubject } from "../artist-record.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import { preferencesSummary } from "./message-record.ts";

type Ports = Pick<PlanningPorts, "people" | "preferences" | "ledger" | "clock">;

export async function getPreferences(
  { people, preferences }: Pick<PlanningPorts, "people" | "preferences">,
  id: ArtistId,
): Promise<Result<MessagePreferences, PersonNotFound>> {
  const person = await people.find(id);
  return person === undefined
    ? fail({ code: "person_not_found", id })
    : ok(await preferences.find(person.id));
}

/** Keeps what somebody wants to be told of, and in which language. */
export async function replacePreferences(
  { people, preferences, ledger, clock }: Ports,
  id: ArtistId,
  details: PreferencesDetails,
  expectedVersion: number | undefined,
): Promise<Result<MessagePreferences, PersonNotFound | VersionStale>> {
  const person = await people.findForChange(id);
  if (person === undefined) return fail({ code: "person_not_found", id });
  const before = await preferences.findForChange(person.id);
  if (expectedVersion !== undefined && before.version !== expectedVersion)
    return fail({ code: "version_stale", current: before.version });
  const after: MessagePreferences = {
    personId: person.id,
    locale: details.locale,
    unwanted: [...new Set(details.unwanted)],
    version: before.version + 1,
  };
  const stored = await preferences.store(after, clock.now());
  if (!stored.ok) return stored;
  await ledger.record({
    action: "planning.message-preferences.replaced",
    subject: artistSubject(person),
    before: preferencesSummary(before),
    after: preferencesSummary(after),
  });
  return ok(after);
}

/** Takes that back, as long as nobody has said otherwise since. */
export async function undoPreferencesReplaced(
  ports: Ports,
  id: ArtistId,
  before: PreferencesDetails,
  after: PreferencesDetails,
): Promise<Result<MessagePreferences, UndoConflict>> {
  const now = await getPreferences(ports, id);
  if (!now.ok || !samePreferences(now.value, after)) return fail({ code: "undo_conflict" });
  const replaced = await replacePreferences(ports, id, before, now.value.version);
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
