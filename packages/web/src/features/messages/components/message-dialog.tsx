import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { FullMessage } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useMessage, useRetry } from "../api/messages.ts";
import { messagesMessages } from "../messages.ts";
import { canRetry, StateTag, WhyNot } from "./message-state.tsx";
import classes from "./messages.module.css";

function Facts({ message }: { readonly message: FullMessage }) {
  const words = useMessages(messagesMessages);
  const format = useFormat();
  const { state, target, channel, created_at, sent_at, person } = message;
  return (
    <dl className={classes.facts}>
      <dt>{words.state}</dt>
      <dd>
        <StateTag state={state} />
        <WhyNot message={message} />
      </dd>
      <dt>{words.channel}</dt>
      <dd>
        {words.channels[channel]} {target !== undefined && words.to(target)}
      </dd>
      <dt>{words.person}</dt>
      <dd>
        {person.name ?? words.gone} · {format.fullInstant(sent_at ?? created_at)}
      </dd>
      {message.subject !== undefined && (
        <>
          <dt>{words.subject}</dt>
          <dd>{message.subject}</dd>
        </>
      )}
    </dl>
  );
}

function Shown({ message }: { readonly message: FullMessage }) {
  const words = useMessages(messagesMessages);
  const mayWrite = useHasRole("planning:editor");
  const retry = useRetry();
  const { body, channel, event, state, id } = message;
  return (
    <>
      <Facts message={message} />
      {body === undefined && <p>{words.notWritten}</p>}
      {body !== undefined && channel === "email" && <div className={classes.text}>{body}</div>}
      {(channel === "webhook" || body === undefined) && (
        <details>
          <summary>{words.event}</summary>
          {/* A focus of its own: it scrolls. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre className={classes.code} tabIndex={0}>
            {JSON.stringify(event, undefined, 2)}
          </pre>
        </details>
      )}
      {state === "uncertain" && <p>{words.sureUncertain}</p>}
      <FormError error={retry.error} />
      {mayWrite && canRetry(message) && (
        <FormActions>
          <Button
            leftSection={<IconRefresh size={18} aria-hidden />}
            loading={retry.isPending}
            onClick={() => retry.mutate(id)}
          >
            {words.retry}
          </Button>
        </FormActions>
      )}
    </>
  );
}

/** One message, exactly as it was sent. */
export function MessageDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const words = useMessages(messagesMessages);
  const query = useMessage(id);
  const title = query.data === undefined ? words.title : words.kinds[query.data.kind];
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      {query.isPending && <SkeletonRows rows={4} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && <Shown message={query.data} />}
    </Dialog>
  );
}
