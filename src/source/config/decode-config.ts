import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import { orderDiagnostics } from '../../diagnostics/order.ts';
import { identifierProblem, suggestIdentifier } from '../../domain/identifier.ts';
import type { Settings, ValidateSettings } from '../../domain/settings.ts';
import { decodeShape } from '../decode-shape.ts';
import type { Decoded } from '../decoded.ts';
import { openDocument, type SourceDocument } from '../document.ts';
import { collectFaults, type Faults, type Path } from '../family-faults.ts';
import { codePointName } from '../file-text.ts';
import { quoted } from '../finding.ts';
import { lookAlikeIn, withPlainLetters } from '../look-alike.ts';
import { formatFault } from '../scorecard/format-key.ts';
import { valueAt } from '../shape/explain-issue.ts';
import { checkLevels, type KnownCodes } from './check-levels.ts';
import { CONFIG_FORMAT, type ConfigShape, configAsFarAsRight, configSchema } from './config-schema.ts';
import { globProblem } from './glob-problem.ts';

export interface Config {
  readonly settings: Settings;
  /** Where each setting stands; one-based. */
  readonly lines: Readonly<Partial<Record<keyof Settings, number>>>;
  /** What each is set to, in the file. */
  readonly ranges: Readonly<Partial<Record<keyof Settings, Range>>>;
  /** Nothing in it, or only comments: the mark of a workspace and no more. */
  readonly isEmpty: boolean;
}

/** Whose a file of settings is: one person's, or that of all who work in a workspace. */
export type ConfigOwner = 'person' | 'workspace';

/**
 * Reads a file of settings, or every fault that stands in its way. An editor in a workspace's file is passed over
 * with a warning: it is a command, and whoever gets a workspace from someone else has not agreed to run it. Never
 * throws, on any bytes.
 * @param known the codes that levels may be set for; without them, any may
 */
export function decodeConfig(
  input: Uint8Array | string,
  file: string,
  owner: ConfigOwner,
  known?: KnownCodes,
): Decoded<Config> {
  const { document, findings } = openDocument(input, file);
  if (!document) return isEmpty(findings) ? NOTHING_SET : { ok: false, findings };
  const wrongFormat = formatFault(document.value, document, {
    format: CONFIG_FORMAT,
    what: 'file of settings',
    family: 'config',
  });
  if (wrongFormat) return { ok: false, findings: orderDiagnostics([...findings, wrongFormat]) };
  const shape = decodeShape(document, configSchema, [], { family: 'config' });
  const faults = collectFaults(document, 'config', [...findings, ...shape.findings]);
  const written = configAsFarAsRight.safeParse(document.value).data ?? {};
  checkIds(faults, written);
  if (owner === 'workspace' && written.editor !== undefined) reportSharedEditor(faults);
  if (owner === 'person' && written.validate !== undefined) reportPersonalValidate(faults);
  if (known) checkLevels(faults, keysOf(valueAt(document.value, ['validate', 'levels'])), known);
  checkGlobs(faults, written.validate?.exclude ?? []);
  if (faults.hasErrors()) return { ok: false, findings: orderDiagnostics(faults.list) };
  const settings = settingsOf(written, owner);
  return { ok: true, value: { settings, ...placesOf(document, settings), isEmpty: false }, findings: faults.list };
}

const NOTHING_SET: Decoded<Config> = {
  ok: true,
  value: { settings: {}, lines: {}, ranges: {}, isEmpty: true },
  findings: [],
};

