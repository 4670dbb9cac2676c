import { Button } from "@mantine/core";
import { productions } from "../../../lib/api/references.ts";
import type { HourPeriod } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useClosePeriod, useTakeBack } from "../api/change-hours.ts";
import type { HoursWindow } from "../hours-search.ts";
import { hoursMessages } from "../messages.ts";

interface CloseProps {
  readonly window: HoursWindow;
  readonly onClose: () => void;
  readonly onShowOpen: () => void;
}

/** Fixes the hours of the days that are looked at; says what is still to be validated where there is any. */
export function ClosePeriodDialog({ window, onClose, onShowOpen }: CloseProps) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const { mutate, isPending, error } = useClosePeriod();
  const takeBack = useTakeBack();
  const { done } = useUndo();
  const { data = [] } = productions.useEvery();
  const { from, to, production } = window;
  const name = data.find(({ id }) => id === production)?.name ?? words.allProductions;
  const onSuccess = ({ id }: HourPeriod) => {
    done(words.closed, () => takeBack(id));
    onClose();
  };
  return (
    <Dialog title={words.close} onClose={onClose}>
      <p>{words.closeLead(format.period(from, to), name)}</p>
      <FormError error={error} />
      <FormActions>
        <Button
          loading={isPending}
          onClick={() => mutate({ from, to, production_id: production }, { onSuccess })}
        >
          {words.close}
        </Button>
        {error !== null && (
          <Button variant="light" onClick={onShowOpen}>
            {words.showOpen}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </FormActions>
    </Dialog>
  );
}
