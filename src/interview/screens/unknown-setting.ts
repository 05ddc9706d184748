/** A role or a stage in the settings that nothing here has: why it is not proposed. */
export function unknownSettingText(what: 'role' | 'stage', id: string): string {
  return `The ${what} "${id}" in the settings is not there, so it is not proposed; hirecard config shows where it is set.`;
}
