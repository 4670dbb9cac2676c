import type { Locale } from "@souffleur/kernel";
import type { Answer, ApiDocument, MediaType, Operation, Parameter } from "@souffleur/platform/openapi";
import { type Html, html, prose } from "./html.ts";
import { accessText, type Say, type TextKey, textsFor } from "./page-texts.ts";
import { schemaText } from "./schema-html.ts";

export interface ShownOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** One operation in full: who may call it, what it takes, what it answers, each with an example. */
export function operationHtml(
  { method, path, operation }: ShownOperation,
  document: ApiDocument,
  locale: Locale,
): Html {
  const say = textsFor(locale);
  const body = operation.requestBody?.content["application/json"];
  return html`<article id="${operation.operationId}" data-search="${searchText(method, path, operation)}">
<h3><span class="method ${method.toLowerCase()}">${method}</span><code>${path}</code></h3>
<p>${operation.summary}.${operation.description !== undefined && html` ${prose(operation.description)}`}</p>
<p class="quiet">${say("access")}: ${accessText(operation["x-access"], locale)}</p>
${parametersHtml(operation, document, say)}
${body !== undefined && bodyHtml(body, say)}
${answersHtml(operation, document, say)}
</article>
`;
}

function searchText(method: string, path: string, { operationId, summary, tags }: Operation): string {
  return [method, path, operationId, summary, ...tags].join(" ");
}

function parametersHtml({ parameters = [] }: Operation, document: ApiDocument, say: Say): Html | undefined {
  if (parameters.length === 0) return undefined;
  const rows = parameters.map((each) => parameterRow("in" in each ? each : named(each.$ref, document), say));
  return html`<h4>${say("parameters")}</h4>
<div class="scroll"><table>
<thead><tr><th>${say("name")}</th><th>${say("place")}</th><th>${say("type")}</th><th>${say("meaning")}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

const places: Readonly<Record<Parameter["in"], TextKey>> = { path: "path", query: "query", header: "header" };

function parameterRow({ name, in: place, required, schema, description }: Parameter, say: Say): Html {
  return html`<tr><td><code>${name}</code>${required && html` <span class="quiet">${say("required")}</span>`}</td>
<td>${say(places[place])}</td><td>${schemaText(schema, say)}</td><td>${prose(description ?? "")}</td></tr>`;
}

function named(reference: string, document: ApiDocument): Parameter {
  const parameter = document.components.parameters[reference.replace("#/components/parameters/", "")];
  if (parameter === undefined) throw new Error(`The parameter ${reference} is not described.`);
  return parameter;
}

function bodyHtml({ schema, example }: MediaType, say: Say): Html {
  return html`<h4>${say("body")}</h4><p>${schemaText(schema, say)}</p>${exampleHtml(example)}`;
}

function answersHtml({ responses }: Operation, document: ApiDocument, say: Say): Html {
  const answers = Object.entries(responses).map(
    ([status, answer]) => [status, resolved(answer, document)] as const,
  );
  const good = answers.filter(([status]) => status < "400");
  const problems = answers.filter(([status]) => status >= "400");
  return html`<h4>${say("answers")}</h4>
${good.map(([status, answer]) => answerHtml(status, answer, say))}
<details><summary>${say("problems")}: ${problems.map(([status]) => status).join(", ")}</summary>
${problems.map(([status, answer]) => answerHtml(status, answer, say))}</details>`;
}

function resolved(answer: Answer | { readonly $ref: string }, document: ApiDocument): Answer {
  if (!("$ref" in answer)) return answer;
  const found = document.components.responses[answer.$ref.replace("#/components/responses/", "")];
  if (found === undefined) throw new Error(`The answer ${answer.$ref} is not described.`);
  return found;
}

function answerHtml(status: string, { description, headers = {}, content = {} }: Answer, say: Say): Html {
  const names = Object.keys(headers);
  const bodies = Object.entries(content).map(
    ([type, { schema, example }]) =>
      html`<p><code>${type}</code> · ${schemaText(schema, say)}</p>${exampleHtml(example)}`,
  );
  return html`<p><strong>${status}</strong> ${description}${
    names.length > 0 &&
    html` <span class="quiet">· ${say("headers")}: <code>${names.join(", ")}</code></span>`
  }</p>${bodies}`;
}

function exampleHtml(example: unknown): Html | undefined {
  if (example === undefined) return undefined;
  const text = typeof example === "string" ? example : JSON.stringify(example, null, 2);
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}
