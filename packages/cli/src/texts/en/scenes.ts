import type { ShootFault } from "../../in-process/scenes/read-shoot.ts";

/** The order of scenes. */
export const scenes = {
  size: "Scenes × people",
  value: "Cost",
  waiting: "of it waiting",
  bound: "At least",
  proof: "Best?",
  proved: "proved",
  notProved: "not proved",
  seconds: "Seconds",
  order: (name: string, order: string) => `${name}: ${order}`,
  notJson: (file: string, reason: string) => `${file} is not JSON: ${reason}`,
  tooLarge: (file: string, megabytes: number) => `${file} is larger than ${megabytes} MB.`,
  formatNext: "A file of the format talent-scheduling/1 has scenes, actors, duration, pay and needs.",
  wrongKey: (file: string, { key, expected }: ShootFault) => {
    switch (expected.kind) {
      case "object":
        return `${file} must hold one JSON object.`;
      case "format":
        return `${file}: format must be "talent-scheduling/1".`;
      case "text":
        return `${file}: ${key} must be a text.`;
      case "array":
        return `${file}: ${key} must be a list.`;
      case "number":
        return `${file}: ${key} must be a number from 0 to 1000000000.`;
      case "repeated":
        return `${file}: ${key} names a person this scene has named already.`;
      case "count":
        return `${file}: ${key} must be a whole number from 0 to ${expected.max}.`;
      case "length":
        return `${file}: ${key} must have ${expected.length} entries, as many as the file says there are.`;
      case "person":
        return expected.people === 0
          ? `${file}: ${key} names a person, and actors says there are none.`
          : `${file}: ${key} must be a whole number from 0 to ${expected.people - 1}, one of the actors.`;
    }
  },
};
