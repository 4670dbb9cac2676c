import { Button, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { QuestionDraft, QuizReviewSettings } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import shared from "../../../ui/questions/questions.module.css";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useReviewSettings, useSaveReviewSettings } from "../api/review-settings.ts";
import { quizReviewMessages } from "../messages.ts";
import { isPlain } from "./is-plain.ts";

interface SettingsDialogProps {
  /** Those that wait here, to show what a figure would mean for them. */
  readonly waiting: readonly QuestionDraft[];
  readonly onClose: () => void;
}

/** How sure drafts must be to be accepted at once: the owner's to say. */
export function SettingsDialog({ waiting, onClose }: SettingsDialogProps) {
  const words = useMessages(quizReviewMessages);
  const { data, isError, error, refetch } = useReviewSettings();
  return (
    <Dialog title={words.settings} onClose={onClose}>
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={2} />
      ) : (
        <SettingsForm settings={data} waiting={waiting} onClose={onClose} />
      )}
    </Dialog>
  );
}

function SettingsForm({
  settings,
  waiting,
  onClose,
}: SettingsDialogProps & { readonly settings: QuizReviewSettings }) {
  const words = useMessages(quizReviewMessages);
  const save = useSaveReviewSettings(settings.version);
  const [percent, setPercent] = useState<number | string>(Math.round(settings.batch_confidence * 100));
  const share = Number(percent) / 100;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(share, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <NumberInput
        label={words.threshold}
        description={words.thresholdHint}
        suffix={"\u00a0%"}
        min={0}
        max={100}
        step={5}
        clampBehavior="strict"
        allowDecimal={false}
        required
        value={percent}
        onChange={setPercent}
        data-autofocus
      />
      {waiting.length > 0 && percent !== "" && (
        <p className={shared.soft} aria-live="polite">
          {words.thresholdMeans(waiting.filter((draft) => isPlain(draft, share)).length, waiting.length)}
        </p>
      )}
      <FormError error={save.error} />
      <FormActions>
        <Button type="submit" loading={save.isPending} disabled={percent === ""}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}
