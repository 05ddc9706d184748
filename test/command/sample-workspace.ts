/** A workspace with one candidate, made by running the program: two interviewers in two stages, one disagreement. */
import { expect } from 'vitest';
import { hirecard } from './run.ts';

export type Contents = Readonly<Record<string, string | Uint8Array>>;

export const ROLE = `format: hirecard/role@1
id: support
title: Support engineer
dimensions:
  - id: diagnosis
    name: Diagnosis
    weight: 60%
    must_have: 3
    anchors:
      5: Finds the fault with two questions
      1-2: Guesses
  - id: empathy
    name: Empathy
    weight: 20%
  - id: writing
    name: Writing
    weight: 20%
checks:
  - id: weekend
    ask: Can work one weekend a month
red_flags:
  - id: blames
    text: Blames the customer
stages:
  - id: call
    name: Recorded call
    dimensions: [diagnosis, empathy, weekend]
  - id: letter
    name: Written answer
    dimensions: [writing]
verdict: ["No", "Yes"]
`;

/** Answers of the stage "call"; diagnosis as given. */
export function callAnswers(interviewer: string, diagnosis: number, more = ''): string {
  return `format: hirecard/answers@1
role: support
candidate: { id: jane-doe, name: Jane Doe }
interviewer: ${interviewer}
stage: call
submitted_at: 2026-11-20T11:00:00Z
ratings:
  diagnosis: { rating: ${diagnosis}, evidence: "Heard the call through, asked ${diagnosis} times" }
  empathy: { not_assessed: not-asked }
checks: { weekend: "yes" }
verdict: { answer: "Yes", reason: Calm under pressure }
${more}`;
}

/** Submits answers, one after the other, and gives the workspace they were submitted in. */
export async function submitted(answers: readonly string[], start: Contents = {}): Promise<Contents> {
  let files: Contents = { 'roles/support.yaml': ROLE, 'scorecards/.keep': '', ...start };
  for (const text of answers) {
    const run = await hirecard(['interview', '--answers', 'a.yaml'], { files: { ...files, 'a.yaml': text } });
    expect(run.exit, run.err).toBe(0);
    const { 'a.yaml': _, ...rest } = run.files;
    files = rest;
  }
  return files;
}

export const CARD_OF_ANA = 'scorecards/support/jane-doe/call.ana.json';
