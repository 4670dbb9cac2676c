import { type Access, type ModuleName, mayAccess, moduleNames, type Role } from "../http/access.ts";

/** A job is seen by whoever may read what its module shows; jobs of no module are the owner's. */
export function readWordOf(type: string): Access {
  const module = moduleOf(type);
  return module === undefined ? "owner" : `${module}:read`;
}

/** And changed by whoever may change what it works on. */
export function writeWordOf(type: string): Access {
  const module = moduleOf(type);
  return module === undefined ? "owner" : `${module}:write`;
}

export function visibleTypes(types: readonly string[], roles: readonly Role[]): readonly string[] {
  return types.filter((type) => mayAccess(roles, readWordOf(type)));
}

function moduleOf(type: string): ModuleName | undefined {
  return moduleNames.find((name) => type.startsWith(`${name}.`));
}
