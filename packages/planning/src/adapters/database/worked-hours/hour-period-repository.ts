import { type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { HourPeriodRepository } from "../../../application/worked-hours/ports.ts";
import type { HourPeriod } from "../../../domain/worked-hours/hour-period.ts";
import type { HourPeriodId } from "../../../domain/worked-hours/hours-line.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["hour_periods"];

export function hourPeriodRepository(queries: Queries): HourPeriodRepository {
  const database = tables<PlanningTables>(queries);
  const closed = () => database.selectFrom("hour_periods").selectAll().where("state", "=", "closed");
  return {
    async add(period) {
      await database.insertInto("hour_periods").values(rowOf(period)).execute();
    },
    async find(id) {
      const row = await database
        .selectFrom("hour_periods")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row && periodOf(row);
    },
    async list({ limit, after }, { from, to, productionId }) {
      let query = database
        .selectFrom("hour_periods")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (from !== undefined) query = query.where("ends_on", ">=", from);
      if (to !== undefined) query = query.where("starts_on", "<=", to);
      if (productionId !== undefined) query = query.where("production_id", "=", productionId);
      if (after !== undefined) {
        const [at, id] = after as [Row["created_at"], HourPeriodId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(at, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(periodOf), next };
    },
    async closedOver({ day, productionId }) {
      const row = await closed()
        .where("starts_on", "<=", day)
        .where("ends_on", ">=", day)
        .where(({ eb, or }) => or([eb("production_id", "is", null), eb("production_id", "=", productionId)]))
        .orderBy("created_at")
        .limit(1)
        .executeTakeFirst();
      return row && periodOf(row);
    },
    async closedWithin({ from, to, productionId }) {
      const row = await closed()
        .where("starts_on", "<=", to)
        .where("ends_on", ">=", from)
        .where(({ eb, or }) =>
          or([
            eb("production_id", "is", null),
            ...(productionId === undefined ? [] : [eb("production_id", "=", productionId)]),
          ]),
        )
        .orderBy("created_at")
        .limit(1)
        .executeTakeFirst();
      return row && periodOf(row);
    },
    async replace(period) {
      await database.updateTable("hour_periods").set(rowOf(period)).where("id", "=", period.id).execute();
    },
  };
}

function rowOf(period: HourPeriod): Row {
  const { closed, reopened } = period;
  return {
    id: period.id,
    starts_on: period.from,
    ends_on: period.to,
    production_id: period.productionId ?? null,
    production_name: period.productionName ?? null,
    state: period.state,
    closed_by: closed.by,
    closed_at: closed.at,
    reopened_by: reopened?.by ?? null,
    reopened_at: reopened?.at ?? null,
    reopen_reason: reopened?.reason ?? null,
    version: period.version,
    created_at: period.createdAt,
  };
}

function periodOf(row: Row): HourPeriod {
  const { reopened_by: by, reopened_at: at, reopen_reason: reason } = row;
  return {
    id: row.id,
    from: row.starts_on,
    to: row.ends_on,
    productionId: row.production_id ?? undefined,
    productionName: row.production_name ?? undefined,
    state: row.state,
    closed: { by: row.closed_by, at: row.closed_at },
    reopened: by === null || at === null || reason === null ? undefined : { by, at, reason },
    version: row.version,
    createdAt: row.created_at,
  };
}
