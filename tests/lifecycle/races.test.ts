import { createMigrations } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { planningProposalRepository } from "../../packages/planning/src/adapters/database/planning-proposal-repository.ts";
import { type Answer, newApp, type TestApp } from "../support/app.ts";
import { onEachDatabase, type TestDatabase, targets } from "../support/databases.ts";
import { aProposal, day, morning, newId } from "../support/planning.ts";

const DAY = "2024-05-12";
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

// What several servers on one database do to each other shows only on PostgreSQL; on SQLite one writes after the other.
onEachDatabase(
  (target) => {
    let opened: TestDatabase;
    let servers: readonly [TestApp, TestApp];

    beforeAll(async () => {
      opened = await target.open();
      await createMigrations(opened.database, migrations).up();
      const settings = { SOUFFLEUR_DATABASE_URL: opened.url ?? "" };
      const first = await newApp({ settings });
      servers = [first, target.isShared ? await newApp({ settings }) : first];
    });
    afterAll(async () => {
      for (const server of new Set(servers)) await server.close();
      await opened.close();
    });

    type Call = Parameters<TestApp["call"]>;
    /** The same or different requests at the same moment, on all servers in turn. */
    const together = (...calls: readonly Call[]) =>
      Promise.all(calls.map((call, index) => servers[index % servers.length === 0 ? 0 : 1].call(...call)));
    const call = (...request: Call) => servers[0].call(...request);
    const newArtist = async (name = "Ana") =>
      (await call("POST", "/artists", { name, availabilities: [morning] })).body as { id: string };
    const newProposal = async () => {
      const proposal = aProposal({
        eventDate: day(DAY),
        assignments: [{ artistId: newId(), artistName: "Ana", slot: morning, score: 1, reasons: [] }],
      });
      await planningProposalRepository(servers[0].database.queries).add(proposal);
      return proposal;
    };
    const planningsOfDay = async () => (await call("GET", `/plannings?from=${DAY}&to=${DAY}`)).body.length;
    const trashOf = async (subjectId: string) =>
      (await call("GET", "/trash?limit=200")).body.items.filter(
        (item: { subject_id: string }) => item.subject_id === subjectId,
      );
    const ledgerOf = async (subjectId: string) =>
      (await call("GET", `/ledger?subject=${subjectId}&limit=200`)).body.items.map(
        ({ action }: { action: string }) => action,
      );
    const ROUNDS = 15;
    /** A race has many outcomes, so it is run again and again. */
    const rounds = async (race: () => Promise<void>) => {
      for (let round = 0; round < ROUNDS; round++) await race();
    };

    it("lets exactly one of two people decide on what both saw, and tells the other", () =>
      rounds(async () => {
        const { id } = await newProposal();
        const before = await planningsOfDay();
        const seen = { "if-match": '"1"' };
        const answers = await together(
          ["POST", `/planning-proposals/${id}/accept`, undefined, seen],
          ["POST", `/planning-proposals/${id}/reject`, undefined, seen],
          ["POST", `/planning-proposals/${id}/accept`, undefined, seen],
        );
        expect(statuses(answers)).toEqual([200, 412, 412]);
        const stale = answers.find(({ status }) => status === 412);
        expect(stale?.body).toMatchObject({ code: "version_stale", current_version: 2 });
        const accepted = (await call("GET", `/planning-proposals/${id}`)).body.state === "accepted";
        expect(await planningsOfDay()).toBe(before + (accepted ? 1 : 0));
        expect(await ledgerOf(id)).toHaveLength(1);
      }));

    it("lets exactly one of two people replace the artist both saw", () =>
      rounds(async () => {
        const { id } = await newArtist();
        const names = ["one", "two", "three"];
        const answers = await together(
          ...names.map(
            (name): Call => ["PUT", `/artists/${id}`, { name, availabilities: [] }, { "if-match": '"1"' }],
          ),
        );
        expect(statuses(answers)).toEqual([200, 412, 412]);
        const winner = answers.findIndex(({ status }) => status === 200);
        const { body } = await call("GET", `/artists/${id}`);
        expect(body).toMatchObject({ name: names[winner], version: 2 });
      }));

    it("lets everybody replace an artist who does not say what they saw: the last one stays", () =>
      rounds(async () => {
        const { id } = await newArtist();
        const answers = await together(
          ...["one", "two", "three"].map(
            (name): Call => ["PUT", `/artists/${id}`, { name, availabilities: [morning] }],
          ),
        );
        expect(statuses(answers)).toEqual([200, 200, 200]);
        expect((await call("GET", `/artists/${id}`)).body).toMatchObject({
          version: 4,
          availabilities: [morning],
        });
        expect(await ledgerOf(id)).toHaveLength(4);
      }));

    it("creates one artist of two with the same id", () =>
      rounds(async () => {
        const id = newId();
        const answers = await together(
          ...["one", "two", "three"].map(
            (name): Call => ["POST", "/artists", { id, name, availabilities: [morning] }],
          ),
        );
        expect(statuses(answers)).toEqual([201, 409, 409]);
        const created = answers.find(({ status }) => status === 201);
        expect((await call("GET", `/artists/${id}`)).body).toEqual(created?.body);
        expect(await ledgerOf(id)).toEqual(["planning.artist.created"]);
      }));

    it("deletes an artist once, however many ask", () =>
      rounds(async () => {
        const { id } = await newArtist();
        const remove: Call = ["DELETE", `/artists/${id}`];
        expect(statuses(await together(remove, remove, remove))).toEqual([204, 404, 404]);
        expect(await trashOf(id)).toHaveLength(1);
        expect(await ledgerOf(id)).toEqual(["planning.artist.deleted", "planning.artist.created"]);
      }));

    it("loses no change made while the artist is being deleted: it is in the trash, or it was refused", () =>
      rounds(async () => {
        const { id } = await newArtist("before");
        const [put, removed] = await together(
          ["PUT", `/artists/${id}`, { name: "after", availabilities: [] }],
          ["DELETE", `/artists/${id}`],
        );
        expect(removed?.status).toBe(204);
        expect([200, 404]).toContain(put?.status);
        const [item] = await trashOf(id);
        await call("POST", `/trash/${item.id}/restore`);
        const { body } = await call("GET", `/artists/${id}`);
        expect(body.name).toBe(put?.status === 200 ? "after" : "before");
      }));

    it("brings one thing back from the trash once, however many ask", () =>
      rounds(async () => {
        const { body } = await call("POST", "/plannings", {
          event_date: DAY,
          artists: [{ name: "Ana", availabilities: [morning] }],
        });
        await call("DELETE", `/plannings/${body.planning_id}`);
        const [item] = await trashOf(body.planning_id);
        const restore: Call = ["POST", `/trash/${item.id}/restore`];
        expect(statuses(await together(restore, restore, restore))).toEqual([200, 404, 404]);
        expect((await call("GET", `/plannings/${body.planning_id}`)).body).toEqual(body);
        expect(await trashOf(body.planning_id)).toEqual([]);
      }));

    it("removes one thing for good once, and says so once", () =>
      rounds(async () => {
        const { id } = await newArtist();
        await call("DELETE", `/artists/${id}`);
        const [item] = await trashOf(id);
        const remove: Call = ["DELETE", `/trash/${item.id}`];
        expect(statuses(await together(remove, remove))).toEqual([204, 404]);
        const removals = (await ledgerOf(id)).filter((action: string) => action.endsWith(".removed"));
        expect(removals).toHaveLength(1);
      }));

    it("plans with an artist who is being deleted, or without: never half", () =>
      rounds(async () => {
        const { id } = await newArtist();
        const [planned, removed] = await together(
          [
            "POST",
            "/plannings",
            { event_date: DAY, artists: [{ id, name: "Ana", availabilities: [morning] }] },
          ],
          ["DELETE", `/artists/${id}`],
        );
        // Deleted first, the planning creates the artist anew; deleted last, it stands with the artist it knew.
        expect([planned?.status, removed?.status]).toEqual([201, 204]);
        const assignments = planned?.body.assignments;
        expect(assignments).toEqual([{ artist_id: id, slot: morning }]);
        expect((await call("GET", `/plannings/${planned?.body.planning_id}`)).body).toEqual(planned?.body);
        expect(await trashOf(id)).toHaveLength(1);
      }));

    it("answers two plannings that create the same artists in opposite order", () =>
      rounds(async () => {
        const people = [newId(), newId()].map((id) => ({ id, name: `n-${id}`, availabilities: [morning] }));
        const plan = (artists: readonly unknown[]): Call => [
          "POST",
          "/plannings",
          { event_date: DAY, artists },
        ];
        const answers = await together(plan(people), plan([...people].reverse()));
        expect(statuses(answers)).toEqual([201, 201]);
        for (const { id } of people) expect((await call("GET", `/artists/${id}`)).status).toBe(200);
      }));

    it("does once what comes with the same key several times at once, and gives all the same answer", () =>
      rounds(async () => {
        const body = { name: `keyed ${newId()}`, availabilities: [morning] };
        const create: Call = ["POST", "/artists", body, { "idempotency-key": newId() }];
        const answers = await together(create, create, create, create);
        expect(statuses(answers)).toEqual([201, 201, 201, 201]);
        expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
        expect(answers.filter(({ headers }) => headers["idempotent-replayed"] === "true")).toHaveLength(3);
        const found = await call("GET", `/artists?q=${encodeURIComponent(body.name)}`);
        expect(found.body).toHaveLength(1);
      }));
  },
  [targets.sqliteFile, targets.postgres],
);
