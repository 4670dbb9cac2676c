import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { aDraft } from "../support/quiz.ts";
import { putCells, putDrafts } from "../support/quiz-review-server.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const asks = (stem: string, key: string, language = "fr") => ({
  ...{ stem, language },
  options: [{ text: key, right: true }, { text: "Melbourne" }, { text: "Perth" }],
});
const capital = asks("Quelle est la capitale de l'Australie ?", "Canberra");
const otherWords = asks("Quelle ville est la capitale australienne ?", "Canberra");

const create = async (content: object): Promise<string> =>
  (await app.call("POST", "/quiz/questions", content)).body.id;
/** Which questions of the bank ask the same, word for word and in other words. */
async function found(content: object) {
  const { status, body } = await app.call("POST", "/quiz/questions/check", content);
  expect(status).toBe(200);
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);
  return { same: ids(body.same), near: ids(body.near) };
}

it("names what the bank asks already, in the same words and in others", async () => {
  const id = await create(capital);
  await create(asks("Quelle est la capitale de l'Autriche ?", "Vienne"));
  expect(await found(capital)).toEqual({ same: [id], near: [] });
  expect(await found(otherWords)).toEqual({ same: [], near: [id] });
  expect(await found(asks("Quelle ville est la capitale australienne ?", "Sydney"))).toEqual({
    ...{ same: [], near: [] },
  });
  expect((await found({ ...otherWords, language: "en" })).near).toEqual([]);
});

it("follows the bank: what is changed, deleted, brought back or retired", async () => {
  const content = asks("Qui a écrit Les Misérables ?", "Victor Hugo");
  const id = await create(content);
  const rewritten = asks("Quel auteur a écrit Les Misérables ?", "Hugo");
  expect((await found(rewritten)).near).toEqual([id]);
  await app.call("PUT", `/quiz/questions/${id}`, { content: asks("Qui a peint Guernica ?", "Picasso") });
  expect((await found(rewritten)).near).toEqual([]);
  await app.call("PUT", `/quiz/questions/${id}`, { content });
  expect((await app.call("DELETE", `/quiz/questions/${id}`)).status).toBe(204);
  expect((await found(rewritten)).near).toEqual([]);
  const [{ id: trashId }] = (await app.call("GET", "/trash")).body.items;
  expect((await app.call("POST", `/trash/${trashId}/restore`)).status).toBe(200);
  await app.call("POST", `/quiz/questions/${id}/retire`);
  expect((await found(rewritten)).near).toEqual([id]);
});

it("names five at most, to many who ask at once as to one", async () => {
  for (let at = 1; at <= 7; at++)
    await create({ ...asks("Quelle planète est la plus proche du Soleil ?", "Mercure"), tags: [`t${at}`] });
  const asked = asks("Quelle est la planète la plus proche du Soleil ?", "Mercure");
  const all = await Promise.all(Array.from({ length: 8 }, () => found(asked)));
  for (const { near } of all) expect(near).toHaveLength(5);
});

/** Which drafts that wait ask the same, word for word and in other words. */
async function foundDrafts(content: object) {
  const { body } = await app.call("POST", "/quiz/questions/check", content);
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);
  return { same: ids(body.same_drafts), near: ids(body.near_drafts) };
}

it("names the drafts that wait and ask the same, apart from the bank, until they are decided", async () => {
  const asked = asks("Quel fleuve traverse la ville de Rouen ?", "La Seine");
  const rewritten = asks("Quel est le fleuve qui traverse Rouen ?", "Seine");
  const { content } = aDraft();
  const options = asked.options.map(({ text, right = false }) => ({ text, isRight: right }));
  const waiting = { ...content, language: "fr", stem: asked.stem, options };
  const [draft] = await putDrafts(app, await putCells(app), [{ content: waiting }, {}]);
  const id = draft?.id;
  expect(await foundDrafts(asked)).toEqual({ same: [id], near: [] });
  expect(await foundDrafts(rewritten)).toEqual({ same: [], near: [id] });
  expect(await found(rewritten)).toEqual({ same: [], near: [] });
  const decide = (verb: string, version: number) =>
    app.call("POST", `/quiz/drafts/${id}/${verb}`, verb === "reject" ? {} : undefined, {
      "if-match": `"${version}"`,
    });
  expect((await decide("reject", 1)).status).toBe(200);
  expect(await foundDrafts(rewritten)).toEqual({ same: [], near: [] });
  expect((await decide("restore", 2)).status).toBe(200);
  expect(await foundDrafts(rewritten)).toEqual({ same: [], near: [id] });
  const { body: accepted } = await decide("accept", 3);
  expect(await foundDrafts(rewritten)).toEqual({ same: [], near: [] });
  expect(await found(rewritten)).toEqual({ same: [], near: [accepted.question_id] });
});
