import { Button, Textarea, TextInput } from "@mantine/core";
import { IconListCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { Card } from "../../../ui/page.tsx";
import type { LintWish } from "../api/lint.ts";
import { quizLintMessages } from "../messages.ts";
import classes from "./lint.module.css";

const MOST_BYTES = 1_500_000;
const ACCEPTED = ".gift,.txt,.xml,.json,.jsonl,.csv,.tsv,.md";
const EXAMPLE = `::Planets:: Which of the following is not a planet? {
  =Pluto, which was one for a long time until astronomers changed the definition ~Always Mars ~Venus ~All of the above
}

::Révolution:: En quelle année commence la Révolution française ? { =1789 ~1815 ~1774 ~1848 }
`;

interface LintFormProps {
  readonly isBusy: boolean;
  readonly onLint: (wish: LintWish) => void;
}

/** Questions, pasted or from a file, and whom they are for. */
export function LintForm({ isBusy, onLint }: LintFormProps) {
  const words = useMessages(quizLintMessages);
  const [text, setText] = useState("");
  const [filename, setFilename] = useState<string>();
  const [level, setLevel] = useState("");
  const [isTooLarge, setTooLarge] = useState(false);
  const wishOf = (given: string, name?: string): LintWish => ({
    text: given,
    ...(name !== undefined && { filename: name }),
    ...(level.trim() !== "" && { level: level.trim() }),
  });
  const take = async (file: File) => {
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    const read = await file.text();
    setText(read);
    setFilename(file.name);
    onLint(wishOf(read, file.name));
  };
  return (
    <Card padded>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onLint(wishOf(text, filename));
        }}
      >
        <Textarea
          label={words.paste}
          description={words.pasteHint}
          autosize
          minRows={6}
          maxRows={18}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setFilename(undefined);
          }}
        />
        <FileDrop
          label={words.drop}
          hint={words.dropHint}
          accept={ACCEPTED}
          onFile={(file) => void take(file)}
        />
        {isTooLarge && <p role="alert">{words.tooLarge}</p>}
        <TextInput
          label={words.audience}
          description={words.audienceHint}
          maxLength={100}
          value={level}
          onChange={({ currentTarget }) => setLevel(currentTarget.value)}
        />
        <Buttons
          isBusy={isBusy}
          isEmpty={text.trim() === ""}
          onExample={() => {
            setText(EXAMPLE);
            setFilename(undefined);
            onLint(wishOf(EXAMPLE));
          }}
        />
      </form>
    </Card>
  );
}

interface ButtonsProps {
  readonly isBusy: boolean;
  readonly isEmpty: boolean;
  readonly onExample: () => void;
}

function Buttons({ isBusy, isEmpty, onExample }: ButtonsProps) {
  const words = useMessages(quizLintMessages);
  return (
    <div className={classes.buttons}>
      <Button
        type="submit"
        loading={isBusy}
        disabled={isEmpty}
        leftSection={<IconListCheck size={18} aria-hidden />}
      >
        {words.check}
      </Button>
      <Button variant="default" onClick={onExample}>
        {words.example}
      </Button>
    </div>
  );
}
