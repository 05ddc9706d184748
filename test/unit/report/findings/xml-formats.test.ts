import { describe, expect, it } from 'vitest';
import { checkstyleFindings } from '../../../../src/report/findings/checkstyle.ts';
import { junitFindings } from '../../../../src/report/findings/junit.ts';
import { escapeXml } from '../../../../src/report/findings/xml.ts';
import { NOTE, REPORT, reportOf, TYPO } from './sample-report.ts';

describe('text in XML', () => {
  it('ends no attribute, element or section, and keeps its line breaks', () => {
    expect(escapeXml(`a"b'c<d>&]]>\r\n\t`)).toBe('a&quot;b&apos;c&lt;d&gt;&amp;]]&gt;&#13;&#10;&#9;');
  });

  it('shows what XML 1.0 cannot hold', () => {
    expect(escapeXml('a\u001bb\u0000c\ufffed\ud800e😀')).toBe('a‹U+001B›b‹U+0000›c‹U+FFFE›d‹U+D800›e😀');
  });
});

describe('Checkstyle', () => {
  it('has every file, with its findings', () => {
    expect(checkstyleFindings(REPORT)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        '  <file name="roles/fine.yaml"/>',
        '  <file name="roles/support.yaml">',
        '    <error line="3" column="3" severity="warning" message="Two dimensions are few." source="hirecard.design/few-dimensions"/>',
        '    <error line="4" column="5" severity="error" message="&quot;wieght&quot; is not a key of a dimension.&#10;Write weight." source="hirecard.role/unknown-key"/>',
        '    <error line="6" column="13" severity="info" message="Both weights are the same." source="hirecard.design/weights-equal"/>',
        '  </file>',
        '  <file name="gone.yaml">',
        '    <error line="1" column="1" severity="error" message="There is no such file." source="hirecard.io/nothing-found"/>',
        '  </file>',
        '</checkstyle>',
        '',
      ].join('\n'),
    );
  });
});

describe('JUnit', () => {
  it('has a suite for each file: a case that passed, or one for each error and warning', () => {
    expect(junitFindings(REPORT)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="hirecard validate" tests="4" failures="2" errors="1">',
        '  <testsuite name="roles/fine.yaml" tests="1" failures="0" errors="0">',
        '    <testcase name="no errors or warnings" classname="roles/fine.yaml"/>',
        '  </testsuite>',
        '  <testsuite name="roles/support.yaml" tests="2" failures="2" errors="0">',
        '    <testcase name="design/few-dimensions" classname="roles/support.yaml">',
        '      <failure type="warning" message="Two dimensions are few.">roles/support.yaml:3:3 warning Two dimensions are few. [design/few-dimensions]</failure>',
        '      <system-out>roles/support.yaml:6:13 note Both weights are the same. [design/weights-equal]</system-out>',
        '    </testcase>',
        '    <testcase name="role/unknown-key" classname="roles/support.yaml">',
        '      <failure type="error" message="&quot;wieght&quot; is not a key of a dimension.">roles/support.yaml:4:5 error &quot;wieght&quot; is not a key of a dimension. [role/unknown-key]&#10;Write weight.</failure>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="gone.yaml" tests="1" failures="0" errors="1">',
        '    <testcase name="io/nothing-found" classname="gone.yaml">',
        '      <error type="error" message="There is no such file.">gone.yaml:1:1 error There is no such file. [io/nothing-found]</error>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('passes a file that has only notes, and shows them', () => {
    const text = junitFindings(reportOf([NOTE], ['roles/support.yaml']));
    expect(text).toContain('tests="1" failures="0" errors="0"');
    expect(text).toContain('<testcase name="no errors or warnings" classname="roles/support.yaml">');
    expect(text).toContain('<system-out>roles/support.yaml:6:13 note Both weights are the same.');
  });

  it('gives two cases of one rule two names', () => {
    const names = [...junitFindings(reportOf([TYPO, TYPO, TYPO])).matchAll(/<testcase name="(role[^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(['role/unknown-key', 'role/unknown-key (2)', 'role/unknown-key (3)']);
  });
});
