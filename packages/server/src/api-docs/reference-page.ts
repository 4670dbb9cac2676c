import type { Locale } from "@souffleur/kernel";
import type { ApiDocument } from "@souffleur/platform/openapi";
import { type Html, html, prose } from "./html.ts";
import { operationHtml, type ShownOperation } from "./operation-html.ts";
import { pageLayout } from "./page-layout.ts";
import { textsFor } from "./page-texts.ts";
import { schemaHtml } from "./schema-html.ts";

/** The whole description of the API as a page to read. */
export function referencePage(document: ApiDocument, locale: Locale): string {
  const say = textsFor(locale);
  const groups = Map.groupBy(operationsOf(document), ({ operation }) => operation.tags[0] ?? "");
  const sections = [...groups].map(
    ([tag, operations]) => html`<section data-group><h2 id="${anchorOf(tag)}">${tag}</h2>
${operations.map((each) => operationHtml(each, document, locale))}</section>`,
  );
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) =>
    schemaHtml(name, schema, say),
  );
  return pageLayout({
    locale,
    title: say("title"),
    path: "/api/docs",
    searchLabel: say("search"),
    contents: html`${[...groups].map(contentsOf)}
<h2><a href="#schemas">${say("schemas")}</a></h2>`,
    main: html`${document.info.description.split("\n\n").map((text) => html`<p>${prose(text)}</p>`)}
${sections}
<section data-group><h2 id="schemas">${say("schemas")}</h2>${schemas}</section>`,
  });
}

function operationsOf(document: ApiDocument): ShownOperation[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

function contentsOf([tag, operations]: readonly [string, readonly ShownOperation[]]): Html {
  const links = operations.map(
    ({ method, path, operation: { operationId, summary } }) =>
      html`<li data-search="${method} ${path} ${operationId} ${summary} ${tag}"><a href="#${operationId}"><span class="method ${method.toLowerCase()}">${method}</span>${path}</a></li>`,
  );
  return html`<div data-group><h2>${tag}</h2><ul>${links}</ul></div>`;
}

function anchorOf(tag: string): string {
  return `tag-${tag.toLowerCase().replace(/\W+/g, "-")}`;
}
