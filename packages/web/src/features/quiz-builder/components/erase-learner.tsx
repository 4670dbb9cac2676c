import type { QuizResult } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { useEraseLearner } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";

interface EraseLearnerProps {
  readonly learner: QuizResult["learner"];
  readonly onErased: () => void;
  readonly onClose: () => void;
}

/** Asked before the one deed that cannot be taken back: what is lost with it, and what is not. */
export function EraseLearner({ learner, onErased, onClose }: EraseLearnerProps) {
  const words = useMessages(quizBuilderMessages);
  const erase = useEraseLearner(words.erased(learner.name));
  return (
    <ConfirmDialog
      title={words.eraseTitle(learner.name)}
      confirmLabel={words.eraseForGood}
      isPending={erase.isPending}
      onConfirm={() => erase.mutate(learner.id, { onSuccess: onErased })}
      onClose={onClose}
    >
      <p>{words.eraseLost}</p>
      <p>{words.eraseStays}</p>
      {learner.has_account && <p>{words.eraseAccount}</p>}
      <p>
        <strong>{words.eraseFinal}</strong>
      </p>
    </ConfirmDialog>
  );
}
