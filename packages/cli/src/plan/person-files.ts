import { basename } from "node:path";
import { ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { confirm } from "../prompt/confirm.ts";
import { readBytes } from "./read-bytes.ts";

type Document = Schemas["Document"];

const MAX_DOCUMENT_BYTES = 10_000_000;

export async function setPhoto(context: Context, input: Input): Promise<void> {
  const content_base64 = await readBytes(context, input.word(1));
  const { client } = connect(context);
  const path = { id: input.word(0) };
  const person = await unwrap(client.GET("/people/{id}", { params: { path } }));
  const params = { path, header: ifMatch(person) };
  const changed = await unwrap(client.PUT("/people/{id}/photo", { params, body: { content_base64 } }));
  context.output.result(changed, () => context.texts.plan.photoSet(changed.name));
}

export async function removePhoto(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { plan } = context.texts;
  const path = { id: input.word(0) };
  const person = await unwrap(client.GET("/people/{id}", { params: { path } }));
  await confirm(context, input, plan.removePhoto(person.name));
  const params = { path, header: ifMatch(person) };
  const changed = await unwrap(client.DELETE("/people/{id}/photo", { params }));
  context.output.result(changed, () => plan.photoRemoved(changed.name));
}

export async function listDocuments(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  print(context, await unwrap(client.GET("/people/{id}/documents", { params })));
}

/** What of all people expires soon. */
export async function listExpiring(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const until = input.text("until");
  const params = { query: until === undefined ? {} : { until } };
  const documents = await unwrap(client.GET("/expiring-documents", { params }));
  const { plan } = context.texts;
  context.output.list(
    documents,
    documents,
    [
      { title: plan.until, value: ({ expires_on = "" }) => expires_on },
      { title: plan.person, value: ({ person_name }) => person_name },
      { title: plan.name, value: ({ name }) => name },
    ],
    plan.noDocuments,
  );
}

export async function addDocument(context: Context, input: Input): Promise<void> {
  const file = input.word(1);
  const content_base64 = await readBytes(context, file, MAX_DOCUMENT_BYTES);
  const { client } = connect(context);
  const [name, until] = [input.text("name") ?? basename(file), input.text("until")];
  const body = { name, content_base64, ...(until !== undefined && { expires_on: until }) };
  const params = { path: { id: input.word(0) } };
  const document = await unwrap(client.POST("/people/{id}/documents", { params, body }));
  context.output.result(document, () => context.texts.plan.documentAdded(document.name));
}

function print(context: Context, documents: readonly Document[]): void {
  const { plan } = context.texts;
  context.output.list(
    documents,
    documents,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.name, value: ({ name }) => name },
      { title: plan.until, value: ({ expires_on = "" }) => expires_on },
    ],
    plan.noDocuments,
  );
}
