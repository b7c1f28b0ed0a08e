/** Text to values, with the place of each. */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { ConfigPath, ConfigProblem } from './problem.js';

export type Place = { line: number; column: number };

export type Source = {
  value: unknown;
  /** What is no YAML at all, or names a key twice. */
  problems: ConfigProblem[];
  /** Of the value at a path, or of the nearest thing around it. */
  placeOf: (path: ConfigPath) => Place;
  /** Of a key in the map at a path. */
  placeOfKey: (path: ConfigPath, key: string) => Place;
};

const START: Place = { line: 1, column: 1 };

/** JSON is YAML, so one reader serves both. */
export function readSource(text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    intAsBigInt: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  keepHexAsText(document);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
  };
  const problems = document.errors.map(({ code, message, pos: [offset] }) => ({
    ...at(offset),
    path: '',
    message: code === 'DUPLICATE_KEY' ? `This key is there already: ${keyAt(text, offset)}.` : message,
  }));
  return {
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined,
    problems,
    placeOf: (path) => at(nearestNode(document, path)?.range?.[0] ?? 0),
    placeOfKey: (path, key) =>
      at(keyNode(document, path, key)?.range?.[0] ?? nearestNode(document, path)?.range?.[0] ?? 0),
  };
}

/** YAML takes 0x… for a number, which would lose the checksum of an address. */
function keepHexAsText(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'bigint' && node.source?.startsWith('0x')) node.value = node.source;
    },
  });
}

/** Of a group or a list its key, since the value may begin lines below. */
function nearestNode(document: Document, path: ConfigPath): Node | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const last = path[length - 1];
    const key = isCollection(node) && typeof last === 'string' && keyNode(document, path.slice(0, length - 1), last);
    if (isNode(node)) return key || node;
  }
  return document.contents ?? undefined;
}

function keyNode(document: Document, path: ConfigPath, key: string): Node | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return isNode(pair?.key) ? pair.key : undefined;
}

function keyAt(text: string, offset: number): string {
  return text.slice(offset).match(/^["']?([^\s"':]+)/)?.[1] ?? 'twice';
}

/** Positions of a text, for what is known of a problem without one. */
export function located(problems: readonly ConfigProblem[], file: string | undefined): ConfigProblem[] {
  return [...problems]
    .map((problem) => ({ ...problem, ...(file !== undefined && { file }) }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
