import { isIP } from "node:net";
import { fail, ok, type Result } from "@souffleur/kernel";
import type { ResolvedAddress } from "./lookup.ts";
import {
  credentialsInAddress,
  hostUnknown,
  notAnAddress,
  notPublic,
  type OutboundFailure,
  unusualPort,
} from "./outbound-failure.ts";
import { isPublicAddress } from "./public-address.ts";

/** A place it is settled that one may go to: whoever connects uses these addresses and asks nobody again. */
export interface Destination {
  readonly url: URL;
  readonly addresses: readonly ResolvedAddress[];
}

type Find = (hostname: string) => Promise<readonly ResolvedAddress[]>;

const MAX_URL = 2_000;
/** Names that mean this machine or its network, whatever a name server says. */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|lan|home|intranet|home\.arpa)\.?$/i;

/**
 * Checks an address before anything is sent: https on its usual port, no credentials, and every address of its name
 * public. `allowed` names hosts (`calendar.local:8443`) for which the administrator wants it otherwise.
 */
export async function destinationOf(
  text: string,
  allowed: ReadonlySet<string>,
  lookup: Find,
): Promise<Result<Destination, OutboundFailure>> {
  const url = text.length <= MAX_URL ? URL.parse(text) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return fail(notAnAddress);
  if (url.username !== "" || url.password !== "") return fail(credentialsInAddress);
  const isAllowed = allowed.has(url.host.toLowerCase());
  if (!isAllowed) {
    if (url.protocol === "http:") return fail(notAnAddress);
    if (url.port !== "") return fail(unusualPort);
    if (LOCAL_NAME.test(url.hostname)) return fail(notPublic);
  }
  const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ""), lookup);
  if (addresses.length === 0) return fail(hostUnknown);
  // One private address among public ones is how a name is turned against its guests.
  if (!isAllowed && !addresses.every(({ address }) => isPublicAddress(address))) return fail(notPublic);
  return ok({ url, addresses });
}

async function addressesOf(hostname: string, lookup: Find): Promise<readonly ResolvedAddress[]> {
  const family = isIP(hostname);
  if (family !== 0) return [{ address: hostname, family }];
  try {
    return await lookup(hostname);
  } catch {
    return [];
  }
}
