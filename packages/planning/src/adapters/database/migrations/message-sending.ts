import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";

/** How messages go out: when they are tried again, in which words, to whom not, and to which other programs. */
export const messageSending: MigrationStep = {
  name: "0027-planning-message-sending",
  async up(database, { columns, table }) {
    const { schema } = database;
    await schema.alterTable("messages").addColumn("webhook_id", columns.id).execute();
    await schema.alterTable("messages").addColumn("next_attempt_at", columns.instant).execute();
    await schema.alterTable("messages").addColumn("claimed_at", columns.instant).execute();
    await sql
      .raw("create index messages_sending on messages (claimed_at) where state = 'sending'")
      .execute(database);
    await schema.createIndex("messages_by_state").on("messages").columns(["state", "id"]).execute();
    await table(
      schema
        .createTable("message_templates")
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("locale", columns.text, (column) => column.notNull())
        // Absent where it is as shipped again.
        .addColumn("subject", columns.text)
        .addColumn("body", columns.text)
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("message_templates_pk", ["kind", "locale"]),
    ).execute();
    // Without a reference: somebody who comes back from the trash still does not want to be written to.
    await table(
      schema
        .createTable("message_preferences")
        .addColumn("person_id", columns.id, (column) => column.primaryKey())
        .addColumn("locale", columns.text)
        .addColumn("unwanted", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await table(
      schema
        .createTable("webhooks")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("url", columns.text, (column) => column.notNull())
        .addColumn("events", columns.json, (column) => column.notNull())
        .addColumn("secret", columns.text, (column) => column.notNull())
        .addColumn("is_active", columns.integer, (column) => column.notNull())
        .addColumn("failing_since", columns.instant)
        .addColumn("failure", columns.json)
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
  },
  async down(database) {
    for (const name of ["webhooks", "message_preferences", "message_templates"])
      await database.schema.dropTable(name).execute();
    for (const name of ["messages_by_state", "messages_sending"])
      await database.schema.dropIndex(name).execute();
    for (const name of ["claimed_at", "next_attempt_at", "webhook_id"])
      await database.schema.alterTable("messages").dropColumn(name).execute();
  },
};
