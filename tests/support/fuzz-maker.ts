import type { TestServer } from "./test-server.ts";

export type Headers = Readonly<Record<string, string>>;

/** Makes through the interface, as somebody, what chance never makes; what is refused ends the run. */
export function makerFor({ app }: Pick<TestServer, "app">, headers: Headers) {
  // biome-ignore lint/suspicious/noExplicitAny: whoever plants something knows what is answered
  return async (path: string, body: object, as: Headers = {}): Promise<any> => {
    const answer = await app.inject({
      method: "POST",
      url: `/api/v1${path}`,
      headers: { ...headers, ...as, "content-type": "application/json" },
      payload: JSON.stringify(body),
    });
    if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.body}`);
    return answer.json();
  };
}
