import { Button, Select } from "@mantine/core";
import { IconLink, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import type { LinkToken } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useArtistChoice } from "../api/artist-choice.ts";
import { useCreateLink, useLinks, useRevokeLink } from "../api/links.ts";
import { settingsMessages } from "../messages.ts";
import { SecretDialog } from "./secret-dialog.tsx";

interface NewLinkProps {
  readonly onClose: () => void;
  readonly onCreated: (token: string) => void;
}

function NewLinkDialog({ onClose, onCreated }: NewLinkProps) {
  const messages = useMessages(settingsMessages);
  const create = useCreateLink();
  const [artistId, setArtistId] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const artists = useArtistChoice(typed).data ?? [];
  return (
    <Dialog onClose={onClose} title={messages.newLinkTitle}>
      <form
        className="sf-form"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(
            { kind: "planning.artist", subject_id: artistId ?? "" },
            { onSuccess: ({ secret }) => onCreated(secret) },
          );
        }}
      >
        <FormError error={create.error} />
        <Select
          label={messages.linkName}
          data={artists.map(({ id, name }) => ({ value: id, label: name }))}
          value={artistId}
          onChange={setArtistId}
          searchValue={typed}
          onSearchChange={setTyped}
          searchable
          nothingFoundMessage={messages.nobodyFound}
          error={fieldError(create.error, "subject_id")}
          data-autofocus
        />
        <FormActions>
          <Button type="submit" loading={create.isPending} disabled={artistId === null}>
            {messages.newLink}
          </Button>
          <Button variant="default" onClick={onClose}>
            {messages.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

function RevokeDialog({ link, onClose }: { readonly link: LinkToken; readonly onClose: () => void }) {
  const messages = useMessages(settingsMessages);
  const revoke = useRevokeLink();
  const tellFailure = useFailureNotice();
  return (
    <ConfirmDialog
      title={messages.revokeTitle(link.subject.label)}
      confirmLabel={messages.revoke}
      cancelLabel={messages.keep}
      isPending={revoke.isPending}
      onConfirm={() => revoke.mutate(link.id, { onSuccess: onClose, onError: tellFailure })}
      onClose={onClose}
    >
      {messages.revokeText}
    </ConfirmDialog>
  );
}

/** The part after `#` never reaches a server's log. */
function addressOf(token: string): string {
  return `${location.origin}/link#${token}`;
}

export function LinksCard() {
  const messages = useMessages(settingsMessages);
  const format = useFormat();
  const query = useLinks();
  const [isCreating, setCreating] = useState(false);
  const [token, setToken] = useState<string | undefined>(undefined);
  const [revoked, setRevoked] = useState<LinkToken | undefined>(undefined);
  const aside = (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setCreating(true)}
    >
      {messages.newLink}
    </Button>
  );
  return (
    <Card title={messages.links} lead={messages.linksLead} aside={aside}>
      <QueryList
        query={query}
        empty={
          <EmptyState icon={<IconLink size={26} stroke={1.6} aria-hidden />} title={messages.noLinks}>
            {messages.noLinksText}
          </EmptyState>
        }
      >
        {(links) => (
          <Rows label={messages.links}>
            {links.map((link) => (
              <Row
                key={link.id}
                title={link.subject.label}
                sub={messages.createdAt(format.relative(link.created_at))}
                end={
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={messages.revokeOne(link.subject.label)}
                    onClick={() => setRevoked(link)}
                  >
                    {messages.revoke}
                  </Button>
                }
              />
            ))}
          </Rows>
        )}
      </QueryList>
      {isCreating && (
        <NewLinkDialog
          onClose={() => setCreating(false)}
          onCreated={(created) => {
            setCreating(false);
            setToken(created);
          }}
        />
      )}
      {token !== undefined && (
        <SecretDialog
          title={messages.linkCreated}
          lead={messages.linkOnce}
          secret={addressOf(token)}
          onClose={() => setToken(undefined)}
        />
      )}
      {revoked !== undefined && <RevokeDialog link={revoked} onClose={() => setRevoked(undefined)} />}
    </Card>
  );
}
