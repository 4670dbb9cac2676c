import { type CheckedPlan, openPlanInSteps } from "@souffleur/planning/rules";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Board } from "../board/board.ts";
import { planAfter } from "../board/conflicts.ts";

/** How long the rules may compute before the browser draws again. */
const SLICE_MS = 6;

interface Opened {
  readonly facts: Board["facts"];
  readonly plan: CheckedPlan;
}

/** Opens a plan bit by bit; answers with how to stop. */
function openSlowly({ facts, pack }: Board, onOpen: (opened: Opened) => void): () => void {
  const steps = openPlanInSteps(facts, pack);
  let timer: ReturnType<typeof setTimeout>;
  const work = () => {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return onOpen({ facts, plan: step.value });
    }
    timer = setTimeout(work);
  };
  timer = setTimeout(work);
  return () => clearTimeout(timer);
}

/** The plan as the rules keep it, with what was changed since; nothing until it is read through. */
export function usePlan(board: Board | undefined): CheckedPlan | undefined {
  const [opened, setOpened] = useState<Opened>();
  const latest = useRef(board);
  latest.current = board;
  const facts = board?.facts;
  useEffect(() => {
    const { current } = latest;
    return facts === undefined || current === undefined ? undefined : openSlowly(current, setOpened);
  }, [facts]);
  const shown = useRef<CheckedPlan>(undefined);
  return useMemo(() => {
    // Until the plan is read through again, what was known of it stays.
    if (board === undefined || opened?.facts !== board.facts) return shown.current;
    shown.current = planAfter(opened.plan, board, board.changes);
    return shown.current;
  }, [board, opened]);
}
