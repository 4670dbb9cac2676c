import { isIPv6 } from "node:net";

/** What one person is given: an IPv4 address, or half of an IPv6 one, which they can number through as they like. */
export function addressGroup(address: string): string {
  const plain = address.split("%", 1)[0] ?? "";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(plain) ? `${firstGroups(plain, 4).join(":")}::/64` : plain;
}

/** The first groups of an IPv6 address whose zeros may be left out. */
function firstGroups(address: string, count: number): readonly string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => "0"), ...after]
    .slice(0, count)
    .map((group) => group.replace(/^0+(?=.)/, ""));
}
