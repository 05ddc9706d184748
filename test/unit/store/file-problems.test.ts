import { expect, it } from 'vitest';
import { describeFileProblem, tellingWhatIsKept } from '../../../src/store/file-problems.ts';
import { FileProblem, type FileProblemKind } from '../../../src/world.ts';

const KINDS: readonly [kind: FileProblemKind, code: string, says: string][] = [
  ['missing', 'io/missing', 'There is no file or folder'],
  ['exists', 'io/exists', 'was not replaced'],
  ['denied', 'io/denied', 'not allowed'],
  ['read-only', 'io/read-only', 'read-only'],
  ['full', 'io/disk-full', 'The disk is full'],
  ['folder', 'io/folder', 'is a folder'],
  ['not-folder', 'io/not-folder', 'not a folder'],
  ['loop', 'io/loop', 'leads back to itself'],
  ['broken-link', 'io/not-a-file', 'a link to something that is not there'],
  ['other', 'io/not-a-file', 'no ordinary file'],
];

it.each(KINDS)('%s is said with the path, as %s', (kind, code, says) => {
  const error = describeFileProblem(new FileProblem(kind, '/team/x.json'));
  expect(error).toMatchObject({ name: 'UserError', code });
  expect(error.message).toContain('/team/x.json');
  expect(error.message).toContain(says);
});

it('names what the system calls a failure it has no words for', () => {
  const error = describeFileProblem(new FileProblem('other', '/x', 'EIO'));
  expect(error).toMatchObject({ code: 'io/failed', message: expect.stringContaining('EIO') });
});

it.each(['full', 'read-only', 'denied'] as const)('%s: says what is not lost', async (kind) => {
  const failing = tellingWhatIsKept('Your answers are in draft.json.', async () => {
    throw new FileProblem(kind, '/x');
  });
  await expect(failing).rejects.toMatchObject({ hint: expect.stringContaining('Your answers are in draft.json.') });
  expect(describeFileProblem(new FileProblem(kind, '/x')).hint).toContain('What was saved before is still there');
});

it('lets bugs through as they are', async () => {
  const bug = new TypeError('bug');
  await expect(tellingWhatIsKept('x', () => Promise.reject(bug))).rejects.toBe(bug);
});
