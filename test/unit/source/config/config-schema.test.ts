import { describe, expect, it } from 'vitest';
import { configAsFarAsRight, configSchema } from '../../../../src/source/config/config-schema.ts';
import { decodeConfig } from '../../../../src/source/config/decode-config.ts';

describe('the text of a setting', () => {
  it('is taken without the blanks around it, and those between its words are kept', () => {
    const text =
      'format: hirecard/config@1\ninterviewer: { id: ana, name: "  Ana  Souza\\t" }\neditor: " code --wait "\n';
    const decoded = decodeConfig(text, 'config.yaml', 'person');
    expect(decoded.ok && decoded.value.settings).toEqual({
      interviewer: { id: 'ana', name: 'Ana  Souza' },
      editor: 'code --wait',
    });
  });

  it.each(['', '  ', '\t\n'])('is not %j', (editor) => {
    expect(configSchema.safeParse({ format: 'hirecard/config@1', editor }).success).toBe(false);
    expect(configAsFarAsRight.parse({ editor, role: 'support' })).toEqual({ role: 'support' });
  });
});
