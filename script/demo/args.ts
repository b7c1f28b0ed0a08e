/** The command line of the demo, parsed and checked. */
import { parseArgs } from 'node:util';
import { ArgumentError } from './errors.js';

/** The runs in the order in which they are shown. Each has a file in `script/config/`. */
export const RUN_NAMES = ['unprotected', 'limit-only', 'recommended'] as const;
export type RunName = (typeof RUN_NAMES)[number];

export type DemoOptions = {
  /** Print the figures as JSON, and nothing else, on standard output. */
  json: boolean;
  /** Replay from January, every row a transaction of its own. */
  full: boolean;
  /** Where the HTML report goes. */
  report: string;
  runs: readonly RunName[];
  /** Folder with `flows.csv` and `meta.json`. */
  record: string | undefined;
  /** First port; the runs take this one and the ones after it. Free ports when undefined. */
  port: number | undefined;
  help: boolean;
};

export const DEFAULT_REPORT = 'demo-report.html';

export const HELP = `Replays the Nomad bridge theft of 2022 against real contracts on local chains.

Usage: npm run demo [-- options]

  --full             from January on, every row a transaction of its own (a few minutes)
  --runs <a,b>       only these of: ${RUN_NAMES.join(', ')}
  --report <file>    where the HTML report goes (default ${DEFAULT_REPORT})
  --json             figures as JSON on standard output, nothing else there
  --record <folder>  another record: a folder with flows.csv and meta.json
  --port <number>    first port of the chains (default: any free ports)
  --help             this text
`;

const OPTIONS = {
  json: { type: 'boolean' },
  full: { type: 'boolean' },
  report: { type: 'string' },
  runs: { type: 'string' },
  record: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;

const SEE_HELP = 'See `npm run demo -- --help`.';

/**
 * @param argv Arguments without the program, as in `process.argv.slice(2)`.
 * @throws ArgumentError for whatever is not in `HELP`.
 */
export function parseDemoArgs(argv: readonly string[]): DemoOptions {
  // Not strict: Node's own messages neither name the next step nor know our flags.
  const { values, tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) checkToken(token);
  return {
    json: values.json === true,
    full: values.full === true,
    report: text(values.report) ?? DEFAULT_REPORT,
    runs: parseRuns(text(values.runs)),
    record: text(values.record),
    port: parsePort(text(values.port)),
    help: values.help === true,
  };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function checkToken(token: Token): void {
  if (token.kind === 'positional') {
    throw new ArgumentError(`"${token.value}" is not an option; every option starts with --.`, SEE_HELP);
  }
  if (token.kind !== 'option') return;
  const option = OPTIONS[token.name as OptionName];
  if (option === undefined) throw new ArgumentError(`There is no option ${token.rawName}.`, SEE_HELP);
  const given = token.value !== undefined && token.value !== '';
  if (option.type === 'string' && (!given || token.value?.startsWith('--'))) {
    throw new ArgumentError(`${token.rawName} needs a value.`, SEE_HELP);
  }
  if (option.type === 'boolean' && token.value !== undefined) {
    throw new ArgumentError(`${token.rawName} takes no value, but got "${token.value}".`, SEE_HELP);
  }
}

function parseRuns(list: string | undefined): readonly RunName[] {
  if (list === undefined) return RUN_NAMES;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !RUN_NAMES.some((known) => known === name));
  if (unknown !== undefined) {
    throw new ArgumentError(`There is no run "${unknown}".`, `Choose from: ${RUN_NAMES.join(', ')}.`);
  }
  return RUN_NAMES.filter((name) => wanted.includes(name));
}

function parsePort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  // Room above for one port per run.
  const highest = 65_536 - RUN_NAMES.length;
  if (!Number.isInteger(port) || port < 1 || port > highest) {
    throw new ArgumentError(`--port ${value} is not a port.`, `Name a number from 1 to ${highest}.`);
  }
  return port;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
