import { Autocomplete, Button, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Job, QuizSubject } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { Card } from "../../../ui/page.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { type Source, useAdd, useOpenFolders } from "../api/documents.ts";
import { quizDocumentsMessages } from "../messages.ts";
import classes from "./documents.module.css";

const ENDINGS = ".pdf,.docx,.pptx,.epub,.html,.htm,.xhtml,.md,.markdown,.txt";

interface AddDocumentsProps {
  readonly subjects: readonly QuizSubject[];
  readonly onStarted: (job: Job) => void;
}

/** Documents of one subject: chosen, dropped, fetched from an address, or from a folder the owner opened. */
export function AddDocuments({ subjects, onStarted }: AddDocumentsProps) {
  const words = useMessages(quizDocumentsMessages);
  const tellFailure = useFailureNotice();
  const [subject, setSubject] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [address, setAddress] = useState("");
  const add = useAdd(subject.trim());
  const take = (source: Source, onDone?: () => void) => {
    if (subject.trim() === "") return setMissing(true);
    add
      .mutateAsync(source)
      .then((job) => {
        onStarted(job);
        onDone?.();
      })
      .catch(tellFailure);
  };
  return (
    <Card title={words.add} padded>
      <div className={classes.add}>
        <Autocomplete
          label={words.subject}
          description={words.subjectHint}
          data={subjects.map((one) => one.subject)}
          comboboxProps={{ withinPortal: false }}
          value={subject}
          maxLength={100}
          required
          error={isMissing && words.subjectMissing}
          onChange={(value) => {
            setSubject(value);
            setMissing(false);
          }}
        />
        <FileDrop
          label={words.drop}
          hint={words.dropHint}
          accept={ENDINGS}
          isMultiple
          folderLabel={words.chooseFolder}
          onFile={(file) => take({ kind: "file", file })}
        />
        <form
          className={classes.line}
          onSubmit={(event) => {
            event.preventDefault();
            take({ kind: "address", address: address.trim() }, () => setAddress(""));
          }}
        >
          <TextInput
            label={words.address}
            type="url"
            placeholder="https://"
            value={address}
            required
            withAsterisk={false}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={add.isPending}>
            {words.fetch}
          </Button>
        </form>
        <FolderLine onTake={(folder) => take({ kind: "folder", folder })} />
      </div>
    </Card>
  );
}

function FolderLine({ onTake }: { readonly onTake: (folder: string) => void }) {
  const words = useMessages(quizDocumentsMessages);
  const folders = useOpenFolders(true).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  if (folders.length === 0) return null;
  return (
    <div className={classes.line}>
      <Select
        label={words.folder}
        data={folders.map(({ path }) => path)}
        value={chosen}
        onChange={setChosen}
        comboboxProps={{ withinPortal: false }}
      />
      <Button variant="default" disabled={chosen === null} onClick={() => chosen !== null && onTake(chosen)}>
        {words.takeFolder}
      </Button>
    </div>
  );
}
