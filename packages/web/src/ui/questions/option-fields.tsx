import { ActionIcon, Button, Checkbox, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { FormSection } from "../form-layout.tsx";
import { questionMessages } from "./messages.ts";
import type { OptionField } from "./question-fields.ts";
import classes from "./questions.module.css";

interface OptionFieldsProps {
  readonly options: readonly OptionField[];
  readonly kind: string;
  readonly onChange: (options: readonly OptionField[]) => void;
}

const MOST = 6;

/** The answers to choose from, and which are right. */
export function OptionFields({ options, kind, onChange }: OptionFieldsProps) {
  const words = useMessages(questionMessages);
  const change = (key: number, part: Partial<OptionField>) =>
    onChange(options.map((option) => (option.key === key ? { ...option, ...part } : option)));
  const makeRight = (key: number, right: boolean) =>
    kind === "several"
      ? change(key, { right })
      : onChange(options.map((option) => ({ ...option, right: option.key === key })));
  const add = () =>
    onChange([
      ...options,
      { key: Math.max(-1, ...options.map(({ key }) => key)) + 1, text: "", right: false },
    ]);
  return (
    <FormSection title={words.options} lead={kind === "several" ? words.tickSeveral : words.tickOne}>
      {options.map(({ key, text, right }, place) => (
        <div key={key} className={classes.optionRow}>
          <Checkbox
            aria-label={words.isRight(place + 1)}
            checked={right}
            onChange={(event) => makeRight(key, event.currentTarget.checked)}
          />
          <TextInput
            aria-label={words.option(place + 1)}
            maxLength={2000}
            value={text}
            onChange={(event) => change(key, { text: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={words.removeOption(place + 1)}
            disabled={options.length <= 2}
            onClick={() => onChange(options.filter((option) => option.key !== key))}
          >
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {options.length < MOST && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {words.addOption}
        </Button>
      )}
    </FormSection>
  );
}
