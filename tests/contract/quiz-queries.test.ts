import { type InstantText, instantOf } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import { countWaiting } from "@souffleur/platform/inbox";
import { listWaiting } from "../../packages/platform/src/inbox/inbox.ts";
import {
  deletedTexts,
  forgetDeleted,
} from "../../packages/quiz/src/adapters/database/documents/deleted-texts.ts";
import { documentRepository } from "../../packages/quiz/src/adapters/database/documents/document-repository.ts";
import { documentHashesInUse } from "../../packages/quiz/src/adapters/database/documents/hashes-in-use.ts";
import { passageRepository } from "../../packages/quiz/src/adapters/database/documents/passage-repository.ts";
import { textRepository } from "../../packages/quiz/src/adapters/database/documents/text-repository.ts";
import { evaluationRepository } from "../../packages/quiz/src/adapters/database/evaluation/evaluation-repository.ts";
import {
  draftInbox,
  questionInbox,
} from "../../packages/quiz/src/adapters/database/questions/draft-inbox.ts";
import { draftRepository } from "../../packages/quiz/src/adapters/database/questions/draft-repository.ts";
import { generationRepository } from "../../packages/quiz/src/adapters/database/questions/generation-repository.ts";
import { pictureHashesInUse } from "../../packages/quiz/src/adapters/database/questions/picture-hashes-in-use.ts";
import { questionRepository } from "../../packages/quiz/src/adapters/database/questions/question-repository.ts";
import { reviewSettingsRepository } from "../../packages/quiz/src/adapters/database/questions/review-settings-repository.ts";
import {
  askForExtension,
  indexedType,
  makeNearnessIndex,
} from "../../packages/quiz/src/adapters/database/search/nearness-index.ts";
import {
  fillNearness,
  findNearness,
  nearestPassages,
} from "../../packages/quiz/src/adapters/database/search/nearness-store.ts";
import {
  type VectorStore,
  vectorStore,
} from "../../packages/quiz/src/adapters/database/search/vector-store.ts";
import { wordIndex } from "../../packages/quiz/src/adapters/database/search/word-index.ts";
import type { QuestionFilter } from "../../packages/quiz/src/application/questions/ports.ts";
import type { PassageFilter } from "../../packages/quiz/src/application/search/ports.ts";
import type { Evaluation } from "../../packages/quiz/src/domain/evaluation/evaluation.ts";
import { newId } from "../support/planning.ts";
import { aContent, aDraft, aGeneration, aQuestion, aQuotation } from "../support/quiz.ts";
import { documentOf } from "../support/quiz-passages.ts";
import { describeQueries, ofPort, type Stores } from "../support/shown-queries.ts";

const id = newId() as never;
const at = instantOf(0) as InstantText;
const page = { limit: 2 };
const laterByTime = { ...page, after: [at, id] };
const { document, passages } = documentOf(["La cellule.", "Le noyau."]);
const kept = passages.map((passage) => ({ ...passage, id }));
const draft = aDraft({ version: 2 });
const generation = aGeneration({ version: 2 });
const question = aQuestion({
  ...{ id, version: 2, content: aContent({ source: aQuotation(), tags: ["x"] }) },
});
const step = { agent: "author", input: 1, answer: 2, startedAt: at, ms: 1 } as const;
const everyFilter: QuestionFilter = {
  ...{
    language: "fr",
    topic: "x",
    tag: "x",
    bloom: "apply",
    difficulty: "easy",
    documentId: id,
    search: "x",
  },
  ...{ statuses: ["accepted"] as const, kinds: ["one"] as const, sourceStates: ["gone"] as const },
};
const someFilter: PassageFilter = {
  ...{ subject: "x", documentIds: [id], language: "fr", kinds: ["body"] as const },
};
const terms = { words: ["cellule"], stems: ["cellul", "noyau"] };
const evaluation: Evaluation = {
  ...{ id, jobId: id, author: "built-in", seed: 1, createdAt: at },
  report: {} as Evaluation["report"],
};

const ofVectors = (calls: Readonly<Record<string, (store: VectorStore) => Promise<unknown>>>) =>
  Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, (unit: Unit) => call(vectorStore(unit, "small"))]),
  );

