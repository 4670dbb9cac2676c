const SIGN = /^\s*\$\w+\$\s*\/?/;

/**
 * A topic as Moodle names the folder of a question: `$course$/top/Biology/Cells` is `Biology / Cells`. A slash that is a
 * letter of a name is written twice.
 */
export function topicOfPath(path: string): string {
  const names = path
    .replace(SIGN, "")
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll("//", "/").replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");
  return (names[0] === "top" ? names.slice(1) : names).join(" / ");
}

export function pathOfTopic(topic: string | undefined): string {
  const names = topic === undefined ? [] : topic.split(" / ");
  return ["$course$", "top", ...names.map((name) => name.replaceAll("/", "//"))].join("/");
}
