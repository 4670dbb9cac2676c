import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { QuizExportPreview, QuizImport } from "../../../lib/api/types.ts";
import { wayBackOf } from "../../../lib/api/undo-last-change.ts";
import { base64Of } from "../../../lib/files.ts";

const PATH = "/quiz/questions/import";
const LONGEST_NAME = 255;

async function bodyOf(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { filename: file.name.slice(-LONGEST_NAME), content_base64: base64Of(bytes) };
}

/** What a file would bring; nothing is stored. */
export async function previewFile(file: File): Promise<QuizImport> {
  return request<QuizImport>(PATH, { method: "POST", query: { dry_run: "true" }, body: await bodyOf(file) });
}

export interface TakenFile {
  readonly count: number;
  /** The way back from this import, whoever imports after it. */
  readonly takeBack: () => Promise<void>;
}

/** Takes chosen questions of a file, all together. */
export function useTakeFile(): (file: File, only: readonly number[]) => Promise<TakenFile> {
  const idempotencyKey = useIdempotencyKey();
  return async (file, only) => {
    const body = { ...(await bodyOf(file)), only };
    const options = { method: "POST", body, idempotencyKey: idempotencyKey(body) } as const;
    const { taken } = await request<QuizImport>(PATH, options);
    const [first] = taken;
    if (first === undefined) return { count: 0, takeBack: async () => {} };
    // The ledger knows an import by the first question that came with it.
    const takeBack = async () => (await wayBackOf(first, "quiz.questions.imported"))();
    return { count: taken.length, takeBack };
  };
}

/** What comes into the bank changes what could go out. */
export function useRefreshBank(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [keys.questions.all(), keys.quizExchange.all()])
      void client.invalidateQueries({ queryKey });
  };
}

export type ExportQuery = Readonly<Record<string, string>>;

/** How many questions a file would hold, and what of them it would not. */
export function useExportPreview(query: ExportQuery) {
  return useQuery({
    queryKey: keys.quizExchange.preview(query),
    queryFn: ({ signal }) => request<QuizExportPreview>("/quiz/questions/export/preview", { query, signal }),
    placeholderData: keepPreviousData,
  });
}
