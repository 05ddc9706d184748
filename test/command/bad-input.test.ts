/**
 * Every kind of bad input: a clear error on standard error, nothing on standard output, the right exit code, and no
 * file made, changed or half-written.
 */
import { describe, expect, it } from 'vitest';
import { hirecard } from './run.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const ROLE = `format: hirecard/role@1
id: support
title: Support engineer
dimensions:
  - id: diagnosis
    name: Diagnosis
    weight: 60%
  - id: empathy
    name: Empathy
    weight: 40%
`;
const ANSWERS = `format: hirecard/answers@1
role: support
candidate: jane-doe
interviewer: ana
stage: interview
ratings:
  diagnosis: { rating: 4, evidence: Found the fault in two questions }
  empathy: { rating: 3, evidence: Asked how the caller was affected }
verdict: "Yes"
`;
const WORKSPACE: Contents = { 'roles/support.yaml': ROLE, 'scorecards/.keep': '' };

/** A workspace in which ana has submitted her scorecard. */
async function submitted(role = ROLE): Promise<Contents> {
  const run = await hirecard(['interview', '--answers', 'a.yaml'], {
    files: { ...WORKSPACE, 'roles/support.yaml': role, 'a.yaml': ANSWERS },
  });
  expect({ exit: run.exit, err: run.err }).toMatchObject({ exit: 0 });
  return run.files;
}

function cardPath(files: Contents): string {
  const path = Object.keys(files).find((name) => name.endsWith('interview.ana.json'));
  if (path === undefined) throw new Error(`no scorecard among ${Object.keys(files).join(', ')}`);
  return path;
}

function asText(contents: string | Uint8Array | undefined): string {
  return typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
}

describe('a role file that cannot be read as one: found by validate (1), refused by interview (2)', () => {
  const aliasBomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
      const previous = 'abcdefghi'[index];
      return `${name}: &${name} [${Array(10).fill(`*${previous}`).join(', ')}]`;
    }),
    '',
  ].join('\n');
  const rows: readonly [name: string, text: string | Uint8Array, code: RegExp, place: string][] = [
    ['broken YAML', 'format: hirecard/role@1\nid: [support\ntitle: x\n', /\[yaml\//, ':2:'],
    ['an empty file', '', /\[yaml\/empty/, ':1:1'],
    ['only a comment', '# nothing here\n', /\[yaml\/empty/, ':1:1'],
    ['several documents', `${ROLE}---\n${ROLE}`, /\[yaml\/several-documents/, ':11:'],
    ['an alias bomb', aliasBomb, /\[yaml\//, ':'],
    ['an alias to nothing', 'format: hirecard/role@1\ntitle: *nothing\n', /\[yaml\//, ':2:8'],
    [
      'bytes that are not UTF-8',
      new Uint8Array([...Buffer.from('id: a\ntitle: '), 0xff, 0xfe, 0x41]),
      /\[yaml\//,
      ':2:8',
    ],
    ['5 MB', `${ROLE}# ${'x'.repeat(5 * 1024 * 1024)}\n`, /\[yaml\/too-large/, ':1:1'],
    ['a wrong type', ROLE.replace('title: Support engineer', 'title: [1]'), /\[role\//, ':3:8'],
    ['an unknown key', ROLE.replace('    weight: 60%', '    wieght: 60%'), /\[role\/unknown-key/, ':7:5'],
    ['a duplicate id', ROLE.replace('id: empathy', 'id: diagnosis'), /\[role\/duplicate-id/, ':8:9'],
    ['weights that do not add up', ROLE.replace('40%', '35%'), /\[role\/weights-sum/, ':'],
    ['an id that is a path', ROLE.replace('id: support', 'id: ../support'), /\[role\//, ':2:5'],
    ['NUL bytes', new Uint8Array([...Buffer.from(ROLE), 0, 0]), /\[yaml\//, ':11:1'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from(ROLE, 'utf16le')]), /\[yaml\//, ':1:1'],
  ];

  it.each(rows)('%s', async (_name, text, code, place) => {
    const files = { ...WORKSPACE, 'roles/support.yaml': text, 'a.yaml': ANSWERS };
    const found = await hirecard(['validate', '--no-cache', 'roles/support.yaml'], { files });
    expect(found.exit).toBe(1);
    expect(found.out).toMatch(code);
    expect(found.out).toContain(`roles/support.yaml${place}`);
    expect(found.files).toEqual((await hirecard(['--version'], { files })).files);

    const refused = await hirecard(['interview', '--answers', 'a.yaml'], { files });
    expect(refused.exit).toBe(2);
    expect(refused.out).toBe('');
    expect(refused.err).toMatch(code);
    expect(Object.keys(refused.files).sort()).toEqual(Object.keys(found.files).sort());
  });

  it('a misspelt key is said once, with what was meant, and is not a missing key as well', async () => {
    const files = { ...WORKSPACE, 'roles/support.yaml': ROLE.replace('    name: Empathy', '    nmae: Empathy') };
    const run = await hirecard(['validate', 'roles/support.yaml'], { files });
    expect(run.out).toContain('"name"');
    expect(run.out.match(/ error /g)).toHaveLength(1);
  });
});

describe('answers that do not fit', () => {
  const rows: readonly [name: string, answers: string, code: RegExp][] = [
    ['a rating off the scale', ANSWERS.replace('rating: 4', 'rating: 6'), /\[answers\//],
    ['a rating off the step', ANSWERS.replace('rating: 4', 'rating: 3.5'), /\[answers\//],
    ['a dimension the role does not have', ANSWERS.replace('empathy:', 'charm:'), /\[answers\//],
    ['a dimension left out', ANSWERS.replace(/ {2}empathy.*\n/, ''), /\[answers\//],
    ['a role that is not there', ANSWERS.replace('role: support', 'role: suport'), /\[role\/not-found/],
    ['a candidate id that is a path', ANSWERS.replace('candidate: jane-doe', 'candidate: ../x'), /\[answers\//],
    ['an interviewer id a system reserves', ANSWERS.replace('interviewer: ana', 'interviewer: con'), /\[answers\//],
    ['a stage that is not there', ANSWERS.replace('stage: interview', 'stage: final'), /\[answers\//],
    ['a verdict that is not one of the labels', ANSWERS.replace('"Yes"', 'Maybe'), /\[answers\//],
  ];

  it.each(rows)('%s: exit 2, nothing written', async (_name, answers, code) => {
    const files = { ...WORKSPACE, 'a.yaml': answers };
    const run = await hirecard(['interview', '--answers', 'a.yaml'], { files });
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toMatch(code);
    expect(Object.keys(run.files).sort()).toEqual(Object.keys(files).sort());
  });

  it('answers for another role than the one named with --role', async () => {
    const files = { ...WORKSPACE, 'roles/other.yaml': ROLE.replace('id: support', 'id: other'), 'a.yaml': ANSWERS };
    const run = await hirecard(['interview', '--role', 'other', '--answers', 'a.yaml'], { files });
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('other');
    expect(run.err).toContain('support');
    expect(Object.keys(run.files).sort()).toEqual(Object.keys(files).sort());
  });

  it('a misspelt dimension is said once, and is not a dimension left out as well', async () => {
    const files = { ...WORKSPACE, 'a.yaml': ANSWERS.replace('  empathy:', '  empaty:') };
    const run = await hirecard(['interview', '--answers', 'a.yaml'], { files });
    expect(run.err).toContain('Did you mean "empathy"?');
    expect(run.err).not.toContain('dimension-missing');
  });

  it('an answers file that is not there', async () => {
    const run = await hirecard(['interview', '--answers', 'none.yaml'], { files: WORKSPACE });
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('none.yaml');
  });
});

describe('scorecards', () => {
  it('a second submit of the same scorecard is refused, the way is named, the first is untouched', async () => {
    const files = await submitted();
    const run = await hirecard(['interview', '--answers', 'a.yaml'], { files });
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('[card/already-submitted]');
    expect(run.err).toContain('hirecard amend jane-doe');
    expect(run.files).toEqual(files);
  });

  it('an amendment is a new file that names the old one and why; the panel uses it and says so', async () => {
    const files: Contents = {
      ...(await submitted()),
      'a.yaml': ANSWERS.replace('rating: 3,', 'rating: 5,'),
    };
    const run = await hirecard(['interview', '--answers', 'a.yaml', '--amend', '--reason', 'Mixed up two candidates'], {
      files,
    });
    expect(run.exit).toBe(0);
    const old = cardPath(files);
    expect(run.files[old]).toEqual(files[old]);
    const added = Object.keys(run.files).filter((path) => !(path in files));
    expect(added).toHaveLength(1);
    const card = JSON.parse(asText(run.files[added[0] ?? '']));
    expect(card.amends).toEqual({ id: JSON.parse(asText(files[old])).id, reason: 'Mixed up two candidates' });
    // 0.6·4 + 0.4·5 = 4.4; with the first card it would have been 0.6·4 + 0.4·3 = 3.6.
    const panel = await hirecard(['panel', 'jane-doe', '--format', 'json'], { files: run.files });
    expect(JSON.parse(panel.out).result.exact.score).toBe('4.4');
    const shown = await hirecard(['panel', 'jane-doe'], { files: run.files });
    expect(shown.out).toContain('Mixed up two candidates');
  });

  it('an amendment without a reason, and one of nothing, are refused', async () => {
    const files = await submitted();
    const noReason = await hirecard(['interview', '--answers', 'a.yaml', '--amend'], { files });
    expect({ exit: noReason.exit, out: noReason.out }).toEqual({ exit: 2, out: '' });
    expect(noReason.err).toContain('--reason');
    const nothing = await hirecard(['interview', '--answers', 'a.yaml', '--amend', '--reason', 'x'], {
      files: { ...WORKSPACE, 'a.yaml': ANSWERS },
    });
    expect({ exit: nothing.exit, out: nothing.out }).toEqual({ exit: 2, out: '' });
  });

  it.each([
    ['another rating', '"rating": 4', '"rating": 5'],
    ['another outcome', '"outcome": "hire"', '"outcome": "no-hire"'],
    ['a rating off the scale', '"rating": 4', '"rating": 9'],
  ])('edited by hand (%s): panel refuses with the place, validate finds it', async (_name, before, after) => {
    const files = await submitted();
    const path = cardPath(files);
    const text = asText(files[path]);
    expect(text).toContain(before);
    const edited = { ...files, [path]: text.replace(before, after) };
    const panel = await hirecard(['panel', 'jane-doe'], { files: edited });
    expect(panel.exit).toBe(2);
    expect(panel.out).toBe('');
    expect(panel.err).toMatch(/interview\.ana\.json:\d+:\d+/);
    expect(panel.err).toMatch(/\[card\//);
    const validate = await hirecard(['validate', path], { files: edited });
    expect(validate.exit).toBe(1);
    expect(validate.out).toMatch(/interview\.ana\.json:\d+:\d+.*\[card\//);
  });

  it('a role edited since: the panel still computes with the rubric of the cards, and says that the role changed', async () => {
    const files = await submitted();
    const edited = { ...files, 'roles/support.yaml': ROLE.replace('60%', '90%').replace('40%', '10%') };
    const run = await hirecard(['panel', 'jane-doe', '--format', 'json'], { files: edited });
    expect(run.exit).toBe(0);
    expect(JSON.parse(run.out).result.exact.score).toBe('3.6');
    const shown = await hirecard(['panel', 'jane-doe'], { files: edited });
    expect(shown.out + shown.err).toMatch(/changed/i);
  });

  it('a role edited between two scorecards: adding them up is refused, with what changed', async () => {
    const files = await submitted();
    const edited = { ...files, 'roles/support.yaml': ROLE.replace('60%', '90%').replace('40%', '10%') };
    const second = await hirecard(['interview', '--answers', 'b.yaml'], {
      files: { ...edited, 'b.yaml': ANSWERS.replace('interviewer: ana', 'interviewer: ben') },
    });
    expect(second.exit).toBe(0);
    const run = await hirecard(['panel', 'jane-doe'], { files: second.files });
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain('[card/role-changed]');
    expect(run.err).toContain('60');
    expect(run.err).toContain('90');
  });

  it('a comment added to the role between two scorecards changes nothing', async () => {
    const files = await submitted();
    const second = await hirecard(['interview', '--answers', 'b.yaml'], {
      files: {
        ...files,
        'roles/support.yaml': `# reviewed in November\n${ROLE}`,
        'b.yaml': ANSWERS.replace('interviewer: ana', 'interviewer: ben'),
      },
    });
    const run = await hirecard(['panel', 'jane-doe', '--format', 'json'], { files: second.files });
    expect(run.exit).toBe(0);
    expect(JSON.parse(run.out).result.exact.score).toBe('3.6');
  });

  it('an unknown candidate: the nearest name is offered', async () => {
    const run = await hirecard(['panel', 'jane-do'], { files: await submitted() });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('jane-doe');
  });
});

describe('the disk', () => {
  it.each(['full', 'read-only', 'denied'] as const)(
    '%s: a clear error, exit 2, nothing half-written',
    async (failure) => {
      const files = { ...WORKSPACE, 'a.yaml': ANSWERS };
      const run = await hirecard(['interview', '--answers', 'a.yaml'], { files, writesFail: failure });
      expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
      expect(run.err).toContain('error:');
      expect(run.err).not.toContain('bug in hirecard');
      expect(Object.keys(run.files).sort()).toEqual(Object.keys(files).sort());
    },
  );
});

describe('no workspace, no terminal', () => {
  it('outside a workspace: says how to make one', async () => {
    const run = await hirecard(['list'], { files: {} });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('hirecard init');
  });

  it('interview without a terminal: exit 2 at once, with the --answers way', async () => {
    const run = await hirecard(['interview'], { files: WORKSPACE });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('--answers');
    expect(run.err).toContain('[cli/no-terminal]');
  });

  it('says so in lines that fit a narrow terminal, and in one line to a program', async () => {
    const terminal = { input: false, out: true, err: true };
    const narrow = await hirecard(['interview'], { terminal, columns: 40, files: WORKSPACE });
    const lines = narrow.err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    const piped = await hirecard(['interview'], { columns: 40, files: WORKSPACE });
    expect(piped.err.trimEnd().split('\n')).toHaveLength(2);
    expect(lines.join(' ')).toBe(piped.err.trimEnd().split('\n').join(' '));
  });

  it('-C a folder that is not there', async () => {
    const run = await hirecard(['-C', 'nowhere', 'list'], { files: WORKSPACE });
    expect({ exit: run.exit, out: run.out }).toEqual({ exit: 2, out: '' });
    expect(run.err).toContain('nowhere');
  });

  it('-C is like that of git: paths count from there', async () => {
    const files = { 'team/roles/support.yaml': ROLE, 'team/scorecards/.keep': '', 'team/a.yaml': ANSWERS };
    for (const path of ['roles/support.yaml', 'roles/*.yaml']) {
      const found = await hirecard(['-C', 'team', 'validate', path], { files });
      expect({ path, exit: found.exit, err: found.err }).toEqual({ path, exit: 0, err: '4 notes in 1 file\n' });
    }
    const run = await hirecard(['-C', 'team', 'interview', '--answers', 'a.yaml'], { files });
    expect(run.exit).toBe(0);
    expect(Object.keys(run.files)).toContain('team/scorecards/support/jane-doe/interview.ana.json');
  });

  it('ids on the command line are checked, never cleaned', async () => {
    for (const id of ['../x', 'con', 'a.b', 'Jane']) {
      const run = await hirecard(['panel', id], { files: await submitted() });
      expect({ id, exit: run.exit, out: run.out }).toEqual({ id, exit: 2, out: '' });
    }
  });
});
