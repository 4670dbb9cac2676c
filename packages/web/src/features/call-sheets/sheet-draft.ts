import type { CallSheet, CallSheetInput } from "../../lib/api/types.ts";

export interface LineDraft {
  readonly key: number;
  readonly kind: "note" | "meal" | "transport";
  readonly time: string;
  readonly is_next_day: boolean;
  readonly text: string;
}

export interface ContactDraft {
  readonly key: number;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
}

/** A call sheet while somebody types it. */
export interface SheetDraft {
  readonly title: string;
  readonly lines: readonly LineDraft[];
  readonly contacts: readonly ContactDraft[];
  readonly calls: readonly { readonly person_id: string; readonly time: string }[];
  readonly phones_shown: readonly string[];
  readonly venue_contacts_shown: boolean;
  readonly access_notes: string;
  readonly safety_notes: string;
  readonly notes: string;
}

export function sheetDraftOf(sheet: CallSheet): SheetDraft {
  return {
    title: sheet.title,
    lines: sheet.lines.map((line, key) => ({ key, ...line })),
    contacts: sheet.contacts.map(({ name, role = "", phone = "" }, key) => ({ key, name, role, phone })),
    calls: sheet.calls,
    phones_shown: sheet.phones_shown,
    venue_contacts_shown: sheet.venue_contacts_shown,
    access_notes: sheet.access_notes,
    safety_notes: sheet.safety_notes,
    notes: sheet.notes,
  };
}

/** What of it is sent: lines that say nothing are left out. */
export function sheetInputOf(sheet: CallSheet, draft: SheetDraft): CallSheetInput {
  const { day, venue_id } = sheet;
  const filled = (text: string) => (text.trim() === "" ? undefined : text.trim());
  return {
    ...draft,
    day,
    ...(venue_id !== undefined && { venue_id }),
    calls: [...draft.calls],
    phones_shown: [...draft.phones_shown],
    lines: draft.lines
      .filter(({ time, text }) => time !== "" && text.trim() !== "")
      .map(({ key: _key, ...line }) => ({ ...line, text: line.text.trim() })),
    contacts: draft.contacts.flatMap(({ name, role, phone }) =>
      name.trim() === ""
        ? []
        : [
            {
              name: name.trim(),
              ...(filled(role) !== undefined && { role: role.trim() }),
              ...(filled(phone) !== undefined && { phone: phone.trim() }),
            },
          ],
    ),
  };
}
