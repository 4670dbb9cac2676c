import { Button, TextInput } from "@mantine/core";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import type { ApiKey, Role } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useApiKeys, useCreateApiKey, useRevokeApiKey } from "../api/api-keys.ts";
import { settingsMessages } from "../messages.ts";
import { RolesField, RoleTags } from "./roles-field.tsx";
import { SecretDialog } from "./secret-dialog.tsx";

interface NewKeyProps {
  readonly onClose: () => void;
  readonly onCreated: (secret: string) => void;
}

function NewKeyDialog({ onClose, onCreated }: NewKeyProps) {
  const messages = useMessages(settingsMessages);
  const create = useCreateApiKey();
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["viewer"]);
  return (
    <Dialog onClose={onClose} title={messages.newKeyTitle}>
      <form
        className="sf-form"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ name, roles }, { onSuccess: ({ secret }) => onCreated(secret) });
        }}
      >
        <FormError error={create.error} />
        <TextInput
          label={messages.keyName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(create.error, "name")}
          required
          withAsterisk={false}
          data-autofocus
        />
        <RolesField label={messages.keyRole} value={roles} onChange={setRoles} />
        <FormActions>
          <Button type="submit" loading={create.isPending} disabled={roles.length === 0}>
            {messages.newKey}
          </Button>
          <Button variant="default" onClick={onClose}>
            {messages.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

interface KeyRowProps {
  readonly apiKey: ApiKey;
  readonly onRevoke: () => void;
}

function KeyRow({ apiKey, onRevoke }: KeyRowProps) {
  const messages = useMessages(settingsMessages);
  const format = useFormat();
  const { name, prefix, roles, created_at, last_used_at, revoked_at } = apiKey;
  const used =
    last_used_at === undefined ? messages.neverUsed : messages.lastUsed(format.relative(last_used_at));
  return (
    <Row
      title={name}
      sub={
        <>
          <RoleTags roles={roles} />
          <code>{prefix}…</code> · {messages.createdAt(format.relative(created_at))} · {used}
        </>
      }
      end={
        revoked_at === undefined ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={messages.revokeOne(name)}
            onClick={onRevoke}
          >
            {messages.revoke}
          </Button>
        ) : (
          <Tag>{messages.revoked}</Tag>
        )
      }
    />
  );
}

function RevokeDialog({ apiKey, onClose }: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const messages = useMessages(settingsMessages);
  const revoke = useRevokeApiKey();
  const tellFailure = useFailureNotice();
  return (
    <ConfirmDialog
      title={messages.revokeTitle(apiKey.name)}
      confirmLabel={messages.revoke}
      cancelLabel={messages.keep}
      isPending={revoke.isPending}
      onConfirm={() => revoke.mutate(apiKey.id, { onSuccess: onClose, onError: tellFailure })}
      onClose={onClose}
    >
      {messages.revokeText}
    </ConfirmDialog>
  );
}

export function ApiKeysCard() {
  const messages = useMessages(settingsMessages);
  const query = useApiKeys();
  const [isCreating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string | undefined>(undefined);
  const [revoked, setRevoked] = useState<ApiKey | undefined>(undefined);
  const aside = (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setCreating(true)}
    >
      {messages.newKey}
    </Button>
  );
  return (
    <Card title={messages.apiKeys} lead={messages.apiKeysLead} aside={aside}>
      <QueryList
        query={query}
        empty={
          <EmptyState icon={<IconKey size={26} stroke={1.6} aria-hidden />} title={messages.noApiKeys}>
            {messages.noApiKeysText}
          </EmptyState>
        }
      >
        {(items) => (
          <Rows label={messages.apiKeys}>
            {items.map((apiKey) => (
              <KeyRow key={apiKey.id} apiKey={apiKey} onRevoke={() => setRevoked(apiKey)} />
            ))}
          </Rows>
        )}
      </QueryList>
      {isCreating && (
        <NewKeyDialog
          onClose={() => setCreating(false)}
          onCreated={(created) => {
            setCreating(false);
            setSecret(created);
          }}
        />
      )}
      {secret !== undefined && (
        <SecretDialog
          title={messages.keyCreated}
          lead={messages.keyOnce}
          secret={secret}
          onClose={() => setSecret(undefined)}
        />
      )}
      {revoked !== undefined && <RevokeDialog apiKey={revoked} onClose={() => setRevoked(undefined)} />}
    </Card>
  );
}
