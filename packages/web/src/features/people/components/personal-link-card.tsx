import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy, IconLink } from "@tabler/icons-react";
import { useState } from "react";
import type { LinkToken, Person, ShiftReply } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useAnswersOf, useEndLink, useLinksOf, useMakeLink } from "../api/personal-link.ts";
import { linkMessages } from "../link-messages.ts";
import classes from "./personal-link.module.css";

/** How somebody without an account gets to their own page, and what they answered there. */
export function PersonalLinkCard({ person }: { readonly person: Person }) {
  const words = useMessages(linkMessages);
  const links = (useLinksOf(person.id).data?.items ?? []).filter((one) => one.revoked_at === undefined);
  const replies = useAnswersOf(person.id).data?.items ?? [];
  const make = useMakeLink(person.id);
  const tellFailure = useFailureNotice();
  const [secret, setSecret] = useState<string | undefined>(undefined);
  const aside = (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconLink size={16} aria-hidden />}
      loading={make.isPending}
      onClick={() =>
        make.mutate(undefined, { onSuccess: (made) => setSecret(made.secret), onError: tellFailure })
      }
    >
      {links.length === 0 ? words.make : words.makeAnother}
    </Button>
  );
  return (
    <Card title={words.title} lead={words.lead} aside={aside}>
      {secret !== undefined && <Fresh address={`${location.origin}/link#${secret}`} />}
      {links.length === 0 ? (
        <p className={classes.none}>{words.none}</p>
      ) : (
        <Rows label={words.title}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} />
          ))}
        </Rows>
      )}
      <Answers replies={replies} />
    </Card>
  );
}

function Fresh({ address }: { readonly address: string }) {
  const words = useMessages(linkMessages);
  return (
    <div className={classes.fresh} role="status">
      <p>{words.once}</p>
      <code>{address}</code>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
            onClick={copy}
          >
            {copied ? words.copied : words.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

function LinkRow({ link }: { readonly link: LinkToken }) {
  const words = useMessages(linkMessages);
  const format = useFormat();
  const end = useEndLink();
  const tellFailure = useFailureNotice();
  const made = format.relative(link.created_at);
  const used = link.last_used_at;
  return (
    <Row
      title={words.made(made)}
      sub={used === undefined ? words.neverUsed : words.lastUsed(format.relative(used))}
      end={
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.revokeOne(made)}
          loading={end.isPending}
          onClick={() => end.mutate(link.id, { onError: tellFailure })}
        >
          {words.revoke}
        </Button>
      }
    />
  );
}

const tones = { waiting: "lamp", changed: "lamp", accepted: "sage", declined: "brick" } satisfies Partial<
  Record<ShiftReply["state"], Tone>
>;

function Answers({ replies }: { readonly replies: readonly ShiftReply[] }) {
  const words = useMessages(linkMessages);
  const counts = (["waiting", "changed", "accepted", "declined"] as const)
    .map((state) => ({ state, count: replies.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <p className={classes.answers}>
      {counts.map(({ state, count }) => (
        <Tag key={state} tone={tones[state]}>
          {words[state](count)}
        </Tag>
      ))}
    </p>
  );
}
