import type { Command, Option } from 'commander';
import { examples } from '../help.js';
import type { Cli, Result } from '../types.js';
import { OptionInvalidError } from '../usage.js';

const shells = { bash, zsh, fish };

export function registerCompletion(program: Command, cli: Cli): void {
  const command = program
    .command('completion')
    .description('Prints the script by which a shell completes commands and options.')
    .argument('<shell>', Object.keys(shells).join(', '))
    .action(cli.action((_context, shell: string) => complete(shell)));
  examples(
    command,
    'source <(bulkhead completion bash)',
    'bulkhead completion fish > ~/.config/fish/completions/bulkhead.fish',
  );
}

async function complete(shell: string): Promise<Result> {
  const make = shells[shell as keyof typeof shells];
  if (make === undefined)
    throw new OptionInvalidError({
      option: 'The shell',
      value: shell,
      rule: Object.keys(shells).join(', '),
      nextStep: 'Name one of them.',
    });
  const script = make(await allWords());
  return { json: { shell, script }, text: script };
}

/** For each command, by its words, what may follow. */
type Words = Map<string, { word: string; help: string }[]>;

/** Every command whole: loads all of them, which only this command needs. */
async function allWords(): Promise<Words> {
  const [{ createProgram }, { commands }] = await Promise.all([import('../program.js'), import('../commands.js')]);
  const silent = { stdout: () => {}, stderr: () => {}, ask: async () => undefined, env: {}, cwd: '/', isTty: false };
  const program = await createProgram(
    silent,
    commands.map(({ name }) => name),
  );
  const words: Words = new Map();
  collect(program, '', words, program.options);
  return words;
}

function collect(command: Command, path: string, words: Words, global: readonly Option[]): void {
  const children = command.commands.map((child) => ({
    word: child.name(),
    help: child.summary() || child.description(),
  }));
  const own = path === '' ? [] : command.options;
  const options = [...own, ...global]
    .filter((option) => !option.hidden)
    .map(({ long, description }) => ({ word: long ?? '', help: description }));
  words.set(path, [...children, ...options]);
  for (const child of command.commands) collect(child, `${path} ${child.name()}`.trim(), words, global);
}

/** The words before the cursor that are commands say where we are; options and their values are passed over. */
function bash(words: Words): string {
  const cases = [...words].map(
    ([path, next]) => `    ${JSON.stringify(path)}) words=${JSON.stringify(next.map(({ word }) => word).join(' '))} ;;`,
  );
  const paths = [...words.keys()].filter((path) => path !== '').map((path) => JSON.stringify(path));
  return `# bash completion of bulkhead
_bulkhead() {
  local path="" word candidate words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    candidate="\${path:+$path }$word"
    case "$candidate" in
      ${paths.join('|')}) path="$candidate" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _bulkhead bulkhead
`;
}

function zsh(words: Words): string {
  return `#compdef bulkhead
autoload -U +X bashcompinit && bashcompinit
${bash(words)}`;
}

function fish(words: Words): string {
  const lines = [...words].flatMap(([path, next]) => next.map(({ word, help }) => fishLine(path, word, help)));
  return `# fish completion of bulkhead
function __bulkhead_at
  set -l path
  for word in (commandline -opc)[2..-1]
    contains -- (string join ' ' $path $word) $argv[2..-1]; and set path $path $word
  end
  test (string join ' ' $path) = "$argv[1]"
end
set -g __bulkhead_paths ${[...words.keys()]
    .filter((path) => path !== '')
    .map(quoted)
    .join(' ')}
${lines.join('\n')}
`;
}

function fishLine(path: string, word: string, help: string): string {
  const condition = `-n ${quoted(`__bulkhead_at '${path}' $__bulkhead_paths`)}`;
  const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
  return `complete -c bulkhead ${condition} ${what} -d ${quoted(help)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/(["\\])/g, '\\$1')}"`;
}
