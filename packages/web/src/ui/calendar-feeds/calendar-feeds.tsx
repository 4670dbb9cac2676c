import { ActionIcon, Button, CopyButton, TextInput, Tooltip } from "@mantine/core";
import { IconCalendarPlus, IconCalendarShare, IconCheck, IconCopy, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import {
  type FeedSubject,
  useCalendarFeeds,
  useCreateCalendarFeed,
  useRevokeCalendarFeed,
} from "../../lib/api/calendar-feeds.ts";
import { useHasRole } from "../../lib/api/session.ts";
import type { CalendarFeed } from "../../lib/api/types.ts";
import { useFormat, useMessages } from "../../lib/i18n/locale-context.tsx";
import { Dialog } from "../dialog.tsx";
import { FormError } from "../form-error.tsx";
import { uiMessages } from "../messages.ts";
import { Card } from "../page.tsx";
import { Row, Rows } from "../rows.tsx";
import { ErrorState, SkeletonRows } from "../states.tsx";
import { useFailureNotice } from "../use-undo.tsx";
import classes from "./calendar-feeds.module.css";
import { feedMessages } from "./calendar-feeds-messages.ts";

const MAX_NOTE = 200;

/** The address a program takes, and the one that opens it. */
function addressesOf(path: string) {
  return { https: `${location.origin}${path}`, webcal: `webcal://${location.host}${path}` };
}

/** The address, while it is there to be copied. */
function IssuedAddress({ path, onDone }: { readonly path: string; readonly onDone: () => void }) {
  const words = useMessages(feedMessages);
  const { copy: copyLabel, copied: copiedLabel } = useMessages(uiMessages);
  const { https, webcal } = addressesOf(path);
  return (
    <div className={classes.issued} role="status">
      <p>
        <strong>{words.ready}</strong> {words.keep}
      </p>
      <code>{https}</code>
      <div className={classes.buttons}>
        <CopyButton value={https}>
          {({ copied, copy }) => (
            <Button
              leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
              onClick={copy}
            >
              {copied ? copiedLabel : copyLabel}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          href={webcal}
          variant="default"
          leftSection={<IconCalendarPlus size={17} aria-hidden />}
        >
          {words.open}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {words.done}
        </Button>
      </div>
      <h3>{words.how}</h3>
      <ul>
        {words.programs.map((program) => (
          <li key={program}>{program}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asked twice, in place: an address does not come back. */
function RevokeButton({ feed, onRevoke }: { readonly feed: CalendarFeed; readonly onRevoke: () => void }) {
  const words = useMessages(feedMessages);
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.revokeOne(feed.note || words.unnamed)}
        onClick={() => setSure(true)}
      >
        {words.revoke}
      </Button>
    );
  return (
    <>
      <Button size="compact-sm" color="brick" onClick={onRevoke}>
        {words.revokeSure}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setSure(false)} autoFocus>
        {words.revokeKeep}
      </Button>
    </>
  );
}

function FeedRow({ feed, subject }: { readonly feed: CalendarFeed; readonly subject: FeedSubject }) {
  const words = useMessages(feedMessages);
  const format = useFormat();
  const mayWrite = useHasRole("planning:editor");
  const revoke = useRevokeCalendarFeed(subject);
  const tellFailure = useFailureNotice();
  const made = words.made(feed.created_by, format.relative(feed.created_at));
  const read =
    feed.last_read_at === undefined ? words.neverRead : words.read(format.relative(feed.last_read_at));
  return (
    <Row
      title={feed.note || words.unnamed}
      sub={`${made} · ${read}`}
      end={
        mayWrite && (
          <RevokeButton feed={feed} onRevoke={() => revoke.mutate(feed.id, { onError: tellFailure })} />
        )
      }
    />
  );
}

function NewFeed({ subject }: { readonly subject: FeedSubject }) {
  const words = useMessages(feedMessages);
  const create = useCreateCalendarFeed(subject);
  const [note, setNote] = useState("");
  if (create.data !== undefined) return <IssuedAddress path={create.data.path} onDone={create.reset} />;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate(note.trim(), { onSuccess: () => setNote("") });
      }}
    >
      <FormError error={create.error} />
      <TextInput
        label={words.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={MAX_NOTE}
        className={classes.note ?? ""}
      />
      <Button
        type="submit"
        variant="default"
        loading={create.isPending}
        leftSection={<IconPlus size={17} aria-hidden />}
      >
        {words.make}
      </Button>
    </form>
  );
}

/** The addresses programs read the shifts of something from. */
function CalendarFeeds({ subject }: { readonly subject: FeedSubject }) {
  const words = useMessages(feedMessages);
  const mayWrite = useHasRole("planning:editor");
  const query = useCalendarFeeds(subject);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows rows={1} />;
  return (
    <>
      {query.data.length === 0 ? (
        <p className={classes.none}>{words.none}</p>
      ) : (
        <Rows label={words.title}>
          {query.data.map((feed) => (
            <FeedRow key={feed.id} feed={feed} subject={subject} />
          ))}
        </Rows>
      )}
      {mayWrite && <NewFeed subject={subject} />}
    </>
  );
}

export function CalendarFeedsCard({ subject }: { readonly subject: FeedSubject }) {
  const words = useMessages(feedMessages);
  return (
    <div className={classes.card}>
      <Card title={words.title} lead={words.lead}>
        <CalendarFeeds subject={subject} />
      </Card>
    </div>
  );
}

/** The same behind a button, for what has a line in a list and no page of its own. */
export function CalendarFeedsButton({
  subject,
  name,
}: {
  readonly subject: FeedSubject;
  readonly name: string;
}) {
  const words = useMessages(feedMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={words.title}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${words.title}: ${name}`}
          onClick={() => setOpen(true)}
        >
          <IconCalendarShare size={18} />
        </ActionIcon>
      </Tooltip>
      {isOpen && (
        <Dialog title={`${words.title}: ${name}`} onClose={() => setOpen(false)}>
          <CalendarFeeds subject={subject} />
        </Dialog>
      )}
    </>
  );
}
