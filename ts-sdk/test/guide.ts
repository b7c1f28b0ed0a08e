/** What a page of `docs/guides` asks its reader to do, so that a test can do it. */

export type Step =
  /** A line of a `sh` block, and the lines of the `text` block that follows it. */
  | { type: 'run'; command: string; exit: number; shows: string[]; line: number }
  /** What happens between two blocks: `<!-- given: an hour later -->`, which no reader sees. */
  | { type: 'given'; what: string; line: number };

export type Guide = { steps: Step[]; typescript: string[] };

/**
 * Takes a page apart. In a `sh` block every line is a command, `\` continues one, `#` starts a comment, and `export` lines
 * tell the reader what the test knows already. What a command shows stands in the `text` block behind it, `…` for
 * anything. `<!-- exit: 6 -->` before a block: its last command ends with that code.
 */
export function readGuide(markdown: string): Guide {
  const guide: Guide = { steps: [], typescript: [] };
  let exit = 0;
  for (const { language, body, comment, line } of partsOf(markdown)) {
    if (language === 'sh') {
      guide.steps.push(
        ...commandsOf(body).map((command): Step => ({ type: 'run', command, exit: 0, shows: [], line })),
      );
      if (exit !== 0) Object.assign(lastRun(guide, line), { exit });
      exit = 0;
    }
    if (language === 'text') Object.assign(lastRun(guide, line), { shows: linesOf(body) });
    if (language === 'ts') guide.typescript.push(body);
    const [, word, value = ''] = /^(given|exit): (.*)$/.exec(comment) ?? [];
    if (word === 'given') guide.steps.push({ type: 'given', what: value, line });
    if (word === 'exit') exit = Number(value);
  }
  return guide;
}

type Part = { language: string; body: string; comment: string; line: number };

function partsOf(markdown: string): Part[] {
  const parts = markdown.matchAll(/^```(?<language>\w+)\n(?<body>[\s\S]*?)^```$|^<!-- (?<comment>.*) -->$/gm);
  return [...parts].map(({ groups, index }) => {
    const { language = '', body = '', comment = '' } = groups ?? {};
    return { language, body, comment, line: markdown.slice(0, index).split('\n').length };
  });
}

function commandsOf(body: string): string[] {
  const whole = linesOf(body.replaceAll(/\\\n\s*/g, ''));
  return whole.map((text) => text.replace(/(^|\s)#.*$/, '').trim()).filter((text) => !/^(export .*)?$/.test(text));
}

function linesOf(body: string): string[] {
  return body.split('\n').filter((text) => text.trim() !== '');
}

function lastRun({ steps }: Guide, line: number): Step {
  const step = steps.findLast(({ type }) => type === 'run');
  if (step === undefined) throw new Error(`Line ${line}: no command stands before this block.`);
  return step;
}

/** Words of a command as a shell would take them, with `$NAME` from the world. */
export function wordsOf(command: string, variables: Readonly<Record<string, string>>): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => {
    if (single !== undefined) return single;
    return (double ?? bare ?? '').replaceAll(/\$(\w+)/g, (_, name) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`The page uses $${name}, which the test does not know.`);
      return value;
    });
  });
}

/** Lines that the page shows and the output does not have, in this order. */
export function missingLines(shows: readonly string[], output: string): string[] {
  let rest = output;
  return shows.filter((line) => {
    const found = new RegExp(line.trim().split('…').map(literal).join('.*')).exec(rest);
    if (found === null) return true;
    rest = rest.slice(found.index + found[0].length);
    return false;
  });
}

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
