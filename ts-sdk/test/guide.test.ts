import { expect, test } from 'vitest';
import { missingLines, readGuide, wordsOf } from './guide.js';

const PAGE = `
# Close

\`\`\`sh
export BULKHEAD_HOST=0x…   # yours
bulkhead status            # look
bulkhead pause --scopes Enter,Trade \\
  --cause "drain # 1"
\`\`\`

\`\`\`text
Closed, as incident …:
\`\`\`

<!-- given: an hour later -->
<!-- exit: 6 -->

\`\`\`sh
bulkhead doctor
\`\`\`

\`\`\`ts
const a = 1;
\`\`\`
`;

test('default: commands, what they show, what is given between them', () => {
  const { steps, typescript } = readGuide(PAGE.replace(' # 1', ''));
  expect(steps).toEqual([
    { type: 'run', command: 'bulkhead status', exit: 0, shows: [], line: 4 },
    {
      type: 'run',
      command: 'bulkhead pause --scopes Enter,Trade --cause "drain"',
      exit: 0,
      shows: ['Closed, as incident …:'],
      line: 4,
    },
    { type: 'given', what: 'an hour later', line: 15 },
    { type: 'run', command: 'bulkhead doctor', exit: 6, shows: [], line: 18 },
  ]);
  expect(typescript).toEqual(['const a = 1;\n']);
});

test('behavior: words are those of a shell', () => {
  expect(wordsOf('bulkhead pause --cause "drain of $NAME" --safe $SAFE', { NAME: 'WBTC', SAFE: '0x1' })).toEqual([
    'bulkhead',
    'pause',
    '--cause',
    'drain of WBTC',
    '--safe',
    '0x1',
  ]);
  expect(() => wordsOf('bulkhead status --host $TYPO', {})).toThrow('$TYPO');
});

test('behavior: what is shown has to be there, in order', () => {
  const output = 'Closed:  Enter until 04:30.\nDone in block 12: 0xab, for 1 gwei.\n';
  expect(missingLines(['Closed: Enter until …', 'Done in block …'], output)).toEqual([]);
  expect(missingLines(['Done in block …', 'Closed: …'], output)).toEqual(['Closed: …']);
  expect(missingLines(['Closed. Enter until …'], output)).toEqual(['Closed. Enter until …']);
});
