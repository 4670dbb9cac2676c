import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { HourPeriod } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useReopenPeriod, useTakeBack } from "../api/change-hours.ts";
import { usePeriods } from "../api/get-hours.ts";
import type { HoursWindow } from "../hours-search.ts";
import { hoursMessages } from "../messages.ts";

function ReopenDialog({ period, onClose }: { readonly period: HourPeriod; readonly onClose: () => void }) {
  const words = useMessages(hoursMessages);
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useReopenPeriod();
  const takeBack = useTakeBack();
  const { done } = useUndo();
  const onSuccess = () => {
    done(words.reopened, () => takeBack(period.id));
    onClose();
  };
  return (
    <Dialog title={words.reopenTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ period, reason }, { onSuccess });
        }}
      >
        <p>{words.reopenLead}</p>
        <TextInput
          label={words.reason}
          value={reason}
          maxLength={500}
          required
          withAsterisk={false}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormError error={error} />
        <FormActions>
          <Button type="submit" loading={isPending} disabled={reason.trim() === ""}>
            {words.reopen}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

function historyOf(period: HourPeriod, words: (typeof hoursMessages)["en"], instant: (at: string) => string) {
  const { closed, reopened } = period;
  const parts = [words.closedBy(closed.by, instant(closed.at))];
  if (reopened !== undefined) {
    parts.push(words.reopenedBy(reopened.by, instant(reopened.at)), reopened.reason || words.takenBack);
  }
  return parts.join(" · ");
}

/** The periods of these days that were closed, and the way to open one again. */
export function PeriodsCard({
  window,
  mayWrite,
}: {
  readonly window: HoursWindow;
  readonly mayWrite: boolean;
}) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const { data, error, refetch } = usePeriods(window);
  const [reopened, setReopened] = useState<HourPeriod>();
  return (
    <Card title={words.periods} padded={data?.items.length === 0}>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <SkeletonRows rows={2} />}
      {data?.items.length === 0 && <p>{words.noPeriods}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Rows label={words.periods}>
          {data.items.map((period) => (
            <Row
              key={period.id}
              title={`${format.period(period.from, period.to)} · ${period.production_name ?? words.allProductions}`}
              sub={historyOf(period, words, format.instant)}
              end={
                <>
                  <Tag tone={period.state === "closed" ? "dusk" : "neutral"}>
                    {period.state === "closed" ? words.isClosed : words.isOpen}
                  </Tag>
                  {mayWrite && period.state === "closed" && (
                    <Button size="compact-sm" variant="default" onClick={() => setReopened(period)}>
                      {words.reopen}
                    </Button>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      )}
      {reopened !== undefined && <ReopenDialog period={reopened} onClose={() => setReopened(undefined)} />}
    </Card>
  );
}
