import fc from "fast-check";
import type { FastifyRequest } from "fastify";
import { expect, it } from "vitest";
import { expectedVersion, requiredVersion, versionTag } from "./etag.ts";
import { ProblemError } from "./problem.ts";

const asking = (ifMatch?: string) => ({ headers: { "if-match": ifMatch } }) as unknown as FastifyRequest;

it("reads the version out of a tag it gave out", () => {
  fc.assert(
    fc.property(fc.nat(), (version) => {
      expect(expectedVersion(asking(versionTag(version)))).toBe(version);
      expect(expectedVersion(asking(` W/${versionTag(version)} `))).toBe(version);
      expect(requiredVersion(asking(versionTag(version)))).toBe(version);
    }),
  );
});

it.each([undefined, "*", " * "])(
  "expects no version where the caller sent %j, and asks for one where it is needed",
  (tag) => {
    expect(expectedVersion(asking(tag))).toBeUndefined();
    expect(() => requiredVersion(asking(tag))).toThrow(new ProblemError({ code: "version_required" }));
  },
);

it("takes any other tag for one that cannot be the present", () => {
  const strange = fc.string().filter((tag) => tag.trim() !== "*" && !/^(W\/)?"\d{1,15}"$/.test(tag.trim()));
  fc.assert(
    fc.property(strange, (tag) => {
      expect(expectedVersion(asking(tag))).toBe(-1);
    }),
  );
});

it.each(['"1", "2"', "1", "'1'", '""', '"-1"', '"1.0"', '"0x1"', '"9999999999999999"', 'w/"1"'])(
  "is not fooled by %s",
  (tag) => {
    expect(expectedVersion(asking(tag))).toBe(-1);
  },
);
