import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { moment } from "../output/times.ts";
import { readSecret } from "../prompt/secret.ts";

type Role = Schemas["ApiKeyInput"]["roles"][number];

/** Keys are a person's own: the command signs in as that person, does its work, and signs out again. */
async function signedIn(context: Context, input: Input, work: (api: Api) => Promise<void>): Promise<void> {
  const { texts } = context;
  const login = input.text("login");
  if (login === undefined) return work(connect(context));
  const password = await readSecret(context, texts.accounts.password);
  const visitor = connect({ ...context, apiKey: undefined });
  const { response, data, error } = await visitor.client.POST("/session", { body: { login, password } });
  await unwrap({ response, data, error } as Parameters<typeof unwrap>[0]);
  const cookie = response.headers
    .getSetCookie()
    .map((text) => text.split(";", 1)[0])
    .join("; ");
  // What a page of the server itself would say: a session is believed from nowhere else.
  const api = connect(context, { cookie, origin: new URL(visitor.options.baseUrl).origin });
  try {
    await work(api);
  } finally {
    await api.client.DELETE("/session");
  }
}

export function listTokens(context: Context, input: Input): Promise<void> {
  const { accounts } = context.texts;
  return signedIn(context, input, async ({ client }) => {
    const limit = pageSize(context, input);
    const page = (cursor: string | undefined) =>
      client.GET("/api-keys", { params: { query: { limit, ...(cursor && { cursor }) } } });
    const keys = await take(context, input, everyItem<Schemas["ApiKey"]>(page));
    context.output.list(
      keys,
      keys,
      [
        { title: accounts.id, value: ({ id }) => id },
        { title: accounts.name, value: ({ name }) => name },
        { title: accounts.roles, value: ({ roles }) => roles.join(", ") },
        { title: accounts.lastUsed, value: ({ last_used_at }) => (last_used_at ? moment(last_used_at) : "") },
        { title: accounts.revoked, value: ({ revoked_at }) => (revoked_at ? moment(revoked_at) : "") },
      ],
      accounts.noKeys,
    );
  });
}

export function createToken(context: Context, input: Input): Promise<void> {
  const { accounts } = context.texts;
  const roles = input.texts("role");
  if (roles.length === 0) throw new CliFailure(exitCodes.usage, "usage", accounts.roleNeeded);
  return signedIn(context, input, async ({ client }) => {
    const expires = input.text("expires");
    const body = {
      name: input.word(0),
      roles: roles as Role[],
      ...(expires !== undefined && { expires_at: expires }),
    };
    const key = await unwrap(client.POST("/api-keys", { body }));
    context.output.result(key, () => key.secret);
    context.output.note(accounts.shownOnce);
  });
}

export function revokeToken(context: Context, input: Input): Promise<void> {
  const id = input.word(0);
  return signedIn(context, input, async ({ client }) => {
    await unwrap(client.DELETE("/api-keys/{id}", { params: { path: { id } } }));
    context.output.result({ revoked: id }, () => context.texts.accounts.keyRevoked);
  });
}
