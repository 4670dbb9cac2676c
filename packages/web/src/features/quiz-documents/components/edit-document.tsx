import { Autocomplete, Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { QuizDocument } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useEdit, useRefreshDocuments, useSubjects } from "../api/documents.ts";
import { quizDocumentsMessages } from "../messages.ts";
import classes from "./documents.module.css";

interface EditDocumentProps {
  readonly document: QuizDocument;
  readonly onClose: () => void;
}

/** Another title, another subject; taken back like everything. */
export function EditDocument({ document, onClose }: EditDocumentProps) {
  const words = useMessages(quizDocumentsMessages);
  const { done } = useUndo();
  const refresh = useRefreshDocuments();
  const subjects = useSubjects().data ?? [];
  const [title, setTitle] = useState(document.title);
  const [subject, setSubject] = useState(document.subject);
  const edit = useEdit(document);
  const save = () =>
    edit.mutate(
      { title, subject },
      {
        onSuccess: (saved) => {
          onClose();
          done(words.saved(saved.title), async () => {
            await undoLastChange(saved.id);
            await refresh();
          });
        },
      },
    );
  return (
    <Dialog title={words.editTitle} onClose={onClose}>
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextInput
          label={words.name}
          value={title}
          maxLength={300}
          required
          data-autofocus
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Autocomplete
          label={words.subject}
          data={subjects.map((one) => one.subject)}
          comboboxProps={{ withinPortal: false }}
          value={subject}
          maxLength={100}
          required
          onChange={setSubject}
        />
        {edit.isError && <FormError error={edit.error} />}
        <FormActions>
          <Button type="submit" loading={edit.isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
