import { Button, Checkbox, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { QuestionContentInput, QuestionDraft, ShownQuestionContent } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { LiveLint } from "../../../ui/questions/live-lint.tsx";
import { QuestionForm } from "../../../ui/questions/question-form.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { Keys } from "../../../ui/tag.tsx";
import { useAcceptDrafts, usePlainDrafts } from "../api/drafts.ts";
import { quizReviewMessages } from "../messages.ts";
import own from "./quiz-review.module.css";

/** Why a draft is refused: one of the usual reasons, or one's own words. */
export function RejectDialog({
  onReject,
  onClose,
}: {
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const words = useMessages(quizReviewMessages);
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReject(reason.trim());
  };
  return (
    <Dialog title={words.rejectTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <div className={own.reasons}>
          {words.rejectReasons.map((usual, at) => (
            <Button
              key={usual}
              size="compact-md"
              variant="default"
              leftSection={<Keys combo={String(at + 1)} hidden />}
              onClick={() => onReject(usual)}
            >
              {usual}
            </Button>
          ))}
        </div>
        <Textarea
          label={words.rejectReason}
          description={words.rejectHint}
          autosize
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey) submit(event);
            const usual = reason === "" ? words.rejectReasons[Number(event.key) - 1] : undefined;
            if (usual === undefined) return;
            event.preventDefault();
            onReject(usual);
          }}
          data-autofocus
        />
        <FormActions>
          <Button type="submit" color="brick">
            {words.reject}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

interface EditDialogProps {
  /** The draft's. */
  readonly id: string;
  readonly content: ShownQuestionContent;
  readonly isPending: boolean;
  readonly onSave: (content: QuestionContentInput, insist: boolean) => void;
  readonly onClose: () => void;
}

/** The draft's words, to be changed; what checks say of them is said while they are typed. */
export function EditDialog({ id, content, isPending, onSave, onClose }: EditDialogProps) {
  const words = useMessages(quizReviewMessages);
  const [typed, setTyped] = useState<QuestionContentInput | undefined>(undefined);
  const [insists, setInsists] = useState(false);
  return (
    <Dialog title={words.editTitle} size="lg" onClose={onClose}>
      <QuestionForm
        content={content}
        submitLabel={words.saveAccept}
        isPending={isPending}
        onChange={setTyped}
        onSubmit={(edited) => onSave(edited, insists)}
        onCancel={onClose}
      >
        <LiveLint content={typed} id={id} />
        <Checkbox
          label={words.insist}
          checked={insists}
          onChange={(event) => setInsists(event.currentTarget.checked)}
        />
      </QuestionForm>
    </Dialog>
  );
}

/** What accepting all at once would do, before it is done. */
export function AcceptAllDialog({
  generation,
  onClose,
}: {
  readonly generation: string | undefined;
  readonly onClose: () => void;
}) {
  const words = useMessages(quizReviewMessages);
  const format = useFormat();
  const plain = usePlainDrafts(generation);
  const accept = useAcceptDrafts();
  const items: readonly QuestionDraft[] = plain.data?.items ?? [];
  return (
    <Dialog title={words.acceptAllTitle} size="lg" onClose={onClose}>
      <p>{words.acceptAllLead(format.percent(plain.data?.confidence ?? 1))}</p>
      <Rows label={words.acceptAllTitle}>
        {items.map(({ id, content, confidence }) => (
          <Row
            key={id}
            title={content.stem}
            sub={(content.options.find(({ right }) => right) ?? content.answers[0])?.text}
            end={<span className="sf-figures">{format.percent(confidence)}</span>}
          />
        ))}
      </Rows>
      <FormActions>
        <Button
          disabled={items.length === 0}
          loading={accept.isPending}
          onClick={() => accept.mutate(items, { onSuccess: onClose })}
          data-autofocus
        >
          {words.acceptAll(items.length)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </FormActions>
    </Dialog>
  );
}
