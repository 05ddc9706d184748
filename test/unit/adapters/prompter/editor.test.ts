/** The person's own editor, here a line of shell that gets the file as its argument. */
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { editText } from '../../../../src/adapters/prompter/editor.ts';

const edit = (command: string) => editText('As it was', { EDITOR: command, PATH: process.env.PATH });

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
      ['sh -c \'printf lost > "$1"; exit 3\' x', '3'],
      ['kill -TERM $$; :', 'SIGTERM'],
    ] as const) {
      const { text, problem } = await edit(command);
      expect(text).toBe('As it was');
      expect(problem).toContain(`did not end well (${how})`);
    }
  });

  it('the one of the settings goes before $VISUAL, and that before $EDITOR', async () => {
    const env = { VISUAL: 'printf visual >', EDITOR: 'printf editor >', PATH: process.env.PATH };
    expect((await editText('', env, 'printf settings >')).text).toBe('settings');
    expect((await editText('', env)).text).toBe('visual');
  });
});
