#!/usr/bin/env node
import { run } from '../dist/hirecard.js';

await run(process.argv.slice(2));
