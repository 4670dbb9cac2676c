import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { CareKind } from "../../domain/care/finding.ts";
import type { FolderId } from "../../domain/files/folder.ts";
import type { LibraryPorts } from "../ports.ts";

export interface CareRequest {
  readonly kinds: readonly CareKind[];
  readonly folderId?: FolderId | undefined;
  readonly minLines?: number | undefined;
}

export interface FolderNotFound {
  readonly code: "folder_not_found";
  readonly id: string;
}

interface Ports<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<LibraryPorts, "folders" | "ledger"> {
  readonly startLooking: (request: CareRequest) => Promise<Result<Job, StartFailure>>;
}

/** Asks for a look at the collection. Its report comes later, as the result of a job. */
export async function requestCare<Job extends { readonly id: Id<"job"> }, StartFailure>(
  { folders, ledger, startLooking }: Ports<Job, StartFailure>,
  request: CareRequest,
): Promise<Result<Job, FolderNotFound | StartFailure>> {
  const { folderId } = request;
  if (folderId !== undefined && (await folders.find(folderId)) === undefined)
    return fail({ code: "folder_not_found", id: folderId });
  const started = await startLooking(request);
  if (!started.ok) return started;
  await ledger.record({
    action: "library.care.requested",
    subject: { type: "library.job", id: started.value.id, label: request.kinds.join(", ") },
    after: request,
  });
  return ok(started.value);
}
