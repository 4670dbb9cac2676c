import { isWaiting, type Page, type PageRequest, proposalStates } from "@souffleur/kernel";
import type { Agents, Author, Coach, Healer } from "../../application/agents/agents.ts";
import { createArchivist, type FindPassages } from "../../application/agents/archivist.ts";
import {
  type AskedLevel,
  askedOf,
  checkQuestion,
  createExaminer,
} from "../../application/agents/examiner.ts";
import type { GenerationRequest } from "../../domain/agents/generation.ts";
import type { DocumentId, PassageId } from "../../domain/documents/document.ts";
import { readFairness } from "../../domain/fairness/read-fairness.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import { lintQuestion } from "../../domain/linting/lint.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import type { QuizContext } from "../context.ts";
import { documentRepositories } from "../database/documents/document-repositories.ts";
import { questionRepositories } from "../database/questions/question-repositories.ts";
import { SameQuestions, sameQuestion } from "./same-questions.ts";

/** Authors, coaches and healers: ours, and those of a model where an address of one is set. */
export interface Hands {
  readonly author: Author;
  readonly coach: Coach;
  readonly healers: readonly Healer[];
}

export interface RunTeam {
  readonly agents: Agents;
  /** A question of this run that passed: the next must not say the same. */
  noteProposed(content: QuestionContent): void;
}

/** The six agents, joined. */
export interface OpenAgents {
  readonly hasModel: boolean;
  /** All that checks have to say of a question somebody wrote, apart from what it says the same as. */
  check(content: QuestionContent, asked?: AskedLevel): Promise<readonly Finding[]>;
  forRun(request: GenerationRequest, only: { readonly passageId?: PassageId }): Promise<RunTeam>;
  /** The same for texts that are not kept here, and as if there were no questions yet. */
  forTexts(request: Pick<GenerationRequest, "author">, textOf: TextOf): Agents;
}

type TextOf = (id: DocumentId, revision: number) => Promise<string | undefined>;

/** What others bring to the agents. */
export interface AgentParts {
  readonly find: FindPassages;
  readonly builtIn: Hands;
  readonly model: Hands | undefined;
}

export function openAgents(context: QuizContext, parts: AgentParts): OpenAgents {
  const { texts } = documentRepositories(context.database.queries);
  const textOf = rememberLast((id: Parameters<typeof texts.find>[0], revision: number) =>
    texts.find(id, revision),
  );
  const joined = (content: QuestionContent, asked: AskedLevel) => [
    ...lintQuestion(content, asked),
    ...readFairness(content, asked.level === undefined ? {} : { level: asked.level }),
  ];
  return {
    hasModel: parts.model !== undefined,
    check: checkQuestion({ lint: joined, textOf, duplicates: async () => [] }),
    async forRun(request, only) {
      const same = await SameQuestions.of(await knownQuestions(context));
      const agents: Agents = {
        ...handsFor(request, parts),
        archivist: archivistFor(context, parts.find, only),
        examiner: examinerFor(textOf, same),
        fairness,
      };
      return { agents, noteProposed: (content) => same.add(content) };
    },
    forTexts: (request, textOfApart) => ({
      ...handsFor(request, parts),
      archivist: createArchivist(async () => []),
      examiner: examinerFor(textOfApart, new SameQuestions()),
      fairness,
    }),
  };
}

function examinerFor(textOf: TextOf, same: SameQuestions): Agents["examiner"] {
  return createExaminer({
    lint: lintQuestion,
    textOf,
    duplicates: async (content) => (same.has(content) ? [sameQuestion] : []),
  });
}

const fairness: Agents["fairness"] = {
  read: async ({ request: asked }, { content }) => {
    const { level } = askedOf(asked);
    return readFairness(content, level === undefined ? {} : { level });
  },
};

/** What a model has written, ours may still be able to mend; a model is not asked where nobody wanted one. */
function handsFor({ author }: Pick<GenerationRequest, "author">, parts: AgentParts): Hands {
  const { builtIn, model } = parts;
  if (author === "built-in" || model === undefined) return builtIn;
  return { ...model, healers: [...builtIn.healers, ...model.healers] };
}

function archivistFor(
  { database }: QuizContext,
  find: FindPassages,
  { passageId }: { readonly passageId?: PassageId },
): Agents["archivist"] {
  const { passages } = documentRepositories(database.queries);
  if (passageId !== undefined) return { passagesFor: () => passages.findAll([passageId]) };
  return createArchivist(find);
}

const PAGE = 200;

/** All questions that are there: those of the bank, and those that wait. */
async function knownQuestions({ database, newId }: QuizContext): Promise<readonly QuestionContent[]> {
  const { questions, drafts } = questionRepositories(database.queries, newId);
  const states = proposalStates.filter(isWaiting);
  return [
    ...(await allOf((page) => questions.list(page, {}))),
    ...(await allOf((page) => drafts.list(page, { states }))),
  ].map(({ content }) => content);
}

async function allOf<Item>(list: (page: PageRequest) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: readonly string[] | undefined;
  do {
    const page = await list({ limit: PAGE, after });
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}

/** Drafts of one document are looked at one after another: its text need not be read for each. */
function rememberLast<Id, Value>(find: (id: Id, revision: number) => Promise<Value>) {
  let last: { readonly id: Id; readonly revision: number; readonly value: Promise<Value> } | undefined;
  return (id: Id, revision: number): Promise<Value> => {
    if (last?.id !== id || last.revision !== revision) last = { id, revision, value: find(id, revision) };
    return last.value;
  };
}
