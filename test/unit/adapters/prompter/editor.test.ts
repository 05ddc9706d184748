/** The person's own editor, here a line of shell that gets the file as its argument. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import { editText, savedText } from '../../../../src/adapters/prompter/editor.ts';
import { Interrupted } from '../../../../src/world.ts';

const edit = (command: string) => editText('As it was', { EDITOR: command, PATH: process.env.PATH });
/** The path at the end of what is said. */
const placeIn = (problem: string) => / in (\S+)$/.exec(problem)?.[1] ?? '';

describe.skipIf(process.platform === 'win32')('an editor', () => {
  it('gives back what it wrote', async () => {
    expect(await edit('printf "Line one\\nLine two\\n" >')).toEqual({ text: 'Line one\nLine two' });
    expect(await edit('LINES=1 sed -i s/was/is/')).toEqual({ text: 'As it is' });
  });

  it.each(['nosucheditor', 'nosucheditor --wait', '/nowhere/nosucheditor'])(
    '%s is not there: how to set another',
    async (command) => {
      const { text, problem } = await edit(command);
      expect(text).toBe('As it was');
      expect(problem).toContain(`The editor "${command.split(' ')[0]}" was not found`);
      expect(problem).toContain('$VISUAL or $EDITOR, or editor in your settings');
    },
  );

  it('that fails or is killed keeps the text as it was', async () => {
    for (const [command, how] of [
      ['false', '1'],
      ['kill -TERM $$; :', 'SIGTERM'],
    ] as const) {
      const { text, problem } = await edit(command);
      expect(text).toBe('As it was');
      expect(problem).toContain(`did not end well (${how})`);
    }
  });

  it('that saves and then fails: the text is taken, and it is said', async () => {
    for (const [command, how] of [
      ['sh -c \'printf "An hour of evidence" > "$1"; exit 3\' x', '3'],
      ['sh -c \'printf "An hour of evidence" > "$1"; kill -TERM $$\' x', '143'],
    ] as const) {
      const { text, problem } = await edit(command);
      expect(text).toBe('An hour of evidence');
      expect(problem).toMatch(
        new RegExp(`ended with an error \\((?:${how}|SIGTERM)\\). The text it had saved was taken`),
      );
    }
  });

  it('that takes the file away leaves the text as it was', async () => {
    const { text, problem } = await edit('rm');
    expect(text).toBe('As it was');
    expect(problem).toContain('left no file behind');
  });

  it('has the file for itself, and leaves nothing behind', async () => {
    const { text } = await edit(`sh -c 'p=$(stat -c "%a %n" "$1" "$(dirname "$1")"); printf "%s" "$p" > "$1"' x`);
    const [file = '', folder = ''] = text.split('\n');
    expect(file).toMatch(/^600 .*evidence\.txt$/);
    expect(folder).toMatch(/^700 /);
    expect(existsSync(folder.slice(4))).toBe(false);
  });

  it.each(['.evidence.txt.swp', '#evidence.txt#', 'evidence.txt.save'])(
    'that leaves %s to recover text from: it stays, and its place is said',
    async (name) => {
      const { text, problem = '' } = await edit(`sh -c 'printf unsaved > "\${1%/*}/${name}"; printf Saved > "$1"' x`);
      expect(text).toBe('Saved');
      const folder = placeIn(problem);
      expect(problem).toContain(name);
      expect(readdirSync(folder).sort()).toEqual([name, 'evidence.txt'].sort());
      rmSync(folder, { recursive: true });
    },
  );

  it('a backup of an editor that is done is no reason to keep anything', async () => {
    expect(await edit(`sh -c 'printf old > "$1~"; printf Saved > "$1"' x`)).toEqual({ text: 'Saved' });
  });

  describe('when the program is told to stop meanwhile', () => {
    const BUSY = 'printf "An hour of evidence" > "$1"; : > "$MARK"';
    const stopped = async (script: string) => {
      const scratch = mkdtempSync(join(tmpdir(), 'hirecard-editor-'));
      const mark = join(scratch, 'mark');
      const program = join(scratch, 'editor.sh');
      writeFileSync(program, `MARK=${mark}\n${script}\n`);
      const stop = new AbortController();
      const edited = editText('As it was', { EDITOR: `sh ${program}` }, undefined, stop.signal);
      await vi.waitFor(() => expect(existsSync(mark)).toBe(true), { timeout: 5000 });
      stop.abort();
      const result = await edited;
      rmSync(scratch, { recursive: true });
      return { ...result, stop: stop.signal };
    };

    it('takes what was saved, from an editor that ends by itself', async () => {
      const { text, problem, stop } = await stopped(BUSY);
      expect({ text, problem }).toEqual({ text: 'An hour of evidence', problem: undefined });
      expect(() => savedText('As it was', { text }, stop)).toThrow(new Interrupted('An hour of evidence'));
    });

    it('takes what was saved from an editor that saves when it hears that the terminal is gone', async () => {
      const { text, problem } = await stopped(
        `trap 'printf More >> "$1"; exit 0' HUP; printf "Begun. " > "$1"; : > "$MARK"; while :; do sleep 0.02; done`,
      );
      expect(text).toBe('Begun. More');
      expect(problem).toBeUndefined();
    });

    it('does not wait for one that goes on, takes what was saved, and says where the file stays', async () => {
      const { text, problem = '' } = await stopped(`trap "" HUP; ${BUSY}; exec 1>&- 2>&-; exec sleep 4`);
      expect(text).toBe('An hour of evidence');
      expect(readFileSync(placeIn(problem), 'utf8')).toBe('An hour of evidence');
      rmSync(join(placeIn(problem), '..'), { recursive: true });
    });

    it('is interrupted with nothing where nothing was saved', () => {
      const stop = AbortSignal.abort();
      const thrownFor = (text: string) => {
        try {
          return savedText('As it was', { text }, stop);
        } catch (failure) {
          return failure;
        }
      };
      expect(thrownFor('As it was')).toEqual(new Interrupted());
      expect((thrownFor('As it is') as Interrupted).typed).toBe('As it is');
      expect((thrownFor('As it was') as Interrupted).typed).toBeUndefined();
    });
  });

  it('the one of the settings goes before $VISUAL, and that before $EDITOR', async () => {
    const env = { VISUAL: 'printf visual >', EDITOR: 'printf editor >', PATH: process.env.PATH };
    expect((await editText('', env, 'printf settings >')).text).toBe('settings');
    expect((await editText('', env)).text).toBe('visual');
  });
});
