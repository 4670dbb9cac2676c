import type { JsonObject } from "./json-object.ts";

/** The members of an object by any of the names others give them; what nobody asked for, or could use, is left over. */
export class Members {
  private readonly value: JsonObject;
  private readonly read = new Set<string>();

  constructor(value: JsonObject) {
    this.value = value;
  }

  /** Names with something in them that was not taken. */
  unread(): readonly string[] {
    return Object.keys(this.value).filter((name) => !this.read.has(name) && !isEmpty(this.value[name]));
  }

  any(names: readonly string[]): unknown {
    return this.take(names, (found) => found);
  }

  text(names: readonly string[]): string | undefined {
    return this.take(names, (found) =>
      typeof found === "string" ? found : typeof found === "number" ? String(found) : undefined,
    );
  }

  number(names: readonly string[]): number | undefined {
    return this.take(names, (found) =>
      typeof found === "number" && Number.isFinite(found) ? found : undefined,
    );
  }

  truth(names: readonly string[]): boolean | undefined {
    return this.take(names, (found) => (typeof found === "boolean" ? found : undefined));
  }

  list(names: readonly string[]): readonly unknown[] | undefined {
    return this.take(names, (found) => (Array.isArray(found) ? found : undefined));
  }

  /** A list of words, or words between commas. */
  words(names: readonly string[]): readonly string[] {
    const found = this.take(names, (words) => {
      const list: unknown = typeof words === "string" ? words.split(/[,;|]/) : words;
      return isTexts(list) ? list : undefined;
    });
    return (found ?? []).map((word) => word.trim()).filter((word) => word !== "");
  }

  oneOf<Word extends string>(names: readonly string[], words: readonly Word[]): Word | undefined {
    return this.take(names, (found) =>
      words.find((word) => typeof found === "string" && word === found.trim().toLowerCase()),
    );
  }

  private take<Found>(
    names: readonly string[],
    use: (found: unknown) => Found | undefined,
  ): Found | undefined {
    for (const name of names) {
      const found = this.value[name];
      if (isEmpty(found)) continue;
      const used = use(found);
      if (used === undefined) continue;
      this.read.add(name);
      return used;
    }
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}
