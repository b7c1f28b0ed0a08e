import { BulkheadToolError } from '../../errors/tool.js';

/** The name cannot be that of a contract. */
export class ContractNameInvalidError extends BulkheadToolError {
  constructor({ name }: { name: string }) {
    super(
      'ContractNameInvalidError',
      `"${name}" is no name for a contract: a capital letter, then letters and digits.`,
      {
        nextStep: 'Give one such as --name TokenBridge.',
      },
    );
  }
}

/** There is no such kind of host to start from. */
export class HostKindUnknownError extends BulkheadToolError {
  constructor({ kind, kinds }: { kind: string; kinds: readonly string[] }) {
    super('HostKindUnknownError', `There is no kind "${kind}".`, { nextStep: `Choose --kind ${kinds.join(', ')}.` });
  }
}

/** The folder is no Foundry project. */
export class FoundryProjectMissingError extends BulkheadToolError {
  constructor({ folder }: { folder: string }) {
    super('FoundryProjectMissingError', `${folder} has no foundry.toml, so it is no Foundry project.`, {
      nextStep: 'Name the project with --dir, or make one with `forge init`.',
    });
  }
}

/** A file stands where one would be written. Nothing was written. */
export class FileExistsError extends BulkheadToolError {
  constructor({ files }: { files: readonly string[] }) {
    const them = files.join(', ');
    super('FileExistsError', `${them} ${files.length === 1 ? 'exists' : 'exist'} already. Nothing was written.`, {
      nextStep: 'Move what is there, or choose another --name.',
    });
  }
}
