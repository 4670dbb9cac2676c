import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import type { QuestionContentInput, ShownQuestionContent } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { FormActions, FormColumns } from "../form-layout.tsx";
import { questionMessages } from "./messages.ts";
import { OptionFields } from "./option-fields.tsx";
import { type Fields, fieldsOf, inputOf } from "./question-fields.ts";

interface QuestionFormProps {
  readonly content: ShownQuestionContent;
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** What stands above the buttons. */
  readonly children?: ReactNode;
  readonly onChange?: (content: QuestionContentInput) => void;
  readonly onSubmit: (content: QuestionContentInput) => void;
  readonly onCancel: () => void;
}

/** Writes a question, whatever kind it is. */
export function QuestionForm(props: QuestionFormProps) {
  const { content, submitLabel, isPending, onChange, onSubmit, onCancel } = props;
  const words = useMessages(questionMessages);
  const [fields, setFields] = useState<Fields>(() => fieldsOf(content));
  const change = (part: Partial<Fields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    onChange?.(inputOf(next));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(inputOf(fields));
  };
  return (
    <form
      onSubmit={submit}
      className="sf-form"
      // A long text takes Enter for itself.
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <Textarea
        label={words.stem}
        required
        autosize
        minRows={2}
        maxLength={4000}
        value={fields.stem}
        onChange={(event) => change({ stem: event.currentTarget.value })}
        data-autofocus
      />
      <Answers fields={fields} change={change} />
      <Textarea
        label={words.explanation}
        autosize
        value={fields.explanation}
        onChange={(event) => change({ explanation: event.currentTarget.value })}
      />
      <TextInput
        label={words.hint}
        value={fields.hint}
        onChange={(event) => change({ hint: event.currentTarget.value })}
      />
      <Facts fields={fields} change={change} />
      {props.children}
      <FormActions>
        <Button type="submit" loading={isPending}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}

interface PartProps {
  readonly fields: Fields;
  readonly change: (part: Partial<Fields>) => void;
}

function Answers({ fields, change }: PartProps) {
  const words = useMessages(questionMessages);
  if (fields.kind === "short" || fields.kind === "number")
    return (
      <Textarea
        label={words.taken}
        autosize
        required
        minRows={1}
        value={fields.answers}
        onChange={(event) => change({ answers: event.currentTarget.value })}
      />
    );
  return (
    <OptionFields options={fields.options} kind={fields.kind} onChange={(options) => change({ options })} />
  );
}

function choices(named: Readonly<Record<string, string>>) {
  return Object.entries(named).map(([value, label]) => ({ value, label }));
}

function Facts({ fields, change }: PartProps) {
  const words = useMessages(questionMessages);
  const select = (
    label: string,
    name: "bloom" | "difficulty" | "language" | "kind",
    named: Record<string, string>,
  ) => (
    <Select
      label={label}
      placeholder={words.unsaid}
      data={choices(named)}
      value={fields[name] === "" ? null : fields[name]}
      clearable={name === "bloom" || name === "difficulty"}
      onChange={(value) => change({ [name]: value ?? "" })}
    />
  );
  return (
    <>
      <FormColumns>
        {select(words.kind, "kind", words.kinds)}
        {select(words.language, "language", words.languages)}
      </FormColumns>
      <FormColumns>
        {select(words.level, "bloom", words.blooms)}
        {select(words.difficulty, "difficulty", words.difficulties)}
      </FormColumns>
      <FormColumns>
        <TextInput
          label={words.topic}
          value={fields.topic}
          onChange={(event) => change({ topic: event.currentTarget.value })}
        />
        <TextInput
          label={words.tags}
          description={words.tagsHint}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={fields.tags}
          onChange={(event) => change({ tags: event.currentTarget.value })}
        />
      </FormColumns>
    </>
  );
}
