/** Slips that people make in role files: the one finding that each gives, and what it tells them to type. */
import { describe, expect, it } from 'vitest';
import { decodeRole } from '../../../src/source/role/decode-role.ts';

const ROLE = `format: hirecard/role@1
id: nurse
title: Ward nurse
dimensions:
  - id: triage
    name: Triage
    weight: 40%
  - id: handover
    name: Handover
    weight: 60%
exercises:
  - id: ward-case
    title: Ward case
    feeds: [triage]
stages:
  - id: ward
    name: Ward interview
    dimensions: [triage, handover]
    exercises: [ward-case]
`;

/** What is found after replacing the first of one text by another: "line:column level code message | hint". */
function found(replaced: string, by: string): readonly string[] {
  expect(ROLE).toContain(replaced);
  return decodeRole(
    ROLE.replace(replaced, () => by),
    'nurse.yaml',
  ).findings.map(
    ({ range: { start }, level, code, message, hint }) =>
      `${start.line}:${start.column} ${level} ${code} ${message} | ${hint}`,
  );
}

it('is a role in order', () => expect(found('nurse', 'nurse')).toEqual([]));

describe('a hint is what to type', () => {
  it.each([
    ['[triage]', '[triage, @foo]', '14:21', '@', 'Write "@foo".'],
    ['[triage, handover]', '[triage, @foo, handover]', '18:26', '@', 'Write "@foo".'],
    ['title: Ward nurse', 'title: @Ward # c', '3:8', '@', 'Write "@Ward".'],
    ['title: Ward nurse', 'title: `Ward nurse`', '3:8', '`', 'Write "`Ward nurse`".'],
  ])('%s → %s', (replaced, by, place, sign, hint) => {
    const message = `A value cannot start with ${sign} unless it is in quotes.`;
    expect(found(replaced, by)).toEqual([`${place} error yaml/needs-quotes ${message} | ${hint}`]);
  });

  it.each(['•', '–', '—', '*'])('a list with %s for its dashes', (sign) => {
    const message = `A list item begins with - and a space, not with ${sign}.`;
    const first = `5:3 error yaml/missing-dash ${message} | Write "- id: triage".`;
    const later = `8:3 error yaml/missing-dash ${message} | Write "- id: handover".`;
    expect(found('- id: triage', `${sign} id: triage`)).toEqual([first]);
    expect(found('- id: handover', `${sign} id: handover`)).toEqual([later]);
  });

  it('a list of texts with bullets', () => {
    const hint = 'A list item begins with - and a space: write "- Lies".';
    expect(found('stages:', 'red_flags:\n  • Lies\nstages:')).toEqual([
      `16:3 error role/wrong-type "red_flags" must be a list; found "• Lies". | ${hint}`,
    ]);
  });

  it('a comment right after a quote', () => {
    const message = 'A # begins a comment only after a space.';
    expect(found('name: Triage', 'name: "Triage"#x')).toEqual([
      `6:19 error yaml/comment ${message} | Put a space before the #.`,
    ]);
  });

  it.each([
    ['\tweight: 40%', '7:1'],
    ['\t\tweight: 40%', '7:1'],
    ['  \t  wieght: 40%', '7:3'],
    ['   \t weight: 40%', '7:4'],
  ])('a tab among the spaces of an indent: %j', (line, place) => {
    const hint = 'Indent it with 4 spaces, so that it starts below "name: Triage".';
    const message = 'A tab indents this line; YAML allows only spaces.';
    expect(found('    weight: 40%', line)).toEqual([`${place} error yaml/tab ${message} | ${hint}`]);
  });

  it('a tab below a key that opens a block', () => {
    const message = 'A tab indents this line; YAML allows only spaces.';
    expect(found('dimensions:', 'source:\n\ttitle: Ours\ndimensions:')).toEqual([
      `5:1 error yaml/tab ${message} | Indent it with 2 spaces, so that it belongs to "source:".`,
    ]);
  });

  it.each([
    ['(triage)', 'Write a list: [triage].'],
    ['triage; handover', 'Write a list: [triage, handover].'],
  ])('names that are no list: %s', (names, hint) => {
    const message = `"feeds" must be a list; found "${names}".`;
    expect(found('[triage]', names)).toEqual([`14:12 error role/wrong-type ${message} | ${hint}`]);
  });

  it('all for all dimensions', () => {
    const message = '"dimensions" must be a list; found "all".';
    const hint = 'Delete the key: a stage without it covers all of them.';
    expect(found('[triage, handover]', 'all')).toEqual([`18:17 error role/wrong-type ${message} | ${hint}`]);
  });

  it('a key of one letter is no misspelling of id', () => {
    const [finding] = found('    weight: 40%', '    weight: 40%\n    d: x');
    expect(finding).toMatch(
      /^8:5 error role\/unknown-key "d" is not a key of this dimension\. \| The keys here are id, /,
    );
  });

  it('three dots in the middle', () => {
    const message = 'A second document starts here; a file holds one.';
    const hint = 'Move what follows to a file of its own, or delete the line "...".';
    expect(found('exercises:', '...\nexercises:')).toEqual([`11:1 error yaml/several-documents ${message} | ${hint}`]);
  });

  it('braces of a template', () => {
    expect(found('title: Ward nurse', 'title: {{ title }}')[0]).toMatch(/\| Write what belongs here in their place\.$/);
  });
});

