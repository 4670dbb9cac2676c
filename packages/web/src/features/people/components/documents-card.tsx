import { IconFiles } from "@tabler/icons-react";
import { useState } from "react";
import type { Document, Person } from "../../../lib/api/types.ts";
import { base64Of } from "../../../lib/files.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useDocuments, useRemoveDocument } from "../api/files.ts";
import { fileMessages } from "../file-messages.ts";
import { type ChosenDocument, DocumentDialog } from "./document-dialog.tsx";
import { DocumentRow } from "./document-row.tsx";
import classes from "./files.module.css";

const MOST_BYTES = 10_000_000;
const MAX_NAME = 200;

/** What a file is called on somebody's machine, without its ending. */
function nameOf(file: File): string {
  return file.name.replace(/\.[^.]{1,5}$/, "").slice(0, MAX_NAME);
}

function ChooseDocument({ onChosen }: { readonly onChosen: (chosen: ChosenDocument) => void }) {
  const words = useMessages(fileMessages);
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = async (file: File) => {
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    const content_base64 = base64Of(new Uint8Array(await file.arrayBuffer()));
    onChosen({ name: nameOf(file), content_base64 });
  };
  return (
    <div className={classes.drop}>
      <FileDrop
        label={words.choose}
        hint={words.chooseHint}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        onFile={(file) => void choose(file)}
      />
      <FormError error={isTooLarge || null} text={words.tooLarge} />
    </div>
  );
}

function useRemoval() {
  const words = useMessages(fileMessages);
  const removal = useRemoveDocument();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return (document: Document) =>
    removal.mutate(document, {
      onSuccess: () => done(words.removed(document.name), () => removal.takeBack(document.id)),
      onError: tellFailure,
    });
}

/** The papers of somebody: added, given a name and a last day, saved, moved to the trash. */
export function DocumentsCard({ person }: { readonly person: Person }) {
  const words = useMessages(fileMessages);
  const query = useDocuments(person.id);
  const remove = useRemoval();
  const [subject, setSubject] = useState<ChosenDocument | Document | undefined>(undefined);
  return (
    <Card title={words.documents} lead={words.lead}>
      <ChooseDocument onChosen={setSubject} />
      {query.isPending && <SkeletonRows rows={2} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && (
        <EmptyState icon={<IconFiles size={26} stroke={1.6} aria-hidden />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <Rows label={words.documents}>
          {query.data.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              onEdit={() => setSubject(document)}
              onRemove={() => remove(document)}
            />
          ))}
        </Rows>
      )}
      {subject !== undefined && (
        <DocumentDialog person={person} subject={subject} onClose={() => setSubject(undefined)} />
      )}
    </Card>
  );
}
