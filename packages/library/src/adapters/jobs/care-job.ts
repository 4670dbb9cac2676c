import { type InstantText, type LocalDate, type Message, parseLocalDate } from "@souffleur/kernel";
import { defineJob, type JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import { storeReport } from "../../application/care/store-report.ts";
import { careKinds } from "../../domain/care/finding.ts";
import type { FolderId } from "../../domain/files/folder.ts";
import { type CareStep, lookAtCollection } from "../care/look-at-collection.ts";
import { type LibraryContext, portsOf } from "../context.ts";

/** Below so many lines a picture is worth a better copy. */
export const MIN_LINES = 720;

const payload = z.object({
  kinds: z.array(z.enum(careKinds)),
  folderId: z.string().optional(),
  minLines: z.int().optional(),
});

export type CarePayload = z.infer<typeof payload>;

/** Looks at the collection and keeps what it found as a report. Changes nothing else. */
export function careJob(context: LibraryContext): JobType<CarePayload> {
  return defineJob({
    type: "library.care",
    title: () => ({ fr: "Examiner la collection", en: "Look over the collection" }),
    payload,
    maxAttempts: 3,
    timeoutMs: 24 * 3_600_000,
    run: async ({ payload: { kinds, minLines = MIN_LINES, ...asked }, ...run }) => {
      const folderId = asked.folderId as FolderId | undefined;
      const { found, absentFolders, looked } = await lookAtCollection(context, {
        ...{ kinds, folderId, minLines, signal: run.signal },
        today: todayOf(run.now()),
        report: (step, done, total) => run.report({ done, total, step: steps[step](done) }),
      });
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const report = await storeReport(
          portsOf(context, unit, author),
          { kinds, ...(folderId && { folderId }), jobId: run.jobId, absentFolders, looked },
          found,
        );
        return { report_id: report.id, findings: found.length };
      };
    },
  });
}

function todayOf(now: InstantText): LocalDate {
  const today = parseLocalDate(now.slice(0, 10));
  if (today === undefined) throw new Error(`${now} is no day.`);
  return today;
}

const steps: Readonly<Record<CareStep, (done: number) => Message>> = {
  survey: (done) => ({
    fr: `Parcours des dossiers : ${done} entrées`,
    en: `Walking the folders: ${done} entries`,
  }),
  records: () => ({ fr: "Lecture de la base", en: "Reading the records" }),
  quick: () => ({ fr: "Lecture des empreintes", en: "Reading fingerprints" }),
  full: () => ({ fr: "Comparaison octet par octet", en: "Comparing byte by byte" }),
  rules: () => ({ fr: "Examen", en: "Looking it over" }),
};