function isEmpty(findings: readonly Diagnostic[]): boolean {
  return findings.length > 0 && findings.every(({ code }) => code === 'yaml/empty');
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function reportSharedEditor(faults: Faults): void {
  faults.add({
    code: 'shared-editor',
    path: ['editor'],
    at: 'key',
    level: 'warning',
    message: 'The editor is not taken from the file of a workspace: it is a command, and would run for everyone here.',
    hint: 'Set it in your own file; hirecard config shows where that is.',
  });
}

function reportPersonalValidate(faults: Faults): void {
  faults.add({
    code: 'personal-validate',
    path: ['validate'],
    at: 'key',
    level: 'warning',
    message: 'How files are checked is not taken from your own file: a check must say the same to everyone here.',
    hint: "Set it in the workspace's hirecard.config.yaml.",
  });
}

function checkGlobs(faults: Faults, globs: readonly string[]): void {
  for (const [index, glob] of globs.entries()) {
    const path = ['validate', 'exclude', index];
    const problem = globProblem(glob);
    if (problem) {
      const message = `${quoted(glob)} ${problem.message}, so it excludes nothing.`;
      faults.add({ code: 'bad-glob', level: 'warning', path, message, hint: problem.hint });
    }
    if (!/^(?:\/|~|\.\.(?:\/|$)|[A-Za-z]:)/.test(glob)) continue;
    faults.add({
      code: 'wrong-value',
      path,
      message: `${quoted(glob)} leads out of the workspace; what is excluded is named from its folder.`,
      hint: 'Write it as seen from the folder of this file, such as drafts/**.',
    });
  }
}

function checkIds(faults: Faults, { interviewer, role, stage }: ConfigShape): void {
  if (typeof interviewer === 'string') checkId(faults, interviewer, ['interviewer'], nameBesideId);
  else if (interviewer) checkId(faults, interviewer.id, ['interviewer', 'id']);
  if (role !== undefined) checkId(faults, role, ['role']);
  if (stage !== undefined) checkId(faults, stage, ['stage']);
}

function checkId(faults: Faults, id: string, path: Path, toWrite = (_: string, id: string) => quoted(id)): void {
  const problem = identifierProblem(id);
  if (problem === undefined) return;
  const stranger = lookAlikeIn(id);
  const why = stranger
    ? `has the letter ${stranger.letter} (${codePointName(stranger.letter)}) in it, which only looks like the plain ${stranger.plain}`
    : problem;
  const what = String(path[0]);
  const meant = suggestIdentifier(withPlainLetters(id), what);
  faults.add({
    code: 'invalid-id',
    path,
    message: `The ${what} id ${quoted(id)} ${why}.`,
    hint: `Write ${toWrite(id, meant)}.`,
  });
}

/** A whole name in the place of the id is not lost: it has a place beside it. */
function nameBesideId(written: string, id: string): string {
  return lookAlikeIn(written) ? quoted(id) : `interviewer: { id: ${id}, name: ${JSON.stringify(written.trim())} }`;
}

/** The editor is a person's own business, and how files are checked a team's. */
function settingsOf({ interviewer, role, stage, editor, plain, validate }: ConfigShape, owner: ConfigOwner): Settings {
  return {
    ...(interviewer === undefined ? {} : { interviewer: person(interviewer) }),
    ...(role === undefined ? {} : { role }),
    ...(stage === undefined ? {} : { stage }),
    ...(editor === undefined || owner === 'workspace' ? {} : { editor }),
    ...(plain === undefined ? {} : { plain }),
    ...(validate === undefined || owner === 'person' ? {} : { validate: wholeValidate(validate) }),
  };
}

function wholeValidate({ levels = {}, exclude = [] }: NonNullable<ConfigShape['validate']>): ValidateSettings {
  return { levels, exclude };
}

function person(written: NonNullable<ConfigShape['interviewer']>): NonNullable<Settings['interviewer']> {
  if (typeof written === 'string') return { id: written };
  return written.name === undefined ? { id: written.id } : { id: written.id, name: written.name };
}

function placesOf(document: SourceDocument, settings: Settings): Pick<Config, 'lines' | 'ranges'> {
  const names = Object.keys(settings);
  return {
    lines: Object.fromEntries(names.map((name) => [name, document.locate([name], 'key').start.line] as const)),
    ranges: Object.fromEntries(names.map((name) => [name, document.locate([name], 'value')] as const)),
  };
}
