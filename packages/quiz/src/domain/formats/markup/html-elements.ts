/** Elements of HTML that have nothing in them, and no end. */
export const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Those that one of the same kind ends, whether or not that is said. */
export const SELF_CLOSING = new Set("p li tr td th dt dd option".split(" "));

/** Those whose content is no text of the question, and no markup. */
export const RAW = new Set(["script", "style"]);
