import type { JsonSchema } from "@souffleur/platform/openapi";
import { type Html, html, prose } from "./html.ts";
import type { Say } from "./page-texts.ts";

const SCHEMAS = "#/components/schemas/";

/** A schema in one line: its name with a link to it, or its type and its limits. */
export function schemaText(schema: JsonSchema, say: Say): Html {
  if (typeof schema.$ref === "string") return schemaLink(schema.$ref.replace(SCHEMAS, ""));
  const choices = [schema.anyOf, schema.oneOf].find(Array.isArray);
  if (choices !== undefined)
    return html`${choices.map((choice, index) => [index > 0 && " | ", schemaText(asSchema(choice), say)])}`;
  if (schema.type === "array") return html`${say("listOf")} ${schemaText(asSchema(schema.items), say)}`;
  if ("const" in schema) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (Array.isArray(schema.enum)) return html`${say("oneOf")} <code>${schema.enum.join(", ")}</code>`;
  const type = [schema.type ?? "any"].flat().join(" | ");
  const limits = limitsText(schema);
  return html`${schema.format === undefined ? type : String(schema.format)}${
    limits !== "" && html` <span class="quiet">${limits}</span>`
  }`;
}

function schemaLink(name: string): Html {
  return html`<a href="#schema-${name}">${name}</a>`;
}

const LIMITS = [
  ["minLength", "≥", "characters"],
  ["maxLength", "≤", "characters"],
  ["minItems", "≥", "items"],
  ["maxItems", "≤", "items"],
  ["minimum", "≥", ""],
  ["maximum", "≤", ""],
] as const;

function limitsText(schema: JsonSchema): string {
  return LIMITS.filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, sign]) => `${sign} ${schema[keyword]}`)
    .join(", ");
}

/** A named schema: its members in a table, and an example. */
export function schemaHtml(name: string, schema: JsonSchema, say: Say): Html {
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const rows = Object.entries(asSchema(schema.properties)).map(([key, part]) => {
    const member = asSchema(part);
    return html`<tr><td><code>${key}</code>${required.has(key) && html` <span class="quiet">${say("required")}</span>`}</td>
<td>${schemaText(member, say)}</td><td>${prose(String(member.description ?? ""))}</td></tr>`;
  });
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  return html`<article id="schema-${name}" data-search="${name} ${Object.keys(asSchema(schema.properties)).join(" ")}">
<h3><code>${name}</code></h3>
${typeof schema.description === "string" && html`<p>${prose(schema.description)}</p>`}
<div class="scroll"><table>
<thead><tr><th>${say("name")}</th><th>${say("type")}</th><th>${say("meaning")}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<h4>${say("example")}</h4>
<pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>
</article>
`;
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === "object" && value !== null ? (value as JsonSchema) : {};
}
