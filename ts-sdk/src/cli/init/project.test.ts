import { expect, test } from 'vitest';
import { mayReadArtifacts, missingRemappings } from './project.js';

const nothing = { foundryToml: '[profile.default]\n', remappingsTxt: '' };

test('default: a bare project needs all remappings', () => {
  expect(missingRemappings(nothing)).toEqual([
    '@bulkhead/contracts/=node_modules/@bulkhead/contracts/',
    '@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/',
    'forge-std/=lib/forge-std/src/',
  ]);
});

test('behavior: what is mapped anywhere, to wherever, is left out', () => {
  const foundryToml = 'remappings = ["forge-std/=vendor/forge-std/src/"]\n# "@bulkhead/contracts/=old/"';
  const remappingsTxt = '@openzeppelin/contracts/=lib/openzeppelin-contracts/contracts/\n';
  expect(missingRemappings({ foundryToml, remappingsTxt })).toEqual([
    '@bulkhead/contracts/=node_modules/@bulkhead/contracts/',
  ]);
});

test.each([
  ['fs_permissions = [{ access = "read", path = "./out" }]', true],
  ['fs_permissions = [\n  { access = "read", path = "./test" },\n  { access = "read", path = "out/" },\n]', true],
  ['fs_permissions = [{ access = "read-write", path = "./" }]', true],
  ['fs_permissions = [{ access = "read", path = "./output" }]', false],
  ['# fs_permissions = [{ access = "read", path = "./out" }]', false],
  ['[profile.default]', false],
])('behavior: whether tests may read artifacts with %j', (foundryToml, may) => {
  expect(mayReadArtifacts({ foundryToml, remappingsTxt: '' })).toBe(may);
});
