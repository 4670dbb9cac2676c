import type { Person, Planning, Role, User } from "../../src/lib/api/types.ts";
import { owner } from "./fill.ts";
import { type Answer, type Call, isStaleFor, nothing, ok, pageOf, problem } from "./http.ts";
import { newId, now, record, SETUP_CODE, type Store } from "./store.ts";

const notFound = problem(404, "not_found", "Ceci n’existe pas ou plus.");

function session(store: Store) {
  const isOpen = store.users.length === 0;
  const roles: readonly Role[] = isOpen ? ["owner"] : (store.user?.roles ?? []);
  const modules = isOpen || store.user ? ["planning"] : [];
  const locale = store.user?.locale ?? "fr";
  return { open: isOpen, roles, modules, locale, ...(store.user && { user: store.user }) };
}

function setUp(store: Store, { body }: Call): Answer {
  if (body.code !== SETUP_CODE) {
    const errors = [{ path: "code", message: "Ce n’est pas le code affiché." }];
    return problem(403, "setup_code_wrong", "Le code d’installation n’est pas le bon.", { errors });
  }
  store.user = { ...owner(store), name: String(body.name), login: String(body.login) };
  store.users = [store.user];
  store.passwords.set(store.user.login, String(body.password));
  return ok(session(store), 201);
}

function signIn(store: Store, { body }: Call): Answer {
  const user = store.users.find((one) => one.login === body.login);
  if (user === undefined || store.passwords.get(user.login) !== body.password) {
    return problem(401, "sign_in_refused", "Identifiant ou mot de passe refusé.");
  }
  store.user = user;
  return ok(session(store));
}

function restore(store: Store, call: Call, id: string): Answer {
  const item = store.trash.find((one) => one.id === id);
  if (item === undefined) return notFound;
  const taken = store.artists.some((one) => "name" in item.thing && one.name === item.thing.name);
  if (taken && call.body.option === undefined) {
    const detail = "Une autre personne porte ce nom maintenant.";
    return problem(409, "restore_conflict", detail, { options: ["replace", "copy"] });
  }
  store.trash = store.trash.filter((one) => one !== item);
  if ("planning_id" in item.thing) store.plannings.push(item.thing as Planning);
  else store.artists.push(item.thing as Person);
  return ok({ kind: item.kind, id: item.subject_id, label: item.label });
}

function undo(store: Store, id: string): Answer {
  const entry = store.ledger.find((one) => one.id === id);
  const index = store.artists.findIndex((one) => one.id === entry?.subject.id);
  const known = store.artists[index];
  if (entry?.before === undefined || known === undefined) return notFound;
  store.artists[index] = { ...known, ...(entry.before as Person), version: known.version + 1 };
  return nothing;
}

function ledger(store: Store, call: Call): Answer {
  const [action, actor, subject] = ["action", "actor", "subject"].map((name) => call.query.get(name));
  const shown = store.ledger.filter(
    (one) =>
      (action === null || one.action === action) &&
      (actor === null || one.actor.name.includes(actor ?? "")) &&
      (subject === null || one.subject.id === subject),
  );
  return ok(pageOf(shown, call.query));
}

function saveUser(store: Store, call: Call, id: string): Answer {
  const known = store.users.find((one) => one.id === id);
  const input = call.body as unknown as User;
  if (known === undefined) {
    const made = { ...input, id: newId(store), disabled: false, version: 1, created_at: now() };
    store.users.push(made);
    return ok(made, 201);
  }
  if (isStaleFor(call, known.version)) return problem(412, "stale", "Quelqu’un l’a modifié entre-temps.");
  const changed = { ...known, ...input, version: known.version + 1 };
  store.users = store.users.map((one) => (one.id === id ? changed : one));
  return ok(changed);
}

function createKey(store: Store, call: Call): Answer {
  const { name, roles } = call.body as { name: string; roles: Role[] };
  const key = { id: newId(store), name, prefix: "sfl_Xh2k9a", roles, created_at: now() };
  store.keys.unshift(key);
  return ok({ ...key, secret: "sfl_Xh2k9aExampleExampleExampleExampleExample0" }, 201);
}

function createLink(store: Store, call: Call): Answer {
  const subject = store.artists.find((one) => one.id === call.body.subject_id);
  if (subject === undefined) return notFound;
  const link = {
    id: newId(store),
    kind: "planning.artist",
    subject: { id: subject.id, label: subject.name },
    created_by: store.user?.name ?? "",
    created_at: now(),
    expires_at: now(),
  };
  store.links.unshift(link);
  return ok({ ...link, secret: "Xh2k9aExampleExampleExampleExampleExampleExa" }, 201);
}

function sessions(call: Call): Answer {
  const agents = [String(call.request.headers["user-agent"]), "Mozilla/5.0 (iPhone) Safari/605"];
  const items = agents.map((user_agent, index) => ({
    id: String(index),
    user_agent,
    current: index === 0,
    created_at: now(),
    last_seen_at: now(),
    expires_at: now(),
  }));
  return ok({ items });
}

function changeMe(store: Store, call: Call): Answer {
  if (store.user === undefined) return problem(401, "not_signed_in", "Connectez-vous.");
  store.user = { ...store.user, ...(call.body as unknown as User), version: store.user.version + 1 };
  return ok(store.user);
}

function endSession(store: Store): Answer {
  store.user = undefined;
  return nothing;
}

function remove<T extends { readonly id: string }>(list: T[], id: string): Answer {
  const index = list.findIndex((one) => one.id === id);
  if (index === -1) return notFound;
  list.splice(index, 1);
  return nothing;
}

function emptyTrash(store: Store): Answer {
  const removed = store.trash.length;
  store.trash = [];
  record(store, { action: "trash.emptied", type: "trash", id: "", label: "" });
  return ok({ removed });
}

/** What every assistant shares, and the accounts. */
export function sharedRoutes(store: Store, call: Call, parts: readonly string[]): Answer | undefined {
  const [area, id = "", verb = ""] = parts;
  const routes: Readonly<Record<string, () => Answer>> = {
    "GET setup": () => ok({ needed: store.users.length === 0 }),
    "POST setup": () => setUp(store, call),
    "GET session": () => ok(session(store)),
    "POST session": () => signIn(store, call),
    "DELETE session": () => endSession(store),
    "GET sessions": () => sessions(call),
    "DELETE sessions/id": () => nothing,
    "PUT me": () => changeMe(store, call),
    "PUT me/id": () => nothing,
    "GET users": () => ok(pageOf(store.users, call.query)),
    "POST users": () => saveUser(store, call, id),
    "PUT users/id": () => saveUser(store, call, id),
    "DELETE users/id": () => remove(store.users, id),
    "GET api-keys": () => ok(pageOf(store.keys, call.query)),
    "POST api-keys": () => createKey(store, call),
    "DELETE api-keys/id": () => remove(store.keys, id),
    "GET links": () => ok(pageOf(store.links, call.query)),
    "POST links": () => createLink(store, call),
    "DELETE links/id": () => remove(store.links, id),
    "GET trash": () => ok(pageOf(store.trash, call.query)),
    "DELETE trash": () => emptyTrash(store),
    "DELETE trash/id": () => remove(store.trash, id),
    "POST trash/id/restore": () => restore(store, call, id),
    "GET ledger": () => ledger(store, call),
    "POST ledger/id/undo": () => undo(store, id),
  };
  const route = `${call.method} ${area}${id === "" ? "" : "/id"}${verb === "" ? "" : `/${verb}`}`;
  return routes[route]?.();
}
