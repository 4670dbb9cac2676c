import type { Reviewer } from "../../../lib/review.ts";
import { decideProposal } from "../api/decide-proposal.ts";
import { ProposalDetail } from "./proposal-detail.tsx";
import { ProposalEditor } from "./proposal-editor.tsx";

/** How the inbox shows plannings and what deciding about them means. */
export const planningReviewer: Reviewer = {
  kind: "planning.proposal",
  Detail: ProposalDetail,
  Editor: ProposalEditor,
  accept: (id, version) => decideProposal("accept", id, version),
  reject: (id, version) => decideProposal("reject", id, version),
  restore: (id, version) => decideProposal("restore", id, version),
};
