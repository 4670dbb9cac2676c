import { describe, expect, it } from "vitest";
import { destinationOf } from "./destination.ts";
import { isPublicAddress } from "./public-address.ts";

describe("a public address", () => {
  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "192.167.255.255",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a01:e0a::1",
  ])("is %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "",
    "localhost",
    "127.1",
  ])("is not %s", (address) => expect(isPublicAddress(address)).toBe(false));
});

/** What an address can look like and still be this machine, its network, or nobody's. */
const refused = [
  "https://127.0.0.1/",
  "https://127.1/",
  "https://127.0.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://0177.0.0.01/",
  "https://127.0.0.1./",
  "https://127。0。0。1/",
  "https://１２７.0.0.1/",
  "https://⑯⑨。②⑤④。⑯⑨。②⑤④/",
  "https://0/",
  "https://0.0.0.0/",
  "https://10.1/",
  "https://167772161/",
  "https://172.16.1/",
  "https://192.168.1.1/",
  "https://3232235777/",
  "https://169.254.169.254/latest/meta-data/",
  "https://0xa9fea9fe/",
  "https://2852039166/",
  "https://100.64.0.1/",
  "https://198.18.0.1/",
  "https://224.0.0.251/",
  "https://255.255.255.255/",
  "https://[::]/",
  "https://[::1]/",
  "https://[0:0:0:0:0:0:0:1]/",
  "https://[0000:0000:0000:0000:0000:0000:0000:0001]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[::ffff:10.0.0.1]/",
  "https://[::ffff:169.254.169.254]/",
  "https://[::127.0.0.1]/",
  "https://[64:ff9b::127.0.0.1]/",
  "https://[2002:7f00:1::]/",
  "https://[2001:0:7f00:1::]/",
  "https://[fc00::1]/",
  "https://[fd00:ec2::254]/",
  "https://[fe80::1]/",
  "https://[fe80::1%25eth0]/",
  "https://[ff02::1]/",
  "https://localhost/",
  "https://LOCALHOST/",
  "https://localhost./",
  "https://a.localhost/",
  "https://printer.local/",
  "https://metadata.google.internal/",
  "https://router.lan/",
  "https://private.example/",
  "https://mixed.example/",
  "https://mapped.example/",
  "https://nobody.example/",
  "https://public.example:8443/",
  "https://public.example:22/",
  "https://user:secret@public.example/",
  "https://user@public.example/",
  "http://public.example/",
  "ftp://public.example/",
  "file:///etc/passwd",
  "gopher://127.0.0.1:70/",
  "data:text/calendar,BEGIN:VCALENDAR",
  "javascript:alert(1)",
  "//public.example/",
  "public.example",
  "https://",
  "https://%31%32%37.0.0.1/",
  "https:/\\127.0.0.1/",
  `https://public.example/${"a".repeat(3_000)}`,
];

const names: Readonly<Record<string, readonly { address: string; family: number }[]>> = {
  "public.example": [{ address: "93.184.216.34", family: 4 }],
  "private.example": [{ address: "192.168.0.4", family: 4 }],
  "mixed.example": [
    { address: "93.184.216.34", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ],
  "mapped.example": [{ address: "::ffff:127.0.0.1", family: 6 }],
};
const lookup = (name: string) => Promise.resolve(names[name] ?? Promise.reject(new Error("ENOTFOUND")));

describe("the way out", () => {
  it("is closed to more than sixty forms of address", () => {
    expect(refused.length).toBeGreaterThan(60);
  });

  it.each(refused)("is closed to %s", async (url) => {
    expect(await destinationOf(url, new Set(), lookup)).toMatchObject({ ok: false });
  });

  it.each([
    "https://public.example/calendar.ics?key=1",
    "https://93.184.216.34/",
    "https://PUBLIC.example:443/",
  ])("is open to %s", async (url) => {
    const found = await destinationOf(url, new Set(), lookup);
    expect(found).toMatchObject({ ok: true, value: { addresses: [{ address: "93.184.216.34" }] } });
  });

  it.each(["localhost", "a.localhost", "printer.local", "router.lan", "metadata.google.internal."])(
    "is closed to %s, whatever a name server says of it",
    async (name) => {
      const anywhere = () => Promise.resolve([{ address: "93.184.216.34", family: 4 }]);
      expect(await destinationOf(`https://${name}/`, new Set(), anywhere)).toMatchObject({ ok: false });
    },
  );

  it("is open to what the administrator permits, with its port and nothing else", async () => {
    const allowed = new Set(["private.example:8080", "127.0.0.1:9000"]);
    expect(await destinationOf("http://private.example:8080/a", allowed, lookup)).toMatchObject({ ok: true });
    expect(await destinationOf("http://127.0.0.1:9000/", allowed, lookup)).toMatchObject({ ok: true });
    expect(await destinationOf("https://private.example/", allowed, lookup)).toMatchObject({ ok: false });
    expect(await destinationOf("http://127.0.0.1:9001/", allowed, lookup)).toMatchObject({ ok: false });
    expect(await destinationOf("http://a:b@127.0.0.1:9000/", allowed, lookup)).toMatchObject({ ok: false });
  });

  it("says why it is closed without the path, which may be a secret", async () => {
    const found = await destinationOf("https://192.168.0.1/private-token", new Set(), lookup);
    expect(JSON.stringify(found)).not.toContain("private-token");
  });
});
