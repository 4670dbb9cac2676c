import { sql } from "kysely";
import type { LibraryServer } from "./library-server.ts";
import { readTransfer } from "./library-transfers.ts";
import { waitUntil } from "./wait-until.ts";

type Queries = LibraryServer["server"]["database"]["queries"];

/** Until it is mended, the journal takes no word of this file, and no job of a transfer is tried a second time. */
export async function breakJournal(queries: Queries, name: string): Promise<() => Promise<void>> {
  await sql`create trigger one_attempt after insert on jobs when (new.type like 'library.%transfer' or new.type like 'library.care-%')
    begin update jobs set max_attempts = 1 where id = new.id; end`.execute(queries);
  await sql
    .raw(`create trigger no_word before update on moves
      when new.state <> 'planned' and (new.from_path like '%${name}%' or new.to_path like '%${name}%')
      begin select raise(abort, 'The journal is full.'); end`)
    .execute(queries);
  return async () => {
    await sql`drop trigger no_word`.execute(queries);
    await sql`drop trigger one_attempt`.execute(queries);
  };
}

/** Every transfer's job is cancelled before anybody could begin it. */
export async function cancelAtOnce(queries: Queries): Promise<() => Promise<void>> {
  await sql`create trigger cancel_at_once after insert on jobs when new.type = 'library.transfer'
    begin update jobs set state = 'cancelled', finished_at = created_at where id = new.id; end`.execute(
    queries,
  );
  return async () => {
    await sql`drop trigger cancel_at_once`.execute(queries);
  };
}

export function post({ call }: Pick<LibraryServer, "call">, id: string, verb: string, version: number) {
  return call({
    method: "POST",
    path: `/library/transfers/${id}/${verb}`,
    headers: { "if-match": `"${version}"` },
  });
}

/** Waits until no job is at work on a transfer, and reads it. */
export async function atRest(library: LibraryServer, id: string) {
  const isStill = async () => {
    const { transfer } = await readTransfer(library, id);
    return transfer.halted !== undefined || ["waiting", "applied"].includes(transfer.stage);
  };
  await waitUntil("its files lie still", isStill);
  return readTransfer(library, id);
}
