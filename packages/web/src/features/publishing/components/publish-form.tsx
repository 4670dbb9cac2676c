import { Button, Textarea } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import type { PublishedDays } from "../../../lib/api/publication.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { PublicationPreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { usePublish } from "../api/publications.ts";
import { publishingMessages } from "../messages.ts";
import classes from "./publishing.module.css";

const MAX_NOTE = 2_000;

interface PublishFormProps {
  readonly productionId: string;
  readonly preview: PublicationPreview;
  readonly days: PublishedDays;
}

/** One button for all that is seen above it. */
export function PublishForm({ productionId, preview, days }: PublishFormProps) {
  const words = useMessages(publishingMessages);
  const mayWrite = useHasRole("planning:editor");
  const [note, setNote] = useState("");
  const { done } = useUndo();
  const publish = usePublish(productionId, ({ number, told }, takeBack) =>
    done(words.published(number, told), takeBack),
  );
  const { stamp, changes } = preview;
  if (!mayWrite) return <p className={classes.none}>{words.mayNot}</p>;
  return (
    <Card padded>
      <form
        className="sf-form"
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate({ ...days, note, stamp });
        }}
      >
        {isStale(publish.error) ? (
          <StaleNotice
            subjectId={productionId}
            onReload={async () => {
              await publish.refresh();
              publish.reset();
            }}
          />
        ) : (
          <FormError error={publish.error} />
        )}
        <Textarea
          label={words.noteLabel}
          description={words.noteHint}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={MAX_NOTE}
          rows={2}
          autosize
        />
        <Button
          type="submit"
          size="lg"
          className={classes.publish}
          loading={publish.isPending}
          leftSection={<IconSend size={20} aria-hidden />}
        >
          {words.publish(changes.length)}
        </Button>
      </form>
    </Card>
  );
}
