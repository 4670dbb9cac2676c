import { parseId } from "@souffleur/kernel";
import { defineJob, JobFailure, type JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import { filesToMove, planFiles } from "../../../application/transfers/plan-files.ts";
import { proposeTransfer } from "../../../application/transfers/propose-transfer.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { transferRepositories } from "../../database/transfers/transfer-repositories.ts";
import { workRepositories } from "../../database/works/work-repositories.ts";
import { libraryFolders } from "../../transfers/library-folders.ts";
import { transferDisk } from "../../transfers/transfer-disk.ts";

const payload = z.object({ fileIds: z.array(z.string()) });

export type PlanTransferPayload = z.infer<typeof payload>;

/** Plans where decided files go. Nothing moves before somebody has said yes. */
export function planTransferJob(context: LibraryContext): JobType<PlanTransferPayload> {
  return defineJob({
    type: "library.plan-transfer",
    title: ({ fileIds }) => ({
      fr:
        fileIds.length === 0
          ? "Préparer le rangement"
          : `Préparer le rangement ${fileIds.length === 1 ? "d'un fichier" : `de ${fileIds.length} fichiers`}`,
      en: fileIds.length === 0 ? "Plan a transfer" : `Plan a transfer of ${fileIds.length} files`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: 12 * 3_600_000,
    run: async ({ payload: { fileIds }, jobId, actor, requestId, signal, report }) => {
      const { queries } = context.database;
      const ports = {
        ...fileRepositories(queries),
        ...workRepositories(queries),
        ...transferRepositories(queries),
        newId: context.newId,
        disk: transferDisk,
        signal,
        report: (done: number, total: number) => report({ done, total, step: planning }),
      };
      const folders = await libraryFolders(ports.folders, context.settings);
      if (folders === undefined) throw noStorage;
      const ids = fileIds.flatMap((id) => parseId<"video-file">(id) ?? []);
      const files = await filesToMove(ports, folders, ids);
      const items = await planFiles(ports, folders, files);
      return async (unit) => {
        if (items.length === 0) return { files: 0 };
        const author = { actor, ...(requestId && { requestId }) };
        const transfer = await proposeTransfer(portsOf(context, unit, author), items, jobId);
        unit.afterCommit(context.inboxChanged);
        return { transfer_id: transfer.id, ...transfer.counts };
      };
    },
  });
}

const planning = {
  fr: "Recherche des destinations et des doublons",
  en: "Looking for places and duplicates",
};

export const noStorage = new JobFailure({
  code: "no_storage",
  message: {
    fr: "Aucun dossier de stockage n'est connu. Vérifiez les réglages du serveur, puis réessayez.",
    en: "No storage folder is known. Check the server's settings, then try again.",
  },
  retry: false,
});
