import { Button, Checkbox, NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { MatchThresholds, StoredMatchThresholds } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useMatchSettings, useSaveMatchSettings, useThresholdsPreview } from "../api/match-settings.ts";
import { thresholdMessages } from "../threshold-messages.ts";
import classes from "./matches.module.css";

/** As the ledger names what these settings are. */
const SUBJECT = "thresholds";

interface ThresholdsDialogProps {
  readonly onClose: () => void;
  /** Asks the sources again about what waits. */
  readonly onAskAgain: () => void;
}

/** From which scores on files are decided by themselves: what the owner sets, and what it would have meant. */
export function ThresholdsDialog(props: ThresholdsDialogProps) {
  const words = useMessages(thresholdMessages);
  const query = useMatchSettings();
  return (
    <Dialog title={words.title} size="lg" onClose={props.onClose}>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={3} />}
      {query.data !== undefined && (
        // After somebody else's change the form begins afresh from what is there now.
        <ThresholdsForm key={query.data.version} stored={query.data} {...props} />
      )}
    </Dialog>
  );
}

function useSaving({ stored, onClose, onAskAgain }: ThresholdsDialogProps & Stored) {
  const words = useMessages(thresholdMessages);
  const client = useQueryClient();
  const { done } = useUndo();
  const save = useSaveMatchSettings(stored.version);
  const store = (draft: MatchThresholds, asksAgain: boolean) =>
    save.mutate(draft, {
      onSuccess: () => {
        done(words.saved, async () => {
          await undoLastChange(SUBJECT);
          await client.invalidateQueries({ queryKey: keys.matchSettings() });
        });
        onClose();
        if (asksAgain) onAskAgain();
      },
    });
  return { save, store };
}

interface Stored {
  readonly stored: StoredMatchThresholds;
}

function ThresholdsForm(props: ThresholdsDialogProps & Stored) {
  const { stored, onClose } = props;
  const words = useMessages(thresholdMessages);
  const client = useQueryClient();
  const [draft, setDraft] = useState<MatchThresholds>(() => ({
    alone: stored.alone,
    ahead: stored.ahead,
    lead: stored.lead,
  }));
  const [asksAgain, setAsksAgain] = useState(false);
  const { save, store } = useSaving(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store(draft, asksAgain);
  };
  return (
    <form onSubmit={submit} noValidate className={classes.thresholds}>
      <p>{words.lead}</p>
      {isStale(save.error) ? (
        <StaleNotice
          subjectId={SUBJECT}
          onReload={() => client.refetchQueries({ queryKey: keys.matchSettings() })}
        />
      ) : (
        <FormError error={save.error} />
      )}
      {(["alone", "ahead", "lead"] as const).map((name) => (
        <NumberInput
          key={name}
          label={words.fields[name]}
          description={words.hints[name]}
          min={0}
          max={100}
          decimalScale={1}
          clampBehavior="strict"
          value={draft[name]}
          onChange={(value) => typeof value === "number" && setDraft((now) => ({ ...now, [name]: value }))}
        />
      ))}
      <WhatItMeans draft={draft} />
      <Checkbox
        label={words.askAgain}
        description={words.askAgainHint}
        checked={asksAgain}
        onChange={(event) => setAsksAgain(event.currentTarget.checked)}
      />
      <FormActions>
        <Button type="submit" loading={save.isPending}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}

function WhatItMeans({ draft }: { readonly draft: MatchThresholds }) {
  const words = useMessages(thresholdMessages);
  const { data } = useThresholdsPreview(draft);
  return (
    <div className={classes.meaning} role="status">
      {data !== undefined && (
        <>
          <p>{words.waiting(data.waiting_decided, data.waiting)}</p>
          <p>{words.automatic(data.automatic_waiting, data.automatic)}</p>
        </>
      )}
    </div>
  );
}
