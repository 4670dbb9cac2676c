import { type SchemaModule, sql } from "kysely";
import type { MigrationStep, SqlDialect } from "../database/index.ts";

export interface AccountTables {
  users: {
    id: string;
    login: string;
    /** The login as it is compared: one spelling for every case and width. */
    login_key: string;
    name: string;
    password_hash: string;
    roles: unknown;
    /** 1 where the roles hold "owner": the one role that is asked for by query. */
    is_owner: number;
    locale: string | null;
    theme: string;
    disabled_at: string | null;
    deleted_at: string | null;
    version: number;
    created_at: string;
    updated_at: string;
  };
  sessions: {
    id: string;
    user_id: string;
    token_hash: string;
    user_agent: string;
    created_at: string;
    last_seen_at: string;
    expires_at: string;
  };
  api_keys: {
    id: string;
    user_id: string;
    name: string;
    prefix: string;
    token_hash: string;
    roles: unknown;
    created_at: string;
    expires_at: string | null;
    revoked_at: string | null;
    last_used_at: string | null;
  };
  links: {
    id: string;
    kind: string;
    subject_id: string;
    subject_label: string;
    token_hash: string;
    created_by: string;
    created_at: string;
    expires_at: string;
    revoked_at: string | null;
    last_used_at: string | null;
    /** Absent where a person made it. */
    made_for: string | null;
  };
  sign_in_attempts: {
    key: string;
    failures: number;
    last_at: string;
    locked_until: string | null;
  };
}

export const accountsMigration: MigrationStep = {
  name: "0001-platform-accounts",
  async up({ schema }, dialect) {
    await createUsers(schema, dialect);
    await createSessions(schema, dialect);
    await createApiKeys(schema, dialect);
    await createLinks(schema, dialect);
    await createAttempts(schema, dialect);
  },
  async down({ schema }) {
    for (const table of ["sign_in_attempts", "links", "api_keys", "sessions", "users"])
      await schema.dropTable(table).execute();
  },
};

async function createUsers(schema: SchemaModule, { columns, table }: SqlDialect): Promise<void> {
  await table(
    schema
      .createTable("users")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("login", columns.text, (column) => column.notNull())
      .addColumn("login_key", columns.text, (column) => column.notNull())
      .addColumn("name", columns.text, (column) => column.notNull())
      .addColumn("password_hash", columns.text, (column) => column.notNull())
      .addColumn("roles", columns.json, (column) => column.notNull())
      .addColumn("is_owner", columns.integer, (column) => column.notNull())
      .addColumn("locale", columns.text)
      .addColumn("theme", columns.text, (column) => column.notNull())
      .addColumn("disabled_at", columns.instant)
      .addColumn("deleted_at", columns.instant)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
  // Somebody in the trash does not hold on to their login.
  await schema
    .createIndex("users_by_login")
    .unique()
    .on("users")
    .column("login_key")
    .where(sql.ref("deleted_at"), "is", null)
    .execute();
}

async function createSessions(schema: SchemaModule, { columns, table }: SqlDialect): Promise<void> {
  await table(
    schema
      .createTable("sessions")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("user_id", columns.id, (column) =>
        column.notNull().references("users.id").onDelete("cascade"),
      )
      .addColumn("token_hash", columns.text, (column) => column.notNull().unique())
      .addColumn("user_agent", columns.text, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("last_seen_at", columns.instant, (column) => column.notNull())
      .addColumn("expires_at", columns.instant, (column) => column.notNull()),
  ).execute();
  await schema.createIndex("sessions_by_user").on("sessions").columns(["user_id", "id"]).execute();
}

async function createApiKeys(schema: SchemaModule, { columns, table }: SqlDialect): Promise<void> {
  await table(
    schema
      .createTable("api_keys")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("user_id", columns.id, (column) =>
        column.notNull().references("users.id").onDelete("cascade"),
      )
      .addColumn("name", columns.text, (column) => column.notNull())
      .addColumn("prefix", columns.text, (column) => column.notNull())
      .addColumn("token_hash", columns.text, (column) => column.notNull().unique())
      .addColumn("roles", columns.json, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("expires_at", columns.instant)
      .addColumn("revoked_at", columns.instant)
      .addColumn("last_used_at", columns.instant),
  ).execute();
  await schema.createIndex("api_keys_by_user").on("api_keys").columns(["user_id", "id"]).execute();
}

async function createLinks(schema: SchemaModule, { columns, table }: SqlDialect): Promise<void> {
  await table(
    schema
      .createTable("links")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("subject_id", columns.text, (column) => column.notNull())
      .addColumn("subject_label", columns.text, (column) => column.notNull())
      .addColumn("token_hash", columns.text, (column) => column.notNull().unique())
      .addColumn("created_by", columns.text, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("expires_at", columns.instant, (column) => column.notNull())
      .addColumn("revoked_at", columns.instant)
      .addColumn("last_used_at", columns.instant),
  ).execute();
  await schema.createIndex("links_by_kind").on("links").columns(["kind", "id"]).execute();
}

async function createAttempts(schema: SchemaModule, { columns, table }: SqlDialect): Promise<void> {
  await table(
    schema
      .createTable("sign_in_attempts")
      .addColumn("key", columns.text, (column) => column.primaryKey())
      .addColumn("failures", columns.integer, (column) => column.notNull())
      .addColumn("last_at", columns.instant, (column) => column.notNull())
      .addColumn("locked_until", columns.instant),
  ).execute();
  await schema.createIndex("sign_in_attempts_by_age").on("sign_in_attempts").column("last_at").execute();
}

/** Links that go out in messages are many, and nobody looks after them one by one. */
export const messageLinksMigration: MigrationStep = {
  name: "0027-platform-message-links",
  async up({ schema }, { columns }) {
    await schema.alterTable("links").addColumn("made_for", columns.text).execute();
    await schema.createIndex("links_by_subject").on("links").columns(["subject_id", "made_for"]).execute();
  },
  async down({ schema }) {
    await schema.dropIndex("links_by_subject").execute();
    await schema.alterTable("links").dropColumn("made_for").execute();
  },
};
