import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";

/** Each script asks `souffleur __complete` at the key, so that it never falls behind the commands. */
const scripts: Readonly<Record<string, string>> = {
  bash: `# source <(souffleur completion bash)
_souffleur() {
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}") line
  COMPREPLY=()
  while IFS=$'\\t' read -r line _; do COMPREPLY+=("$line"); done \\
    < <("\${COMP_WORDS[0]}" __complete -- "\${words[@]}" 2>/dev/null)
  if ((\${#COMPREPLY[@]} == 0)); then compopt -o default 2>/dev/null; fi
}
complete -F _souffleur souffleur
`,
  zsh: `#compdef souffleur
# source <(souffleur completion zsh)
_souffleur() {
  local -a found
  local word summary
  while IFS=$'\\t' read -r word summary; do found+=("\${word//:/\\\\:}:\${summary}"); done \\
    < <("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if ((\${#found})); then _describe 'souffleur' found; else _files; fi
}
compdef _souffleur souffleur
`,
  fish: `# souffleur completion fish | source
complete -c souffleur -a '(souffleur __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};

export async function printCompletionScript({ output, texts }: Context, input: Input): Promise<void> {
  const shell = input.word(0);
  const script = scripts[shell];
  if (script === undefined) throw new CliFailure(exitCodes.usage, "usage", texts.usage.unknownShell(shell));
  output.result({ shell, script }, () => script);
}
