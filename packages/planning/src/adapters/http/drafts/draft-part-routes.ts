import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { ProductionProposalRepository } from "../../../application/drafts/ports.ts";
import type { Draft } from "../../../domain/drafts/draft.ts";
import { pageThrough } from "../../../domain/drafts/page-through.ts";
import type { PlanningContext } from "../../context.ts";
import { productionProposalRepository } from "../../database/drafts/production-proposal-repository.ts";
import { draftId, draftParams, draftTags } from "./draft-params.ts";
import { draftAssignmentPage, draftChangePage, emptyPostPage } from "./draft-schemas.ts";
import { DraftPresenter } from "./present-draft.ts";

/** The lists in a draft, which can be long. */
export function draftPartRoutes(app: App, { database }: PlanningContext): void {
  const drafts = productionProposalRepository(database.queries);
  const config = { access: "planning:read" } as const;

  app.route({
    method: "GET",
    url: "/production-proposals/:id/assignments",
    config,
    schema: partSchema(
      "listDraftAssignments",
      "Who works when in a draft, with the reasons",
      draftAssignmentPage,
    ),
    handler: async (request) => {
      const draft = await draftOf(drafts, request.params.id);
      const show = new DraftPresenter(draft, request.locale);
      return pageOf(request, draft.assignments, (item) => show.assignment(item));
    },
  });

  app.route({
    method: "GET",
    url: "/production-proposals/:id/changes",
    config,
    schema: partSchema(
      "listDraftChanges",
      "What a draft changes in the plan as it stood when the draft was made",
      draftChangePage,
    ),
    handler: async (request) => {
      const draft = await draftOf(drafts, request.params.id);
      const show = new DraftPresenter(draft, request.locale);
      return pageOf(request, draft.changes, (item) => show.change(item));
    },
  });

  app.route({
    method: "GET",
    url: "/production-proposals/:id/empty-posts",
    config,
    schema: partSchema(
      "listDraftEmptyPosts",
      "The posts a draft leaves empty: who was considered, what excludes each, what would fill them",
      emptyPostPage,
    ),
    handler: async (request) => {
      const draft = await draftOf(drafts, request.params.id);
      const show = new DraftPresenter(draft, request.locale);
      return pageOf(request, draft.emptyPosts, (item) => show.emptyPost(item));
    },
  });
}

const querystring = z.strictObject({
  limit: limitInput.default(DEFAULT_PAGE),
  cursor: cursorInput.optional(),
});

function partSchema<Page extends z.ZodType>(operationId: string, summary: string, page: Page) {
  const response = { 200: page, ...problems(404, 422) };
  return { tags: draftTags, operationId, summary, params: draftParams, querystring, response };
}

async function draftOf(drafts: ProductionProposalRepository, text: string): Promise<Draft> {
  const id = draftId(text);
  const draft = await drafts.findDraft(id);
  if (draft === undefined) throw new ProblemError({ code: "production_proposal_not_found", id });
  return draft;
}

interface PageQuery {
  readonly query: z.output<typeof querystring>;
}

/** A draft does not change but as a whole, so a place in its list is a number. */
function pageOf<Item, Shown>(
  { query: { limit, cursor } }: PageQuery,
  items: readonly Item[],
  present: (item: Item) => Shown,
) {
  const [from = "0"] = decodeCursor(cursor, "number") ?? [];
  if (!/^\d{1,9}$/.test(from)) throw new ProblemError({ code: "invalid_cursor" });
  const page = pageThrough(items, Number(from), limit);
  return {
    items: page.items.map(present),
    ...(page.next !== undefined && { next_cursor: encodeCursor([String(page.next)]) }),
  };
}
