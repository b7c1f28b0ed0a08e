/** NatSpec in, JSDoc out. */
import type { AbiError, AbiEvent, AbiFunction } from 'abitype';
import { toFunctionSignature } from 'viem';

type Entry = {
  notice?: string;
  details?: string;
  params?: Record<string, string>;
  returns?: Record<string, string>;
};

/** `userdoc` or `devdoc` as solc writes them; errors are lists because several may share a signature. */
export type NatSpec = {
  methods?: Record<string, Entry>;
  events?: Record<string, Entry>;
  errors?: Record<string, Entry[]>;
};

export type Doc = {
  notice: string;
  details: string;
  params: Record<string, string>;
  /** By name; the name of an unnamed return value is `_0`, `_1`, … */
  returns: Record<string, string>;
};

const WIDTH = 118;

export function docOf(item: AbiFunction | AbiEvent | AbiError, userdoc: NatSpec, devdoc: NatSpec): Doc {
  const signature = toFunctionSignature(item as AbiFunction);
  const find = (docs: NatSpec) => {
    if (item.type === 'function') return docs.methods?.[signature];
    return item.type === 'event' ? docs.events?.[signature] : docs.errors?.[signature]?.[0];
  };
  const user = find(userdoc);
  const dev = find(devdoc);
  return {
    notice: user?.notice ?? '',
    details: dev?.details ?? '',
    params: dev?.params ?? {},
    returns: dev?.returns ?? {},
  };
}

/**
 * A JSDoc block; paragraphs are wrapped, lines of an example are kept. Ends with a line break.
 *
 * @param paragraphs empty ones are dropped
 * @param indent spaces before each line
 */
export function jsDoc(paragraphs: (string | string[])[], indent = ''): string {
  const kept = paragraphs.filter((paragraph) => paragraph.length > 0);
  if (kept.length === 0) return '';
  const width = WIDTH - indent.length - 3;
  const blocks = kept.map((paragraph) => (Array.isArray(paragraph) ? paragraph : wrap(paragraph, width)).map(escaped));
  const [first = []] = blocks;
  if (blocks.length === 1 && first.length === 1 && String(first).length < width - 4)
    return `${indent}/** ${first[0]} */\n`;
  const isTag = (block: string[] | undefined) => block?.[0]?.startsWith('@') && !block[0].startsWith('@example');
  const lines = blocks.flatMap((block, index) =>
    index === 0 || (isTag(block) && isTag(blocks[index - 1])) ? block : ['', ...block],
  );
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** Nothing in a comment of Solidity may end a comment of TypeScript. */
function escaped(line: string): string {
  return line.replaceAll('*/', '*\\/').replace(/^@(?!param|returns|throws|example)/, '\\@');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
