import { Button, NumberInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Quiz, QuizShare } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { useCloseShare, useShareQuiz, useShares } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";
import { SharePoster } from "./share-poster.tsx";

interface SharesCardProps {
  readonly quiz: Pick<Quiz, "id" | "title">;
  readonly mayWrite: boolean;
}

/** The links by which learners take it. */
export function SharesCard({ quiz, mayWrite }: SharesCardProps) {
  const words = useMessages(quizBuilderMessages);
  const shares = useShares(quiz.id).data?.items ?? [];
  const [isSharing, setSharing] = useState(false);
  return (
    <Card
      title={words.links}
      padded={shares.length === 0}
      aside={mayWrite && <Button onClick={() => setSharing(true)}>{words.newLink}</Button>}
    >
      {shares.length === 0 && <p>{words.noLinks}</p>}
      {shares.length > 0 && (
        <Rows label={words.links}>
          {shares.map((share) => (
            <ShareRow key={share.id} {...{ share, quiz, mayWrite }} />
          ))}
        </Rows>
      )}
      {isSharing && <ShareDialog quiz={quiz} onClose={() => setSharing(false)} />}
    </Card>
  );
}

function ShareRow({ share, quiz, mayWrite }: SharesCardProps & { readonly share: QuizShare }) {
  const words = useMessages(quizBuilderMessages);
  const format = useFormat();
  const close = useCloseShare(quiz.id, words.linkClosed(share.label));
  const until = share.state === "open" ? ` ${words.until(format.instant(share.closes_at))}` : "";
  return (
    <Row
      title={share.label}
      sub={`${words.states[share.state]}${until} · ${words.learners(share.learners)}`}
      end={
        mayWrite &&
        share.state === "open" && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`${words.close}: ${share.label}`}
            loading={close.isPending}
            onClick={() => close.mutate(share.id)}
          >
            {words.close}
          </Button>
        )
      }
    />
  );
}

interface ShareDialogProps extends Pick<SharesCardProps, "quiz"> {
  readonly onClose: () => void;
}

function ShareDialog({ quiz, onClose }: ShareDialogProps) {
  const words = useMessages(quizBuilderMessages);
  const share = useShareQuiz(quiz.id);
  const [label, setLabel] = useState("");
  const [attempts, setAttempts] = useState<number | string>("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const most = Math.round(Number(attempts));
    share.mutate({ label: label.trim(), ...(most >= 1 && { attempts_per_learner: most }) });
  };
  if (share.data !== undefined)
    return <SharePoster share={share.data} title={quiz.title} onClose={onClose} />;
  return (
    <Dialog title={words.newLink} onClose={onClose}>
      <form onSubmit={submit} className="sf-form">
        <TextInput
          label={words.linkFor}
          required
          data-autofocus
          maxLength={200}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <NumberInput
          hideControls
          label={words.attempts}
          description={words.attemptsHint}
          min={1}
          max={100}
          value={attempts}
          onChange={setAttempts}
        />
        <FormError error={share.error} />
        <FormActions>
          <Button type="submit" loading={share.isPending}>
            {words.newLink}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
