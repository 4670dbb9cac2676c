import { Textarea } from "@mantine/core";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { libraryTransfersMessages } from "../messages.ts";
import classes from "./transfers.module.css";

interface TemplateCardProps {
  readonly label: string;
  readonly value: string;
  readonly fields: readonly string[];
  readonly examples: readonly string[];
  readonly error: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
}

/** One template, what it may speak of, and what examples would be called by it. */
export function TemplateCard({ label, value, fields, examples, error, onChange }: TemplateCardProps) {
  const words = useMessages(libraryTransfersMessages);
  return (
    <Card title={label} padded>
      <Textarea
        aria-label={label}
        autosize
        minRows={2}
        maxLength={500}
        spellCheck={false}
        value={value}
        error={error}
        readOnly={onChange === undefined}
        onChange={(event) => onChange?.(event.currentTarget.value.replaceAll("\n", ""))}
      />
      <p className={`${classes.quiet} ${classes.fields}`}>
        {words.fields} {fields.map((field) => `{${field}}`).join(" ")}
      </p>
      <ul className={classes.names} aria-label={`${words.preview} ${label}`} aria-live="polite">
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </Card>
  );
}
