import { Button, Code } from "@mantine/core";
import { IconPlus, IconWebhook } from "@tabler/icons-react";
import { useState } from "react";
import type { NewWebhook } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useCreateWebhook, useWebhooks } from "../api/webhooks.ts";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";
import { WebhookForm } from "./webhook-form.tsx";
import { WebhookRow } from "./webhook-row.tsx";

function SecretDialog({ webhook, onClose }: { readonly webhook: NewWebhook; readonly onClose: () => void }) {
  const words = useMessages(messagesMessages);
  return (
    <Dialog onClose={onClose} title={words.secret}>
      <div className={classes.form}>
        <p>{words.secretText}</p>
        <Code block>{webhook.secret}</Code>
        <FormActions>
          <Button onClick={onClose}>{words.copied}</Button>
        </FormActions>
      </div>
    </Dialog>
  );
}

/** Programs that are told what people are told. */
export function WebhooksCard() {
  const words = useMessages(messagesMessages);
  const query = useWebhooks();
  const create = useCreateWebhook();
  const { done } = useUndo();
  const [isAdding, setIsAdding] = useState(false);
  const [shown, setShown] = useState<NewWebhook | undefined>(undefined);
  const add = (
    <Button
      variant="light"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => {
        create.reset();
        setIsAdding(true);
      }}
    >
      {words.newWebhook}
    </Button>
  );
  return (
    <Card title={words.webhooks} lead={words.webhooksLead} aside={query.data?.length ? add : undefined}>
      {query.isPending && <SkeletonRows rows={2} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && (
        <EmptyState
          icon={<IconWebhook size={26} stroke={1.6} aria-hidden />}
          title={words.noWebhook}
          actions={add}
        >
          {words.noWebhookText}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <Rows label={words.webhooks}>
          {query.data.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} onSecret={setShown} />
          ))}
        </Rows>
      )}
      {isAdding && (
        <WebhookForm
          isPending={create.isPending}
          error={create.error}
          onClose={() => setIsAdding(false)}
          onSubmit={(input) =>
            create.mutate(input, {
              onSuccess: (webhook) => {
                setIsAdding(false);
                setShown(webhook);
                done(words.hookAdded(webhook.name), async () => {
                  await undoLastChange(webhook.id);
                  await query.refetch();
                });
              },
            })
          }
        />
      )}
      {shown !== undefined && <SecretDialog webhook={shown} onClose={() => setShown(undefined)} />}
    </Card>
  );
}
