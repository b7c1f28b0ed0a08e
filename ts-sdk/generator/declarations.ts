/**
 * Finds structs, enums and value types in Solidity sources.
 *
 * An ABI knows neither the members of an enum nor the comments of a struct, and forge writes no artifact for a file that
 * holds types only. The sources are formatted by `forge fmt`, so a line scanner is enough; a type that it does not find is
 * an error of the generator, not a guess.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Declaration = {
  kind: 'struct' | 'enum' | 'type';
  name: string;
  /** Contract that holds it, empty at file level. */
  owner: string;
  notice: string;
  /** Comments of the members, by name. */
  params: Record<string, string>;
  /** Members of an enum in order. */
  members: string[];
};

export function scanFolder(folder: string): Declaration[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sol'))
    .sort()
    .flatMap((file) => scan(readFileSync(join(folder, file), 'utf8')));
}

const OWNER = /^(?:abstract )?(?:contract|interface|library) (\w+)/;
const DECLARATION = /^\s*(struct|enum|type) (\w+)/;

export function scan(source: string): Declaration[] {
  const lines = source.split('\n');
  const found: Declaration[] = [];
  let comment: string[] = [];
  let owner = '';
  for (const [index, line] of lines.entries()) {
    const text = line.match(/^\s*\/\/\/ ?(.*)$/)?.[1];
    if (text !== undefined) {
      comment.push(text.trim());
      continue;
    }
    owner = line === '}' ? '' : (line.match(OWNER)?.[1] ?? owner);
    const [, kind, name] = line.match(DECLARATION) ?? [];
    if (kind !== undefined && name !== undefined)
      found.push({
        kind: kind as Declaration['kind'],
        name,
        owner,
        ...parseComment(comment),
        members: kind === 'enum' ? enumMembers(lines.slice(index).join('\n')) : [],
      });
    comment = [];
  }
  return found;
}

/** From `enum Name {` to its brace. */
function enumMembers(source: string): string[] {
  const body = source.slice(source.indexOf('{') + 1, source.indexOf('}')).replace(/\/\/.*$/gm, '');
  return body
    .split(',')
    .map((member) => member.trim())
    .filter(Boolean);
}

/** Only the first paragraph in front of tags and tables is the notice. */
function parseComment(lines: string[]): { notice: string; params: Record<string, string> } {
  const params: Record<string, string> = {};
  let notice = '';
  let current: string | undefined = '';
  for (const line of lines) {
    const tag = line.match(/^@(\w+)\s+(.*)$/);
    if (tag?.[1] === 'param') {
      const [, name = '', text = ''] = tag[2]?.match(/^(\w+)\s*(.*)$/) ?? [];
      current = name;
      params[name] = text;
    } else if (tag?.[1] === 'notice') {
      current = '';
      notice = tag[2] ?? '';
    } else if (tag || line === '' || line.startsWith('|')) {
      current = undefined;
    } else if (current === '') notice = `${notice} ${line}`.trim();
    else if (current !== undefined) params[current] = `${params[current]} ${line}`;
  }
  return { notice: notice.replace(/[^.]*:$/, '').trim(), params }; // a sentence that announces a table is of no use alone
}
