import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import type { Document, Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useDocuments, useSaveDocument } from "../api/files.ts";
import { fileMessages } from "../file-messages.ts";

/** A file that was chosen, before it has a name of its own. */
export interface ChosenDocument {
  readonly name: string;
  readonly content_base64: string;
}

interface DocumentDialogProps {
  readonly person: Person;
  /** What is given a name, or what is changed. */
  readonly subject: ChosenDocument | Document;
  readonly onClose: () => void;
}

function useForm({ person, subject, onClose }: DocumentDialogProps) {
  const words = useMessages(fileMessages);
  const existing = "id" in subject ? subject : undefined;
  const save = useSaveDocument(person.id, existing);
  const { done } = useUndo();
  const [name, setName] = useState(subject.name);
  const [expiresOn, setExpiresOn] = useState(existing?.expires_on ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    const details = { name: name.trim(), ...(expiresOn !== "" && { expires_on: expiresOn }) };
    const content = "content_base64" in subject ? { content_base64: subject.content_base64 } : {};
    save.mutate(
      { ...details, ...content },
      {
        onSuccess: (saved) => {
          const told = existing === undefined ? words.added(saved.name) : words.saved(saved.name);
          done(told, () => save.takeBack(saved.id));
          onClose();
        },
      },
    );
  };
  return { existing, save, name, setName, expiresOn, setExpiresOn, submit };
}

/** The name of a paper, and the last day it is good for. */
export function DocumentDialog(props: DocumentDialogProps) {
  const { person, subject, onClose } = props;
  const words = useMessages(fileMessages);
  const { existing, save, name, setName, expiresOn, setExpiresOn, submit } = useForm(props);
  const { refetch } = useDocuments(person.id);
  return (
    <Dialog onClose={onClose} title={existing === undefined ? words.add : words.edit(subject.name)}>
      <form className="sf-form" onSubmit={submit} noValidate>
        {isStale(save.error) && existing !== undefined ? (
          <StaleNotice subjectId={existing.id} onReload={() => refetch().then(onClose)} />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={name.trim() === "" ? words.nameRequired : fieldError(save.error, "name")}
          autoComplete="off"
          data-autofocus
        />
        <DateField label={words.expiresOn} value={expiresOn} onChange={setExpiresOn} clearable />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {existing === undefined ? words.add : words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
