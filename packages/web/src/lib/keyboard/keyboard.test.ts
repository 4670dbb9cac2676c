import { beforeEach, describe, expect, it } from "vitest";
import { isSingleKey, type KeyPress, keyCaps, matchCombo, strokeOf } from "./combo.ts";
import { createShortcutRegistry } from "./shortcuts.ts";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe("a key press", () => {
  it.each([
    [press("j"), "j"],
    [press("K", { ctrlKey: true }), "mod+k"],
    [press("k", { metaKey: true }), "mod+k"],
    [press("?", { shiftKey: true }), "?"],
    [press("J", { shiftKey: true }), "j"],
    [press("Enter", { shiftKey: true }), "shift+enter"],
    [press(" "), "space"],
    [press("x", { altKey: true }), "alt+x"],
  ])("is written as combos are: %o", (event, expected) => {
    expect(strokeOf(event)).toBe(expected);
  });

  it("fulfils, begins or misses a combo", () => {
    expect(matchCombo(["g", "i"], "g i")).toBe("full");
    expect(matchCombo(["g"], "g i")).toBe("partial");
    expect(matchCombo(["g", "a"], "g i")).toBe("none");
    expect(matchCombo(["g", "i", "i"], "g i")).toBe("none");
  });
});

describe("the caps shown for a combo", () => {
  it("are those of the keyboard at hand", () => {
    expect(keyCaps("mod+k", true)).toEqual(["⌘", "K"]);
    expect(keyCaps("mod+k", false)).toEqual(["Ctrl", "K"]);
    expect(keyCaps("g i", false)).toEqual(["G", "I"]);
    expect(keyCaps("enter", false)).toEqual(["↵"]);
  });
});

describe("shortcuts", () => {
  let clock = 0;
  let done: string[] = [];
  let registry = createShortcutRegistry(() => clock);
  const shortcut = (combo: string, everywhere = false) => ({
    combo,
    label: combo,
    everywhere,
    run: () => void done.push(combo),
  });

  beforeEach(() => {
    clock = 10_000;
    done = [];
    registry = createShortcutRegistry(() => clock);
    registry.add({
      title: "everywhere",
      shortcuts: [shortcut("mod+k", true), shortcut("g i"), shortcut("a")],
    });
  });

  it("run when their keys are pressed, and take the key from the page", () => {
    expect(registry.press(press("a"), false)).toBe(true);
    expect(registry.press(press("b"), false)).toBe(false);
    expect(done).toEqual(["a"]);
  });

  it("of two keys run when they follow each other in time", () => {
    registry.press(press("g"), false);
    registry.press(press("i"), false);
    expect(done).toEqual(["g i"]);
  });

  it("of two keys are forgotten after a pause", () => {
    registry.press(press("g"), false);
    clock += 5000;
    registry.press(press("i"), false);
    expect(done).toEqual([]);
  });

  it("that begin and lead nowhere do not swallow the next key", () => {
    registry.press(press("g"), false);
    registry.press(press("a"), false);
    expect(done).toEqual(["a"]);
  });

  it("keep quiet while somebody types, except those of everywhere", () => {
    registry.press(press("a"), true);
    registry.press(press("k", { ctrlKey: true }), true);
    expect(done).toEqual(["mod+k"]);
  });

  it("of the page on top win, and leave with it", () => {
    const remove = registry.add({
      title: "page",
      shortcuts: [{ ...shortcut("a"), run: () => void done.push("page") }],
    });
    registry.press(press("a"), false);
    remove();
    registry.press(press("a"), false);
    expect(done).toEqual(["page", "a"]);
  });

  it("of one key can be turned off; those with Ctrl stay", () => {
    registry.allowSingleKeys(false);
    registry.press(press("a"), false);
    registry.press(press("g"), false);
    registry.press(press("i"), false);
    registry.press(press("k", { ctrlKey: true }), false);
    expect(done).toEqual(["mod+k"]);
    expect([isSingleKey("a"), isSingleKey("g i"), isSingleKey("mod+k")]).toEqual([true, true, false]);
  });

  it("tell whoever shows them when they change", () => {
    let told = 0;
    const stop = registry.subscribe(() => {
      told += 1;
    });
    registry.add({ title: "page", shortcuts: [] })();
    stop();
    registry.add({ title: "page", shortcuts: [] });
    expect(told).toBe(2);
  });
});
