import openapiTypescript, { astToString } from "openapi-typescript";

const NOTICE = "// Made by `npm run generate` from api/openapi.json; what is changed here by hand is lost.\n";

/** The types of the client. In a workspace of its own: this generator needs the compiler of TypeScript 5. */
export async function clientTypes(openapiText: string): Promise<string> {
  return NOTICE + astToString(await openapiTypescript(openapiText));
}
