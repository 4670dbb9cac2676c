import { useCallback, useState } from "react";
import type { QuestionContentInput, QuestionDraft, ShownQuestionContent } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { inputOfContent } from "../../../ui/questions/question-fields.ts";
import { useAskAgain, useDecideDraft } from "../api/drafts.ts";
import { quizReviewMessages } from "../messages.ts";
import { type Swapped, swapIn, unswapped } from "./swap-distractor.ts";

const PLACES = [1, 2, 3, 4, 5, 6] as const;

/** Another question that was asked for. */
interface Run {
  readonly id: string;
  readonly jobId: string;
}

type Open = "edit" | "reject" | undefined;

/** Which draft has the attention, what was exchanged in it, and what can be done by hand or by key. */
export function useDraftReview(drafts: readonly QuestionDraft[], mayDecide: boolean) {
  const { waiting, index, current, goTo, settle, failed } = useWaiting(drafts);
  const [swapped, setSwapped] = useState<Swapped>(unswapped);
  const [isOpen, setOpen] = useState<Open>(undefined);
  const decide = useDecideDraft();
  const editing = useDecideDraft();
  const { runs, runEnded, isAsking, ask } = useRuns();
  const swaps = swapped.id === current?.id ? swapped : unswapped;
  const content: ShownQuestionContent | undefined = current && { ...current.content, ...swaps.changed };
  const settled = (draft: QuestionDraft) => {
    setOpen(undefined);
    settle(draft);
  };
  const send = (decision: Parameters<typeof decide.mutate>[0]) => {
    settled(decision.draft);
    // Told by the promise: callbacks of a call are forgotten once the next is made, and the next may be quick.
    decide.mutateAsync(decision).catch(() => failed(decision.draft));
  };
  const accept = () => {
    if (current === undefined || content === undefined) return;
    if (swaps.changed === undefined) send({ what: "accept", draft: current });
    else send({ what: "edit", draft: current, content: inputOfContent(content), insist: false });
  };
  /** What was typed stays on the page until the server has taken it. */
  const edit = (edited: QuestionContentInput, insist: boolean) =>
    current &&
    editing.mutate(
      { what: "edit", draft: current, content: edited, insist },
      { onSuccess: () => settled(current) },
    );
  const reject = (reason: string) =>
    current && send({ what: "reject", draft: current, ...(reason !== "" && { reason }) });
  const again = () => current && ask(current);
  const swap = (place: number) => {
    if (current !== undefined && mayDecide) setSwapped(swapIn(current, swaps, place));
  };
  const open = (what: "edit" | "reject") => () => current !== undefined && setOpen(what);
  useReviewKeys(mayDecide, {
    ...{ swap, accept, again },
    edit: open("edit"),
    reject: open("reject"),
    next: () => goTo(index + 1),
    previous: () => goTo(index - 1),
  });
  return {
    ...{ current, content, index, waiting, isOpen, runs, runEnded, isAsking },
    ...{ accept, edit, reject, again, swap },
    spares: swaps.spares ?? current?.spare_distractors ?? [],
    following: waiting[index + 1],
    isEditing: editing.isPending,
    isSwapped: swaps.changed !== undefined,
    openEdit: open("edit"),
    openReject: open("reject"),
    close: () => setOpen(undefined),
    next: () => goTo(index + 1),
    previous: () => goTo(index - 1),
  };
}

/** Those that wait, and which of them has the attention. */
function useWaiting(drafts: readonly QuestionDraft[]) {
  const [currentId, setCurrentId] = useState<string | undefined>(undefined);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  // What is decided leaves at once, before the server has said so; a version of it that waits again is another.
  const waiting = drafts.filter((draft) => !decided.has(keyOf(draft)));
  const index = Math.max(
    0,
    waiting.findIndex(({ id }) => id === currentId),
  );
  return {
    ...{ waiting, index, current: waiting[index] },
    goTo: (at: number) => setCurrentId(waiting[Math.min(Math.max(at, 0), waiting.length - 1)]?.id),
    settle(draft: QuestionDraft): void {
      const next = waiting[index + 1] ?? waiting[index - 1];
      setCurrentId(next?.id);
      setDecided((before) => new Set([...before, keyOf(draft)]));
    },
    failed: (draft: QuestionDraft) =>
      setDecided((before) => new Set([...before].filter((key) => key !== keyOf(draft)))),
  };
}

/** The questions that were asked for anew, while somebody works on them. */
function useRuns() {
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const { mutate, isPending } = useAskAgain();
  const ask = (draft: QuestionDraft) =>
    mutate(draft, { onSuccess: ({ id, job_id: jobId }) => setRuns((before) => [...before, { id, jobId }]) });
  const runEnded = useCallback(
    (jobId: string) => setRuns((before) => before.filter((one) => one.jobId !== jobId)),
    [],
  );
  return { runs, runEnded, isAsking: isPending, ask };
}

interface ReviewKeys {
  readonly swap: (place: number) => void;
  readonly accept: () => void;
  readonly again: () => void;
  readonly edit: () => void;
  readonly reject: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** The same by key, each said in the list of shortcuts. */
function useReviewKeys(mayDecide: boolean, keys: ReviewKeys): void {
  const words = useMessages(quizReviewMessages);
  useShortcuts(words.review, [
    { combo: "j", label: words.next, run: keys.next },
    { combo: "k", label: words.previous, run: keys.previous },
    ...(mayDecide
      ? [
          ...PLACES.map((place) => ({
            combo: String(place),
            label: words.swap(place),
            run: () => keys.swap(place - 1),
          })),
          { combo: "a", label: words.accept, run: keys.accept },
          { combo: "e", label: words.edit, run: keys.edit },
          { combo: "r", label: words.again, run: keys.again },
          { combo: "x", label: words.reject, run: keys.reject },
        ]
      : []),
  ]);
}

function keyOf({ id, version }: QuestionDraft): string {
  return `${id} ${version}`;
}
