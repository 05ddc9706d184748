import type { Role } from '../../domain/role.ts';
import { listRoles } from '../../store/role-files.ts';
import { mayHaveStage } from '../../store/settings-proposals.ts';
import type { Command } from '../../world.ts';
import type { Place } from '../place.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { unknownSettingText } from '../screens/unknown-setting.ts';

/** The id of a stage; undefined when the person wants the question before. `before`: what was answered before that. */
export async function askStage(
  place: Place,
  { stages }: Role,
  before: string | undefined,
  commands: readonly Command[],
): Promise<string | undefined> {
  const { world, workspace, prompter, settings } = place;
  const isOne = (id: string | undefined) => stages.some((stage) => stage.id === id);
  // Of another role's stage there is nothing to say.
  if (settings.stage !== undefined && !isOne(settings.stage)) {
    const isThere = mayHaveStage(await listRoles(world, workspace), settings.stage);
    if (!isThere) world.err.write(page(layoutFor(world.err).warning(unknownSettingText('stage', settings.stage))));
  }
  const initial = [before, settings.stage].find(isOne);
  const reply = await prompter.choose({
    message: 'Stage',
    choices: stages.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} (${id})` })),
    search: true,
    commands,
    ...(initial === undefined ? {} : { initial }),
  });
  return reply.kind === 'answer' ? reply.value : undefined;
}
