import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { MessageTemplate } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { usePreview, useSaveTemplate, useTemplates } from "../api/messages.ts";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";

interface PreviewProps {
  readonly template: MessageTemplate;
  readonly subject: string;
  readonly body: string;
}

function Preview({ template: { kind, locale }, subject, body }: PreviewProps) {
  const words = useMessages(messagesMessages);
  const preview = usePreview({ kind, locale, subject, body });
  return (
    <Card title={words.preview} lead={words.previewLead} padded>
      {preview.isError && <FormError error={preview.error} />}
      {preview.data !== undefined && !preview.isError && (
        <div lang={locale}>
          <p>
            <strong>{preview.data.subject}</strong>
          </p>
          <div className={classes.text}>{preview.data.body}</div>
        </div>
      )}
    </Card>
  );
}

interface VariablesProps {
  readonly names: readonly string[];
  readonly onInsert: (name: string) => void;
}

function Variables({ names, onInsert }: VariablesProps) {
  const words = useMessages(messagesMessages);
  return (
    <fieldset aria-label={words.variables} style={{ border: 0, margin: 0, padding: 0 }}>
      <p>{words.variablesHint}</p>
      <div className={classes.variables}>
        {names.map((name) => (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            aria-label={words.insert(name)}
            onClick={() => onInsert(name)}
          >
            {`{${name}}`}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** The words of one message in one language, with what they become beside them. */
export function TemplateEditor({ template }: { readonly template: MessageTemplate }) {
  const words = useMessages(messagesMessages);
  const mayWrite = useHasRole("planning:editor");
  const save = useSaveTemplate(template);
  const { refetch } = useTemplates();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const [draft, setDraft] = useState({ subject: template.subject, body: template.body });
  const takeBack = async () => {
    await undoLastChange(`${template.kind}.${template.locale}`);
    await refetch();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(draft, { onSuccess: () => done(words.templateSaved, takeBack) });
  };
  const reset = () =>
    save.mutate(undefined, {
      onSuccess: () => done(words.templateReset, takeBack),
      onError: tellFailure,
    });
  const isEmpty = draft.subject.trim() === "" || draft.body.trim() === "";
  return (
    <div className={classes.editor}>
      <form className={classes.fields} onSubmit={submit} noValidate>
        <div>
          <Tag tone={template.is_own ? "accent" : "neutral"}>
            {template.is_own ? words.own : words.shipped}
          </Tag>
        </div>
        <TextInput
          label={words.subject}
          value={draft.subject}
          maxLength={200}
          readOnly={!mayWrite}
          onChange={({ currentTarget: { value } }) => setDraft((old) => ({ ...old, subject: value }))}
        />
        <Textarea
          label={words.body}
          value={draft.body}
          autosize
          minRows={10}
          maxLength={5_000}
          readOnly={!mayWrite}
          onChange={({ currentTarget: { value } }) => setDraft((old) => ({ ...old, body: value }))}
        />
        {mayWrite && (
          <Variables
            names={template.variables}
            onInsert={(name) => setDraft((old) => ({ ...old, body: `${old.body}{${name}}` }))}
          />
        )}
        <FormError error={save.error} />
        {mayWrite && (
          <FormActions>
            <Button type="submit" loading={save.isPending} disabled={isEmpty}>
              {words.save}
            </Button>
            {template.is_own && (
              <Button variant="default" onClick={reset}>
                {words.reset}
              </Button>
            )}
          </FormActions>
        )}
      </form>
      <Preview template={template} {...draft} />
    </div>
  );
}
