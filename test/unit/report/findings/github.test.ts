import { describe, expect, it } from 'vitest';
import { githubFindings } from '../../../../src/report/findings/github.ts';
import { GONE, REPORT, reportOf, TYPO } from './sample-report.ts';

describe('workflow commands', () => {
  it('are one annotation for each finding, with its code as the title and the hint on a second line', () => {
    expect(githubFindings(REPORT).split('\n')).toEqual([
      '::error file=gone.yaml,line=1,endLine=1,col=1,endColumn=1,title=io/nothing-found::' +
        'gone.yaml:1:1 error There is no such file. [io/nothing-found]',
      // Lines 3 to 6: the range ends before the first character of line 7. Columns are for a range on one line.
      '::warning file=roles/support.yaml,line=3,endLine=6,title=design/few-dimensions::' +
        'roles/support.yaml:3:3 warning Two dimensions are few. [design/few-dimensions]',
      '::error file=roles/support.yaml,line=4,endLine=4,col=5,endColumn=11,title=role/unknown-key::' +
        'roles/support.yaml:4:5 error "wieght" is not a key of a dimension. [role/unknown-key]%0AWrite weight.',
      '::notice file=roles/support.yaml,line=6,endLine=6,col=13,endColumn=16,title=design/weights-equal::' +
        'roles/support.yaml:6:13 note Both weights are the same. [design/weights-equal]',
      '',
    ]);
  });

  it('escape what ends a property or a command, and what is an escape', () => {
    const odd = { ...GONE, file: 'a,b:c%0Ad.yaml', message: '100 % of "a::b", c.' };
    expect(githubFindings(reportOf([odd]))).toBe(
      '::error file=a%2Cb%3Ac%250Ad.yaml,line=1,endLine=1,col=1,endColumn=1,title=io/nothing-found::' +
        'a,b:c%250Ad.yaml:1:1 error 100 %25 of "a::b", c. [io/nothing-found]\n',
    );
  });

  it('are none when there is nothing to say', () => {
    expect(githubFindings(reportOf([]))).toBe('');
    expect(githubFindings(reportOf([TYPO])).match(/\n/g)).toHaveLength(1);
  });
});
