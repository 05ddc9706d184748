/** A role as people read it: everything the file says, and what it does not say but is in force. */
import type { Role } from '../../../domain/role.ts';
import { dimensionName } from '../../../domain/wording.ts';
import { counted } from '../../text/counted.ts';
import { type Block, type Fact, type Item, list, paragraph, type Report, section } from '../report.ts';
import { labelWords, minutesWords, scaleWords } from '../scale-words.ts';
import { decisionSection } from './decision-section.ts';
import { dimensionSections } from './dimension-sections.ts';

export interface RoleReportInput {
  readonly role: Role;
  /** "sha256:" and 64 hexadecimal digits, of the role's meaning. */
  readonly digest: string;
  /** As people would type it. */
  readonly file: string;
}

export function roleReport({ role, digest, file }: RoleReportInput): Report {
  return {
    title: `${role.title} (${role.id}${role.version === undefined ? '' : ` ${role.version}`})`,
    sections: [
      {
        id: 'about',
        blocks: [
          ...(role.summary === undefined ? [] : [paragraph(role.summary)]),
          { kind: 'facts', facts: aboutFacts(role, digest, file) },
        ],
      },
      ...dimensionSections(role),
      ...section('checks', 'Checks', checks(role)),
      ...section('signals', 'Signals', signals(role)),
      ...section('red-flags', 'Red flags', redFlags(role)),
      ...section('exercises', 'Exercises', exercises(role)),
      ...section('stages', 'Stages', stages(role)),
      ...section('fields', 'Free text', list(role.fields.map(fieldItem))),
      decisionSection(role),
    ],
  };
}

const EVIDENCE: Readonly<Record<Role['evidence'], string>> = {
  required: 'required for every rating',
  extremes: 'required for the best and the worst rating',
  optional: 'optional',
};

const COMBINE: Readonly<Record<Role['panel']['combine'], string>> = {
  mean: 'the mean of the interviewers',
  median: 'the median of the interviewers',
  'trimmed-mean': 'the mean of the interviewers without one highest and one lowest',
  lowest: 'the lowest of the interviewers',
};

function aboutFacts(role: Role, digest: string, file: string): readonly Fact[] {
  const labels = labelWords(role.scale);
  const source = [role.source?.title, role.source?.url, role.source?.note].filter((text) => text !== undefined);
  return [
    fact('Scale', [scaleWords(role.scale), ...labels].join('; ')),
    fact('Evidence', EVIDENCE[role.evidence]),
    fact('Panel', COMBINE[role.panel.combine]),
    ...(role.verdict.length === 0 ? [] : [fact('Verdict', `${role.verdict.join(', ')} (worst to best)`)]),
    ...(source.length === 0 ? [] : [fact('Source', source.join('; '))]),
    { label: 'File', value: { text: file, isForCopying: true } },
    fact('Digest', shortDigest(digest)),
  ];
}

/** Enough of it to tell two apart; the whole stands in the JSON. */
function shortDigest(digest: string): string {
  return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}

function fact(label: string, text: string): Fact {
  return { label, value: { text } };
}

function checks(role: Role): readonly Block[] {
  return list(
    role.checks.map(
      ({ ask, mustBe }): Item => ({
        text: mustBe === undefined ? ask : `${ask}. It must be “${mustBe}”: otherwise no outcome counts as hire.`,
      }),
    ),
  );
}

function signals({ signals: { strong, weak } }: Role): readonly Block[] {
  return [
    ...list(strong.map(({ text }) => ({ text: `Strong: ${text}` }))),
    ...list(weak.map(({ text }) => ({ text: `Weak: ${text}` }))),
  ];
}

const SEVERITY = { reject: 'rejects', review: 'to review', note: 'note' } as const;

function redFlags(role: Role): readonly Block[] {
  return list(role.redFlags.map(({ text, severity }) => ({ text: `${text} (${SEVERITY[severity]})` })));
}

function exercises(role: Role): readonly Block[] {
  return list(
    role.exercises.map(({ title, minutes, form, prompt, feeds }): Item => {
      const about = [...(minutes ? [minutesWords(minutes)] : []), ...(form ? [form] : [])].join(', ');
      return {
        text: about === '' ? title : `${title} (${about})`,
        details: [
          ...(prompt === undefined ? [] : [{ text: prompt }]),
          ...(feeds.length === 0 ? [] : [{ text: `Feeds ${namesOf(role, feeds)}`, tone: 'quiet' as const }]),
        ],
      };
    }),
  );
}

function stages(role: Role): readonly Block[] {
  return list(
    role.stages.map(({ id, name, minutes, dimensions, checks: asked, exercises: used, interviewers }): Item => {
      const about = [
        id,
        ...(minutes ? [minutesWords(minutes)] : []),
        ...(interviewers === undefined ? [] : [counted(interviewers, 'interviewer')]),
      ].join(', ');
      const titles = role.exercises.filter((one) => used.includes(one.id)).map(({ title }) => title);
      return {
        text: `${name} (${about})`,
        details: [
          { text: `Rates ${namesOf(role, dimensions)}` },
          ...(asked.length === 0 ? [] : [{ text: `Asks ${counted(asked.length, 'check')}` }]),
          ...(titles.length === 0 ? [] : [{ text: `With ${titles.join(', ')}` }]),
        ],
      };
    }),
  );
}

function namesOf(role: Role, ids: readonly string[]): string {
  return ids.map((id) => dimensionName(role, id)).join(', ');
}

function fieldItem({ ask, required }: Role['fields'][number]): Item {
  return { text: required ? `${ask} (required)` : ask };
}
