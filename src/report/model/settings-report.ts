/** The settings in force and where each comes from, for people and for programs. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Person } from '../../domain/scorecard.ts';
import type { Settings, ValidateSettings } from '../../domain/settings.ts';
import { nameAndId } from './person-words.ts';
import { type Cell, type Item, list, paragraph, type Report, section } from './report.ts';

type SettingName = keyof Settings;

export interface ShownSetting<N extends SettingName = SettingName> {
  readonly value: NonNullable<Settings[N]> | null;
  /** Null when no file sets it. */
  readonly from: { readonly file: string; readonly line: number } | null;
}

export interface ShownSettingsFile {
  readonly owner: 'person' | 'workspace';
  /** Absolute. */
  readonly path: string;
  readonly state: 'read' | 'missing' | 'empty' | 'broken';
}

export interface SettingsDocument {
  readonly format: 'hirecard/settings@1';
  readonly settings: { readonly [N in SettingName]: ShownSetting<N> };
  /** Who is proposed as the interviewer where no file says who: the name in git's configuration, by its id here. */
  readonly proposedInterviewer: Person | null;
  readonly files: readonly ShownSettingsFile[];
  readonly findings: readonly Diagnostic[];
}

export function settingsReport(document: SettingsDocument): Report {
  const { settings, files } = document;
  const names = Object.keys(settings) as SettingName[];
  const isNothingThere = files.every(({ state }) => state === 'missing');
  return {
    title: 'Settings',
    sections: [
      {
        id: 'settings',
        blocks: [
          {
            kind: 'table',
            columns: ['Setting', 'Value', 'From'].map((title) => ({ title, kind: 'text' })),
            rows: names.map((name) => [{ text: name }, valueCell(name, document), fromCell(settings[name].from)]),
          },
        ],
      },
      ...section('files', 'Files', [
        ...list(files.map(fileItem)),
        ...(isNothingThere ? [paragraph('Such a file begins with "format: hirecard/config@1".', 'quiet')] : []),
      ]),
    ],
  };
}

function valueCell(name: SettingName, { settings, proposedInterviewer }: SettingsDocument): Cell {
  const { value } = settings[name];
  if (value === null) return { text: WITHOUT[name](proposedInterviewer), tone: 'quiet' };
  if (typeof value === 'boolean') return { text: value ? 'yes' : 'no' };
  if (typeof value === 'string') return { text: value };
  return { text: 'levels' in value ? validateText(value) : nameAndId(value) };
}

function validateText({ levels, exclude }: ValidateSettings): string {
  const set = Object.entries(levels).map(([code, level]) => `${code}: ${level}`);
  const excluded = exclude.length > 0 ? [`without ${exclude.join(', ')}`] : [];
  return [...set, ...excluded].join('; ') || 'nothing';
}

/** What happens where nothing is set. */
const WITHOUT: Readonly<Record<SettingName, (proposed: Person | null) => string>> = {
  interviewer: (proposed) => (proposed ? `asked; proposed from git: ${nameAndId(proposed)}` : 'asked'),
  role: () => 'asked',
  stage: () => 'asked',
  editor: () => "$VISUAL, $EDITOR, or the system's",
  validate: () => 'every file, each rule at its own level',
  plain: () => 'no, unless --plain is given or the terminal needs it',
};

function fromCell(from: ShownSetting['from']): Cell {
  return from === null ? { text: 'not set', tone: 'quiet' } : { text: `${from.file}:${from.line}` };
}

const OWNERS: Readonly<Record<ShownSettingsFile['owner'], string>> = {
  person: 'Yours; counts first for interviewer and plain, and alone for editor',
  workspace: "The workspace's; counts first for role and stage, and alone for validate",
};

const STATES: Readonly<Record<ShownSettingsFile['state'], Item>> = {
  read: { text: 'It is there.' },
  missing: { text: 'It is not there.', tone: 'quiet' },
  empty: { text: 'It is there and sets nothing.', tone: 'quiet' },
  broken: { text: 'It has errors, so nothing of it counts.', tone: 'bad' },
};

function fileItem({ owner, path, state }: ShownSettingsFile): Item {
  return { text: path, isForCopying: true, details: [{ text: `${OWNERS[owner]}.` }, STATES[state]] };
}
