import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../src/cli/rule-pages.ts';
import { checkBadExample } from '../../src/cli/validate/check-example.ts';
import { RULES } from '../../src/lint/catalogue.ts';
import { fakeWorld } from '../fake-world.ts';

describe('docs/rules.md', () => {
  const document = readFileSync('docs/rules.md', 'utf8');

  it('is what the rules and their examples say (npm run docs writes it)', async () => {
    const world = fakeWorld();
    const pages = RULES.map(async (rule) => ({ rule, findings: (await checkBadExample(world, rule)).findings }));
    expect(document).toBe(rulePages(await Promise.all(pages)));
  });

  it('has a heading for every code, and every link leads to one of its headings', () => {
    const prose = document.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
    const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual(expect.arrayContaining(RULES.map(({ code }) => code)));
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...document.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThanOrEqual(RULES.length);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    expect(anchors.filter((one, index) => anchors.indexOf(one) !== index)).toEqual([]);
  });
});
