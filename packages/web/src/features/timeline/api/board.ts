import type { Pack, PlanFacts } from "@souffleur/planning/rules";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Shift } from "../../../lib/api/types.ts";
import { addDays } from "../../../lib/format/wall-clock.ts";
import { type Board, type BoardChange, boardOf, withChange } from "../board/board.ts";

/** How many days are read at once: four weeks are all that a planner scrolls through without a new question. */
export const BOARD_DAYS = 28;

interface FactsAnswer {
  readonly facts: PlanFacts;
  readonly pack: Pack;
}

function keyOf(from: string) {
  return [...keys.shifts.all(), "board", from];
}

/** The plan of four weeks, read in two requests side by side. */
export function useBoard(from: string) {
  return useQuery({
    queryKey: keyOf(from),
    queryFn: async ({ signal }): Promise<Board> => {
      const query = { from, to: addDays(from, BOARD_DAYS - 1) };
      const [shifts, { facts, pack }] = await Promise.all([
        request<readonly Shift[]>("/shifts", { query, signal }),
        request<FactsAnswer>("/planning/facts", { query, signal }),
      ]);
      return boardOf(facts, pack, shifts);
    },
    // Comparing thousands of shifts member by member would take longer than drawing them.
    structuralSharing: false,
    refetchOnWindowFocus: true,
  });
}

/** Puts what became of a shift onto the board, so that it need not be read again. */
export function useBoardChange(from: string) {
  const client = useQueryClient();
  return useCallback(
    (changes: readonly BoardChange[]) => {
      const queryKey = keyOf(from);
      // An answer on its way tells of the time before.
      void client.cancelQueries({ queryKey });
      client.setQueryData<Board>(queryKey, (board) => board && changes.reduce(withChange, board));
    },
    [client, from],
  );
}
