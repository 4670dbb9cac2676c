import { Button, TextInput } from "@mantine/core";
import { IconArchiveOff, IconTag } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import classes from "../../../ui/questions/questions.module.css";
import { useChangeMany } from "../api/questions.ts";
import { quizBankMessages } from "../messages.ts";

/** What can be done to the questions that are chosen, in one go and with one way back. */
export function BatchBar({ ids, onDone }: { readonly ids: readonly string[]; readonly onDone: () => void }) {
  const words = useMessages(quizBankMessages);
  const change = useChangeMany();
  const [tag, setTag] = useState("");
  const addTag = (event: FormEvent) => {
    event.preventDefault();
    const tags = tag
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
    if (tags.length === 0) return;
    change.mutate({ label: words.taggedMany, body: { do: "tag", ids, tags } }, { onSuccess: onDone });
  };
  const retire = () =>
    change.mutate({ label: words.retiredMany, body: { do: "retire", ids } }, { onSuccess: onDone });
  return (
    <div className={classes.bar}>
      <strong aria-live="polite">{words.selected(ids.length)}</strong>
      <form onSubmit={addTag} className={classes.bar} style={{ margin: 0 }}>
        <TextInput
          aria-label={words.tags}
          placeholder={words.tags}
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" leftSection={<IconTag size={16} aria-hidden />}>
          {words.tagMany}
        </Button>
      </form>
      <Button variant="default" leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={retire}>
        {words.retireMany}
      </Button>
    </div>
  );
}