describe('a key by another name', () => {
  it.each([
    ['name: Triage', 'title: Triage', '6:5', 'this dimension', 'the name', 'name'],
    ['name: Ward interview', 'title: Ward interview', '17:5', 'this stage', 'the name', 'name'],
    ['title: Ward nurse', 'name: Ward nurse', '3:1', 'this file', 'the name of the job', 'title'],
    ['dimensions:', 'competencies:', '4:1', 'this file', 'what is rated', 'dimensions'],
    ['title: Ward case', 'name: Ward case', '13:5', 'this exercise', 'the name', 'title'],
  ])('%s → %s', (replaced, by, place, container, what, key) => {
    const written = by.split(':')[0];
    const message = `"${written}" is not a key of ${container}; ${what} stands under "${key}".`;
    expect(found(replaced, by)).toEqual([`${place} error role/unknown-key ${message} | Did you mean "${key}"?`]);
    const mended = decodeRole(ROLE.replace(replaced, by), 'nurse.yaml').findings[0]?.fix;
    expect(mended?.edits.map(({ text }) => text)).toEqual([key]);
  });

  it.each(['question', 'text', 'prompt'])('%s for ask', (written) => {
    const message = `"${written}" is not a key of this question; the question stands under "ask".`;
    expect(
      found('    weight: 40%', `    weight: 40%\n    questions:\n      - ${written}: Walk me through a shift.`),
    ).toEqual([`9:9 error role/unknown-key ${message} | Did you mean "ask"?`]);
  });

  it('if for when', () => {
    const decision = `decision:
  outcomes:
    - { id: hire, counts_as: hire, threshold: 4 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - { if: { score: { below: 2 } }, then: no-hire }
`;
    expect(found('exercises:\n  -', `${decision}exercises:\n  -`)).toEqual([
      '13:36 error role/unknown-key "threshold" is not a key of this outcome; the score it starts at stands under "from". | Did you mean "from"?',
      '16:9 error role/unknown-key "if" is not a key of this rule; the condition stands under "when". | Did you mean "when"?',
    ]);
  });

  it('is not written by itself where the block does without', () => {
    const all = decodeRole(ROLE.replace('weight: 40%', 'weight: 40%\n    description: Sorting'), 'nurse.yaml').findings;
    expect(all.map(({ message, fix }) => [message, fix])).toEqual([
      ['"description" is not a key of this dimension; what it is about stands under "looks_for".', undefined],
    ]);
  });

  it('is another key where ours is there', () => {
    const [finding] = found('name: Triage', 'name: Triage\n    title: Triage');
    expect(finding).toMatch(
      /^7:5 error role\/unknown-key "title" is not a key of this dimension\. \| The keys here are /,
    );
  });
});

describe('a value that does not fit', () => {
  const question = '    questions:\n      - ';
  const outcome =
    'decision:\n  outcomes:\n    - { id: hire, counts_as: hire, from: 3,5 }\n    - { id: no, counts_as: no-hire }\n';

  it.each([
    [
      'stages:',
      'evidence: yes\nstages:',
      /required, extremes or optional; found "yes"\. \| Write evidence: required where/,
    ],
    [
      '    weight: 40%',
      `    weight: 40%\n${question}{ ask: Why?, kind: technical }`,
      /\| Write what the question is about: behav/,
    ],
    ['weight: 40%', 'weight: .nan', /\| Write a percent such as 20%, or a number such as 2\.$/],
    ['    weight: 40%', `    weight: 40%\n${question}Walk me through it.`, /\| Write "- ask: Walk me through it\."\.$/],
    [
      'stages:',
      'checks:\n  - Can work nights\nstages:',
      /\| Write "- { id: can-work-nights, ask: Can work nights }"\.$/,
    ],
    ['[triage, handover]', '[triage handover]', /\| Put a comma between them: triage, handover\.$/],
    [
      '    weight: 40%',
      '    weight: 40%\n    must_have: true',
      /must be a rating: a number, or a word of the scale; found true/,
    ],
    ['stages:', 'verdict: ["No"]\nstages:', /a list of at least 2 items; found a list of 1\./],
    [
      'stages:',
      `${outcome}stages:`,
      /"5" is not a key of this outcome\. \| A decimal has a point in it, not a comma: write 3\.5\.$/,
    ],
    [
      'name: Triage',
      'name: "Triage",',
      /^6:19 error yaml\/syntax There is a comma after the text.* \| Delete the comma\.$/,
    ],
  ])('%s → %j', (replaced, by, said) => {
    expect(found(replaced, by)).toEqual([expect.stringMatching(said)]);
  });
});

