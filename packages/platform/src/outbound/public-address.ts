import { BlockList, isIP } from "node:net";

/** What no public host has, after RFC 6890 and the registries of special addresses behind it. */
const specialIpv4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Parts of the public space of IPv6 that lead elsewhere: tunnels, translations, examples. */
const specialIpv6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];

const special = new BlockList();
for (const range of specialIpv4) special.addSubnet(...partsOf(range), "ipv4");
for (const range of specialIpv6) special.addSubnet(...partsOf(range), "ipv6");

/** All addresses of IPv6 given to hosts of the world so far; mapped, local and multicast ones are not among them. */
const globalIpv6 = new BlockList();
globalIpv6.addSubnet("2000::", 3, "ipv6");

/** Whether an address, as text, is one of the public internet: not of this machine, its network, or nobody's. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4");
    case 6:
      // With a zone it is an address of the local link.
      return !address.includes("%") && globalIpv6.check(address, "ipv6") && !special.check(address, "ipv6");
    default:
      return false;
  }
}

function partsOf(range: string): [address: string, prefix: number] {
  const slash = range.indexOf("/");
  return [range.slice(0, slash), Number(range.slice(slash + 1))];
}
