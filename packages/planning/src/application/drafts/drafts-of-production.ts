import type { ProductionId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import type { DeletedDraft } from "./delete-draft.ts";

type Ports = Pick<PlanningPorts, "drafts">;

/** How many are read at a time. A draft can be large, but nobody keeps many. */
const PAGE = 20;

/** Takes the drafts of a production out, to be kept with it in the trash. */
export async function takeDraftsOf(
  { drafts }: Ports,
  productionId: ProductionId,
): Promise<readonly DeletedDraft[]> {
  const taken: DeletedDraft[] = [];
  for (;;) {
    const { items } = await drafts.list({ limit: PAGE }, { productionId });
    for (const proposal of items) {
      const draft = await drafts.findDraft(proposal.id);
      const applied = await drafts.findApplied(proposal.id);
      if (draft !== undefined) taken.push({ proposal, draft, ...(applied && { applied }) });
      await drafts.remove(proposal.id);
    }
    if (items.length === 0) return taken;
  }
}

/** Brings them back with it. */
export async function bringDraftsBack({ drafts }: Ports, taken: readonly DeletedDraft[]): Promise<void> {
  for (const { proposal, draft, applied } of taken) await drafts.add(proposal, draft, applied);
}
