/** Journeys of giving and changing answers. */
import { WHO } from '../a-role.ts';
import { answerAll, begin, EVIDENCE, fromCheck, giveEvidence, submit, toCheck } from '../answers.ts';
import { aWorkspace, endOf, interviewAt, type Journey } from './journey.ts';

const happyPath: Journey = {
  name: 'happy path',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace(), []);
    await t.see('Role');
    t.type('suppo');
    await t.see('> Support engineer');
    t.press('enter');
    await t.see("Candidate's name");
    t.type('Jane Doe');
    t.press('enter');
    await t.see('> jane-doe');
    t.press('enter');
    await t.see('> Ana Souza (ana-souza)');
    t.press('enter');
    await begin(t);
    await answerAll(t);
    await submit(t);
    return endOf(t, 0);
  },
};

const backAndChange: Journey = {
  name: 'back and change',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace());
    await begin(t);
    await giveEvidence(t);
    t.press('4');
    await t.see('Evidence for Empathy');
    t.type('Half a thought');
    t.press('escape');
    await t.see(`> ${EVIDENCE}`);
    t.press('enter');
    await t.see('> 4');
    t.press('2');
    await t.see('> Half a thought');
    t.press('enter');
    await t.see('Your rating of Empathy 1');
    t.press('3');
    await t.see('Can start within three months y Yes');
    return t.settled();
  },
};

const notAssessed: Journey = {
  name: 'not assessed',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace());
    await begin(t);
    t.press('enter');
    await t.see('Your rating of Diagnosis 1');
    t.press('n');
    await t.see('Why was Diagnosis not assessed?');
    t.press('down');
    await t.see('> 1');
    return t.settled();
  },
};

const ratingFocused: Journey = {
  name: 'a rating with its anchor',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace());
    await begin(t);
    await giveEvidence(t);
    t.press('up', 'up');
    await t.see('> 5');
    return t.settled();
  },
};

const evidenceInAnEditor: Journey = {
  name: 'evidence in an editor',
  run: async (columns) => {
    const workspace = aWorkspace({ 'editor.sh': 'printf "In the editor\\nover two lines\\n" > "$1"\n' });
    const t = await interviewAt(columns, workspace, WHO, { env: { EDITOR: `sh ${workspace.folder}/editor.sh` } });
    await begin(t);
    t.press('ctrl-o');
    await t.see('Evidence as saved');
    await t.see('Your rating of Diagnosis 1');
    return t.settled();
  },
};

const redFlag: Journey = {
  name: 'red flag',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace());
    await begin(t);
    await giveEvidence(t);
    t.press('4');
    await toCheck(t);
    t.press('y');
    await t.see('Strong signals you saw');
    t.press('enter');
    await t.see('Weak signals you saw');
    t.press('enter');
    await t.see('Red flags you saw > [ ] 1');
    t.press('1', 'enter');
    await t.see('what did you see or hear?');
    t.type('Twice');
    await t.see('> Twice');
    return t.settled();
  },
};

const review: Journey = {
  name: 'review',
  run: async (columns) => {
    const t = await interviewAt(columns, aWorkspace());
    await begin(t);
    await answerAll(t);
    return t.settled();
  },
};

const wideCharacters: Journey = {
  name: 'wide characters',
  run: async (columns) => {
    const who = [
      '--role',
      'support',
      '--candidate',
      'yamada',
      '--candidate-name',
      '山田 太郎 👩‍💻',
      '--interviewer',
      'ana',
    ];
    const t = await interviewAt(columns, aWorkspace(), who);
    await begin(t);
    t.type('原因を半分に絞り込んだ。👍🏽 そして説明した');
    t.press('enter');
    await t.see('Your rating of Diagnosis 1');
    t.press('4');
    await toCheck(t);
    await fromCheck(t);
    await submit(t);
    return endOf(t, 0);
  },
};

export const ANSWERING: readonly Journey[] = [
  happyPath,
  backAndChange,
  notAssessed,
  ratingFocused,
  evidenceInAnEditor,
  redFlag,
  review,
  wideCharacters,
];
