/**
 * `wagmi generate` writes everything in src/generated: ABIs with its own generator, the rest with the plugins in
 * generator/. `npm run build` in the repository root compiles first.
 */
import { type Config, defineConfig } from '@wagmi/cli';
import { foundry } from '@wagmi/cli/plugins';
import { contractsList, type PublicContract } from './contracts.list.js';
import { artifactFile } from './generator/artifact.js';
import { bulkhead, header, renamed } from './generator/plugin.js';
import { project } from './generator/project.js';

const { sources, errors } = project;

function abiFile(contract: PublicContract): Config {
  const { folder, file } = artifactFile(contract);
  const artifacts = foundry({
    project: '..',
    artifacts: `${project.out}/${folder}`, // the folder of this contract: other profiles keep theirs below the same one
    include: [file],
    forge: { build: false, rebuild: false, path: project.forge },
  });
  return {
    out: `src/generated/abis/${contract.name}.ts`,
    plugins: [renamed(artifacts, contract.name), header()],
  };
}

export default defineConfig([
  ...contractsList.filter(({ errorsOnly }) => !errorsOnly).map(abiFile),
  {
    out: 'src/generated/errorsAbi.ts',
    contracts: [{ name: 'errors', abi: errors.map(({ item }) => item) }],
    plugins: [header(), bulkhead(sources, errors)],
  },
]);
