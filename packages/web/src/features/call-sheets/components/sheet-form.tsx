import { Button, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useSaveThing } from "../../../lib/api/things.ts";
import type { CallSheet, CallSheetContent, CallSheetInput } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { callSheetMessages } from "../messages.ts";
import { type SheetDraft, sheetDraftOf, sheetInputOf } from "../sheet-draft.ts";
import { ContactFields, ExtraLineFields, PeopleFields } from "./line-fields.tsx";

interface SheetFormProps {
  readonly sheet: CallSheet;
  readonly people: CallSheetContent["people"];
  readonly onSaved: (sheet: CallSheet, takeBack: () => Promise<void>) => void;
  readonly onCancel: () => void;
}

/** What a person writes on the draft; the plan writes the rest. */
export function SheetForm({ sheet, people, onSaved, onCancel }: SheetFormProps) {
  const words = useMessages(callSheetMessages);
  const client = useQueryClient();
  const save = useSaveThing<CallSheet, CallSheetInput>("call-sheets", sheet);
  const [draft, setDraft] = useState(() => sheetDraftOf(sheet));
  const set = (change: Partial<SheetDraft>) => setDraft((now) => ({ ...now, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(sheetInputOf(sheet, draft), {
      onSuccess: (saved) => onSaved(saved, () => save.takeBack(saved.id)),
    });
  };
  const area = (field: "access_notes" | "safety_notes" | "notes", label: string, hint?: string) => (
    <Textarea
      label={label}
      {...(hint !== undefined && { description: hint })}
      autosize
      minRows={2}
      value={draft[field]}
      onChange={({ currentTarget: { value } }) => set({ [field]: value })}
    />
  );
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        {isStale(save.error) ? (
          <StaleNotice
            subjectId={sheet.id}
            onReload={() =>
              client.refetchQueries({ queryKey: keys["call-sheets"].detail(sheet.id), exact: true })
            }
          />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.sheetTitle}
          description={words.sheetTitleHint}
          data-autofocus
          value={draft.title}
          onChange={({ currentTarget: { value: title } }) => set({ title })}
        />
        <ExtraLineFields draft={draft} set={set} />
        {area("safety_notes", words.safety, words.safetyHint)}
        {area("access_notes", words.access, words.accessHint)}
        <ContactFields draft={draft} set={set} />
        <PeopleFields draft={draft} set={set} people={people} />
        {area("notes", words.notes)}
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
