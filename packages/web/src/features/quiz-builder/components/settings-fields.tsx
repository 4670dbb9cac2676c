import { Checkbox, NumberInput, Select } from "@mantine/core";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./builder.module.css";
import type { Settings } from "./use-quiz-form.ts";

const modes = ["exam", "practice"] as const;
const reveals = ["answers", "answers_after_close", "score", "nothing"] as const;
const policies = ["partial", "all_or_nothing"] as const;

/** So that fields beside each other stand on one line, explained or not. */
const BELOW = ["label" as const, "input" as const, "description" as const, "error" as const];

interface SettingsFieldsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** How a quiz is taken. */
export function SettingsFields({ settings, onChange }: SettingsFieldsProps) {
  const words = useMessages(quizBuilderMessages);
  const { mode = "exam", time_limit_minutes: minutes, reveal = "answers", several = "partial" } = settings;
  const setMinutes = (value: number | string) => {
    const { time_limit_minutes: _before, ...rest } = settings;
    const given = Math.round(Number(value));
    onChange(given >= 1 ? { ...rest, time_limit_minutes: given } : rest);
  };
  return (
    <>
      <div className={classes.settings}>
        <Select
          label={words.mode}
          description={words.modeHelp[mode]}
          inputWrapperOrder={BELOW}
          allowDeselect={false}
          data={modes.map((value) => ({ value, label: words.modes[value] }))}
          value={mode}
          onChange={(value) => onChange({ ...settings, mode: value === "practice" ? "practice" : "exam" })}
        />
        <NumberInput
          hideControls
          label={words.minutes}
          description={words.minutesHelp}
          inputWrapperOrder={BELOW}
          min={1}
          max={600}
          value={minutes ?? ""}
          onChange={setMinutes}
        />
        {mode === "exam" && (
          <Select
            label={words.reveal}
            allowDeselect={false}
            data={reveals.map((value) => ({ value, label: words.reveals[value] }))}
            value={reveal}
            onChange={(value) =>
              onChange({ ...settings, reveal: reveals.find((one) => one === value) ?? "answers" })
            }
          />
        )}
        <Select
          label={words.several}
          allowDeselect={false}
          data={policies.map((value) => ({ value, label: words.policies[value] }))}
          value={several}
          onChange={(value) =>
            onChange({ ...settings, several: policies.find((one) => one === value) ?? "partial" })
          }
        />
      </div>
      <OrderFields settings={settings} onChange={onChange} />
    </>
  );
}

function OrderFields({ settings, onChange }: SettingsFieldsProps) {
  const words = useMessages(quizBuilderMessages);
  const { draw, shuffle_questions: isShuffled = true } = settings;
  return (
    <>
      <Checkbox
        size="md"
        label={words.shuffle}
        checked={isShuffled}
        onChange={(event) => onChange({ ...settings, shuffle_questions: event.currentTarget.checked })}
      />
      <Checkbox
        size="md"
        label={words.draw}
        checked={draw === "each"}
        onChange={(event) => onChange({ ...settings, draw: event.currentTarget.checked ? "each" : "same" })}
      />
    </>
  );
}
