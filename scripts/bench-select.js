// What the benchmark compares with: a bare inquirer select, with as many rows as it is told.
import { createPromptModule } from 'inquirer';

const rows = Number(process.argv[2]);
const choices = Array.from({ length: rows }, (_, index) => ({ value: index, name: `Choice ${index + 1}` }));
// On standard error, as hirecard asks.
const prompt = createPromptModule({ output: process.stderr });
await prompt([{ type: 'select', name: 'choice', message: 'Which one?', choices, pageSize: rows, loop: false }]);