/** Every query of the quiz assistant on documents, questions and what waits, under the name of what asks it. */
const stores: Stores = {
  "quiz-documents": ofPort(documentRepository, {
    add: (port) => port.add(document),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findAll: (port) => port.findAll([id, id]),
    findByFile: (port) => port.findByFile("hash"),
    list: (port) => port.list(page, {}),
    "list of a subject, a part of the title, a later page": (port) =>
      port.list({ ...page, after: [id] }, { subject: "x", search: "x" }),
    subjects: (port) => port.subjects(),
    replace: (port) => port.replace({ ...document, version: 2 }),
    remove: (port) => port.remove(id),
  }),
  "quiz-passages": ofPort(passageRepository, {
    find: (port) => port.find(id),
    findAll: (port) => port.findAll([id, id]),
    ofDocument: (port) => port.ofDocument(id),
    list: (port) => port.list(id, page),
    ofDocuments: (port) => port.ofDocuments([id, id]),
    "replaceAll by new ones": (port) => port.replaceAll(id, passages),
    "replaceAll where one stays": (port) => port.replaceAll(id, kept.slice(0, 1)),
  }),
  "quiz-texts": {
    ...ofPort(textRepository, {
      find: (port) => port.find(id),
      "find a revision": (port) => port.find(id, 1),
      put: (port) => port.put(id, { revision: 1, text: "x", fileHash: "hash" }, at),
    }),
    ...ofPort(deletedTexts, {
      putAway: (port) => port.putAway(id),
      bringBack: (port) => port.bringBack(id),
    }),
    "forget all that was put away": ({ queries }) => forgetDeleted(queries),
    "which files are in use": ({ queries }) => documentHashesInUse(queries, ["hash"]),
    "which pictures are in use": ({ queries }) => pictureHashesInUse(queries, ["hash"]),
  },
  "quiz-drafts": ofPort(draftRepository, {
    addAll: (port) => port.addAll([draft]),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findAll: (port) => port.findAll([id, id]),
    list: (port) => port.list(page, {}),
    "list what waits of a document and a run, sure enough, a later page": (port) =>
      port.list(laterByTime, {
        ...{ states: ["open", "restored"], generationId: id, documentId: id, leastConfidence: 0.9 },
      }),
    waitingOfDocument: (port) => port.waitingOfDocument(id),
    countWaiting: (port) => port.countWaiting(),
    replace: (port) => port.replace(draft),
  }),
  "quiz-generations": ofPort((queries) => generationRepository(queries, newId), {
    add: (port) => port.add(generation),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    list: (port) => port.list(page),
    "list a later page": (port) => port.list(laterByTime),
    replace: (port) => port.replace(generation),
    putSteps: (port) => port.putSteps(id, 2, [step]),
    steps: (port) => port.steps(id, page),
    "steps, a later page": (port) => port.steps(id, { ...page, after: ["1"] }),
  }),
  "quiz-questions": ofPort(questionRepository, {
    addAll: (port) => port.addAll([question]),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    findAll: (port) => port.findAll([id, id]),
    findByFingerprint: (port) => port.findByFingerprint(["x"]),
    ofDocument: (port) => port.ofDocument(id),
    list: (port) => port.list(page, {}),
    "list by every filter, a later page": (port) => port.list(laterByTime, everyFilter),
    facets: (port) => port.facets(everyFilter),
    replace: (port) => port.replace(question, "Ada"),
    versions: (port) => port.versions(id),
    addVersions: (port) =>
      port.addVersions(id, [{ version: 1, content: aContent(), changedBy: "Ada", createdAt: at }]),
    remove: (port) => port.remove(id),
  }),
  "quiz-review-settings": ofPort(reviewSettingsRepository, {
    find: (port) => port.find(),
    findForChange: (port) => port.findForChange(),
    store: (port) => port.store({ settings: { batchConfidence: 0.9 }, version: 2 }, at),
  }),
  "quiz-evaluations": ofPort(evaluationRepository, {
    add: (port) => port.add(evaluation),
    find: (port) => port.find(id),
    list: (port) => port.list(page),
    "list a later page": (port) => port.list(laterByTime),
  }),
  "quiz-words": {
    find: (_unit, database) => wordIndex(database).find(terms, {}, 10),
    "find where a filter says": (_unit, database) => wordIndex(database).find(terms, someFilter, 10),
  },
  "quiz-vectors": ofVectors({
    missing: (port) => port.missing(10),
    dimensions: (port) => port.dimensions(),
    put: (port) => port.put([{ hash: "hash", vector: new Float32Array([1, 0]) }]),
    state: (port) => port.state(),
    all: async (port) => {
      for await (const piece of port.all(2)) if (piece.length > 0) throw new Error("There are none.");
    },
    passagesIn: (port) => port.passagesIn(someFilter, 10),
  }),
  "quiz-inbox": {
    "list a later page": ({ queries }) =>
      listWaiting(queries, [draftInbox, questionInbox], { ...page, after: [at, "0.5", id] }),
    count: ({ queries }) => countWaiting(queries, [draftInbox, questionInbox]),
    "load drafts": ({ queries }) => draftInbox.load(queries, [id]),
    "load questions": ({ queries }) => questionInbox.load(queries, [id]),
  },
};

/** What goes on to a second query finds something; what would go on for ever does not. */
const rows = (statement: string) => {
  if (/as "count"/.test(statement)) return [{ count: 1 }];
  if (/from unnest/.test(statement) && /count\(\*\)/.test(statement))
    return ["", "cellul", "noyau"].map((term, n) => ({ term, passages: [9, 1, 2][n] }));
  if (/^select "id" from "quiz_passages" where "document_id"/.test(statement)) return [{ id }];
  if (/^select \* from "quiz_questions" where "id" = /.test(statement))
    return [{ id, version: 1, content: JSON.stringify(aContent()), created_at: at, updated_at: at }];
  if (/from pg_/.test(statement)) return [{ schema: "public", version: "0.8.0", hasHnsw: true }];
  return [];
};

describeQueries(stores, rows);

const nearnessOf = { model: "small", dimensions: 384 };
const extension = { schema: "public", version: "0.8.0" };
const type = indexedType(extension, nearnessOf.dimensions);
if (type === undefined) throw new Error("There is a type for short vectors.");
const near = { vector: new Float32Array([1, 0]), limit: 10 };

describeQueries(
  {
    "quiz-nearness": {
      "ask for the extension": ({ queries }) => askForExtension(queries),
      "is it whole": (_unit, database) => findNearness(database, nearnessOf),
      make: ({ queries }) => makeNearnessIndex(queries, nearnessOf, type),
      fill: (_unit, database) => fillNearness(database, nearnessOf),
      "the nearest, where a filter says": ({ queries }) =>
        nearestPassages(queries, { extension, type, of: nearnessOf }, { ...near, filter: someFilter }),
    },
  },
  rows,
  ["postgres"],
);
