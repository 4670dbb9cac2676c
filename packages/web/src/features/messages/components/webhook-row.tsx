import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { NewWebhook, Webhook, WebhookInput } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row } from "../../../ui/rows.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useChangeWebhook, useRemoveWebhook, useRotateSecret, useTestWebhook } from "../api/webhooks.ts";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";
import { WebhookForm } from "./webhook-form.tsx";

interface WebhookRowProps {
  readonly webhook: Webhook;
  /** Another secret is shown once. */
  readonly onSecret: (webhook: NewWebhook) => void;
}

function TestButton({ webhook }: { readonly webhook: Webhook }) {
  const words = useMessages(messagesMessages);
  const test = useTestWebhook();
  const tellFailure = useFailureNotice();
  const run = () =>
    test.mutate(webhook.id, {
      onSuccess: ({ delivered, failure }) =>
        notifications.show({
          message: delivered ? words.hookTested : words.hookFailed(failure?.message ?? ""),
          color: delivered ? "sage" : "brick",
          closeButtonProps: { "aria-label": words.close },
        }),
      onError: tellFailure,
    });
  return <Tool label={words.testHook} name={webhook.name} isPending={test.isPending} onClick={run} />;
}

interface ToolProps {
  readonly label: string;
  readonly name: string;
  readonly isPending?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, name, isPending = false, onClick }: ToolProps) {
  const words = useMessages(messagesMessages);
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={words.ofWebhook(label, name)}
      loading={isPending}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

function Tools({ webhook, onSecret }: WebhookRowProps) {
  const words = useMessages(messagesMessages);
  const change = useChangeWebhook();
  const remove = useRemoveWebhook();
  const rotate = useRotateSecret();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const [isEditing, setIsEditing] = useState(false);
  const { id, name, version } = webhook;
  const save = (input: WebhookInput) =>
    change.mutate(
      { ...input, id, version },
      {
        onSuccess: () => {
          setIsEditing(false);
          done(words.hookChanged(input.name), () => change.takeBack(id));
        },
      },
    );
  const { url, events, is_active } = webhook;
  return (
    <div className={classes.tools}>
      <TestButton webhook={webhook} />
      <Tool label={words.edit} name={name} onClick={() => setIsEditing(true)} />
      <Tool
        label={is_active ? words.switchOff : words.switchOn}
        name={name}
        onClick={() => save({ name, url, events, is_active: !is_active })}
      />
      <Tool
        label={words.rotate}
        name={name}
        onClick={() => rotate.mutate(id, { onSuccess: onSecret, onError: tellFailure })}
      />
      <Tool
        label={words.remove}
        name={name}
        onClick={() =>
          remove.mutate(webhook, {
            onSuccess: () => done(words.hookRemoved(name), () => remove.takeBack(id)),
            onError: tellFailure,
          })
        }
      />
      {isEditing && (
        <WebhookForm
          webhook={webhook}
          isPending={change.isPending}
          error={change.error}
          onSubmit={save}
          onClose={() => setIsEditing(false)}
        />
      )}
    </div>
  );
}

/** A program that listens: how it is doing, and what can be done about it. */
export function WebhookRow({ webhook, onSecret }: WebhookRowProps) {
  const words = useMessages(messagesMessages);
  const format = useFormat();
  const { id, name, url, events, is_active, failing_since, failure } = webhook;
  return (
    <Row
      title={
        <>
          {name} <Tag tone={is_active ? "sage" : "brick"}>{is_active ? words.active : words.off}</Tag>
        </>
      }
      sub={
        <>
          {url}
          <br />
          {events.map((kind) => words.kinds[kind]).join(", ")} ·{" "}
          <Link to="/messages" search={{ webhook: id }}>
            {words.deliveries}
          </Link>
          {failing_since !== undefined && (
            <p className={classes.why}>
              {words.failingSince(format.instant(failing_since))} {failure?.message}{" "}
              {!is_active && words.offAfter}
            </p>
          )}
        </>
      }
      end={<Tools webhook={webhook} onSecret={onSecret} />}
    />
  );
}
