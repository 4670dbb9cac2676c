import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { confirm } from "../prompt/confirm.ts";

type Summary = Schemas["QuizDocumentSummary"];
type Document = Schemas["QuizDocument"];

export async function listDocuments(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const [subject, search] = [input.text("subject"), input.text("search")];
  const filter = { ...(subject !== undefined && { subject }), ...(search !== undefined && { search }) };
  const page = (cursor: string | undefined) =>
    client.GET("/quiz/documents", { params: { query: { limit, ...filter, ...(cursor && { cursor }) } } });
  const documents = await take(context, input, everyItem<Summary>(page));
  const { quizDocuments: words } = context.texts;
  context.output.list(
    documents,
    documents,
    [
      { title: words.id, value: ({ id }) => id },
      { title: words.subject, value: (document) => document.subject },
      { title: words.state, value: ({ state }) => words.states[state] },
      {
        title: words.pages,
        value: ({ pages }) => (pages === undefined ? "" : String(pages)),
        align: "right",
      },
      { title: words.words, value: (document) => String(document.words), align: "right" },
      { title: words.title, value: ({ title }) => title },
    ],
    Object.keys(filter).length > 0 ? words.noMatch : words.none,
  );
}

export async function showDocument(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const document = await unwrap(
    client.GET("/quiz/documents/{id}", { params: { path: { id: input.word(0) } } }),
  );
  context.output.result(document, () => shown(context, document));
}

function shown({ output, texts: { quizDocuments: words } }: Context, document: Document): string {
  const { title, id, subject, state, pages, problem, revision, outline, remarks } = document;
  const facts = [
    subject,
    words.states[state],
    words.revision(revision),
    ...(pages === undefined ? [] : [`${pages} ${words.pages.toLowerCase()}`]),
    `${document.words} ${words.words.toLowerCase()}`,
  ];
  return [
    `${output.paint("bold", title)}  ${id}`,
    `  ${facts.join(" · ")}`,
    ...(problem === undefined ? [] : [`  ${problem.message}`]),
    ...(remarks.length === 0 ? [] : [words.remarks, ...remarks.map((remark) => `  ${remark}`)]),
    ...(outline.length === 0 ? [] : [words.outline]),
    ...outline.map(
      ({ level, text, page }) => `${"  ".repeat(level)}${text}${page === undefined ? "" : `  ${page}`}`,
    ),
  ].join("\n");
}

export async function removeDocument(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { quizDocuments: words } = context.texts;
  const path = { id: input.word(0) };
  const document = await unwrap(client.GET("/quiz/documents/{id}", { params: { path } }));
  await confirm(context, input, words.remove(document.title));
  await unwrap(client.DELETE("/quiz/documents/{id}", { params: { path, header: ifMatch(document) } }));
  context.output.result(document, () => words.removed(document.title));
}