describe('the same thing twice', () => {
  it('is told of names that people cannot tell apart', () => {
    const hint = 'Give one of them another name, or delete it if it is the same one.';
    const message = 'There are two dimensions with the name "triage".';
    expect(found('name: Handover', 'name: triage')).toEqual([`9:11 warning role/name-twice ${message} | ${hint}`]);
  });

  it.each([
    ['[triage, handover]', '[triage, triage]', '18:26', 'triage'],
    ['feeds: [triage]', 'feeds: [triage, handover, triage]', '14:31', 'triage'],
    ['[ward-case]', '[ward-case, ward-case]', '19:28', 'ward-case'],
  ])('is told of references: %s → %s', (replaced, by, place, name) => {
    const hint = 'Delete one of the two, or write the other thing that was meant.';
    expect(found(replaced, by)).toEqual([
      `${place} warning role/listed-twice "${name}" is in this list twice. | ${hint}`,
    ]);
  });
});

describe('curly quotes', () => {
  it.each([
    ['verdict: [“No, thanks”, “Yes”]', '20:11', '"No, thanks"'],
    ['signals: { strong: [„Asks why, then acts“] }', '20:21', '"Asks why, then acts"'],
    ['red_flags: [‘Lies, and hides it’]', '20:13', '"Lies, and hides it"'],
  ])('split a text at its comma: %s', (line, place, meant) => {
    const message = 'The curly quotes do not hold this text together: it is split at the comma.';
    const finding = `${place} warning role/stray-quote ${message} | Use straight quotes: ${meant}.`;
    expect(found('[ward-case]', `[ward-case]\n${line}`)[0]).toBe(finding);
  });

  it.each([
    ['verdict: [“No”, “Yes”]', ['20:11', '20:17']],
    ['scale: { min: 1, max: 5, labels: { 5: “Excellent” } }', ['20:39']],
    ['scale: [‘Poor’, ‘Good’]', ['20:9', '20:17']],
  ])('belong to the words: %s', (line, places) => {
    const message = 'The curly quotes around this belong to the text.';
    expect(found('[ward-case]', `[ward-case]\n${line}`)).toEqual(
      places.map((place) => `${place} warning role/stray-quote ${message} | Use straight quotes, or none.`),
    );
  });

  it('are left alone where somebody is quoted', () => {
    const line = 'signals: { strong: [“I was wrong” is said early], weak: [“Nobody’s fault”] }';
    expect(found('[ward-case]', `[ward-case]\n${line}`)).toEqual([]);
  });
});

describe('a cause is told once', () => {
  it.each(['tri.age', 'triäge'])('the id %s, and references to what it should be', (id) => {
    expect(found('triage', id)).toEqual([expect.stringMatching(/^5:9 error role\/bad-id /)]);
    const mended = ROLE.replace('triage', id).replaceAll('[triage', '[tri-age');
    expect(decodeRole(mended, 'nurse.yaml').findings.map(({ code }) => code)).toEqual(['role/bad-id']);
  });

  it('an id typed twice, and the references to the one it replaced', () => {
    expect(found('- id: handover', '- id: triage')).toEqual([
      '8:9 error role/duplicate-id There are two dimensions with the id "triage". | Give one of them another id.',
    ]);
  });

  it('an escape that means nothing', () => {
    expect(found('name: Triage', 'name: "C:\\Users\\x"')).toHaveLength(1);
  });

  it('a tag in the place of a text or a weight', () => {
    const hint = (word: string) => `Delete it, or write "!${word}" if it belongs to the text.`;
    const message = (word: string) => `The tag !${word} means nothing here.`;
    expect(found('name: Triage', 'name: !triage')).toEqual([
      `6:11 error yaml/tag ${message('triage')} | ${hint('triage')}`,
    ]);
    expect(found('weight: 40%', 'weight: !much')).toEqual([`7:13 error yaml/tag ${message('much')} | ${hint('much')}`]);
  });

  it('a bonus beside a weight', () => {
    expect(found('weight: 40%', 'weight: 40%\n    bonus: 5%')).toEqual([
      '7:5 error role/bonus-with-weight "triage" has both a bonus and a weight. | ' +
        'A bonus dimension only adds to the score; take one of the two away.',
    ]);
  });
});
