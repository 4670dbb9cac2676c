import type { Module } from "@souffleur/platform/module";
import { builtInHands } from "./adapters/agents/built-in-hands.ts";
import { openAgents } from "./adapters/agents/open-agents.ts";
import type { QuizContext } from "./adapters/context.ts";
import { searchQuestions } from "./adapters/database/questions/search-questions.ts";
import { quizDemo } from "./adapters/demo/quiz-demo.ts";
import { openDocuments } from "./adapters/documents/open-documents.ts";
import { openExchange } from "./adapters/exchange/open-exchange.ts";
import { lintRoutes } from "./adapters/http/lint/lint-routes.ts";
import { openModels } from "./adapters/models/open-models.ts";
import { openBank } from "./adapters/open-bank.ts";
import { openEvaluation } from "./adapters/open-evaluation.ts";
import { openReview } from "./adapters/open-review.ts";
import { openSearch } from "./adapters/open-search.ts";
import { openTaking } from "./adapters/taking/open-taking.ts";

export type { QuizContext } from "./adapters/context.ts";
export { quizMigrations } from "./adapters/database/migrations/index.ts";
export { quizProblems } from "./adapters/http/problems.ts";
export type { QuizSettings } from "./adapters/quiz-settings.ts";
export { sayHowVectorsAreSearched } from "./adapters/search/way-of-search.ts";

/** The quiz assistant, as the server sees it. */
export function createQuizModule(context: QuizContext): Module {
  const search = openSearch(context);
  const builtIn = builtInHands();
  const agents = openAgents(context, {
    find: search.find,
    builtIn,
    model: openModels({ ...context, coach: builtIn.coach }),
  });
  const bank = openBank(context, agents);
  const review = openReview(context, agents);
  const documents = openDocuments(context);
  const evaluation = openEvaluation(context, agents);
  const taking = openTaking(context);
  const exchange = openExchange(context);
  const demo = quizDemo(context, review.generate);
  return {
    name: "quiz",
    inbox: [...review.inbox],
    trash: [...documents.trash, ...bank.trash, ...taking.trash],
    undo: [...documents.undo, ...bank.undo, ...review.undo, ...taking.undo],
    links: [],
    filesInUse: async (queries, hashes) => [
      ...(await documents.filesInUse(queries, hashes)),
      ...(await exchange.filesInUse(queries, hashes)),
    ],
    jobs: [...search.jobs, ...documents.jobs, ...review.jobs, ...evaluation.jobs, demo.job],
    prepare: () => search.prepare(),
    chores: (jobs) => [...taking.chores, ...search.chores(jobs)],
    search: searchQuestions,
    demo,
    close: async () => {
      await exchange.close();
      await search.close();
    },
    mount(app, jobs) {
      lintRoutes(app);
      documents.mount(app, jobs);
      exchange.mount(app);
      bank.mount(app);
      review.mount(app, jobs);
      search.mount(app);
      evaluation.mount(app, jobs);
      taking.mount(app);
      demo.mount(app, jobs);
    },
  };
}
