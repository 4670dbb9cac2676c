import type { ShiftReply } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { answerMessages } from "../answer-messages.ts";
import { useShiftAnswers } from "../api/answers.ts";

const tones: Readonly<Record<ShiftReply["state"], Tone>> = {
  waiting: "lamp",
  changed: "lamp",
  accepted: "sage",
  declined: "brick",
  cancelled: "neutral",
};

/** Who said yes or no to a shift; nothing while it was published to nobody. */
export function AnswersCard({ shiftId }: { readonly shiftId: string }) {
  const words = useMessages(answerMessages);
  const replies = useShiftAnswers(shiftId).data?.items ?? [];
  if (replies.length === 0) return null;
  return (
    <Card title={words.title}>
      <Rows label={words.title}>
        {replies.map(({ person_id, person_name, role, state, answer, late }) => (
          <Row
            key={person_id}
            title={person_name}
            sub={[role, answer?.reason, late && words.late(late.minutes)].filter(Boolean).join(" · ")}
            end={<Tag tone={tones[state]}>{words.states[state]}</Tag>}
          />
        ))}
      </Rows>
    </Card>
  );
}
