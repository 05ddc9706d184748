import type { FairnessTopic } from '../../fairness/topic.ts';

const PHOTO = '(?:photo(?:graph)?|headshot|selfie|picture|portrait)';

export const photographs: FairnessTopic = {
  code: 'fairness/photographs',
  subject: 'photographs of candidates',
  risky: 'a face shows age, sex, colour and more before anything is known about the work',
  instead: 'Leave it out until someone is hired. To see work, ask for work, such as "Show us something you made".',
  bad: 'Please send us a recent photo.',
  good: 'Show us something you baked and tell us how you made it.',
  words: ['photo', 'headshot', 'selfie', 'picture', 'portrait'],
  phrases: [
    `${PHOTO}s? of (?:yourself|you{stop}|your face|(?:the |each |all )?{person})`,
    `{your} (?:own |recent |passport |profile )?(?:photo(?:graph)?|headshot|selfie|portrait|profile picture)(?! (?:upload|edit|app|librar|portfolio|service|shoot|galler|product|studio|essay|project|story))`,
    `{start}(?:please |could you |can you |would you |will you )?(?:please )?(?:send|attach|enclose|include|provide|bring)(?: us| me| in| along)? (?:an? |one )?(?:recent |current |passport(?:~sized?)? |colou?r |digital )*${PHOTO}(?={stop}| (?:with|to) (?:your|the) (?:cv|application|r[ée]sum[ée]))`.replace(
      ')*',
      '){0,3}',
    ),
    `recent (?:passport |colou?r )?(?:photo(?:graph)?|headshot)(?={stop}| with your)`,
    `${PHOTO} (?:with|on|in|to|attached to) (?:your|the|their|an?) (?:cv|r[ée]sum[ée]|application|cover letter)`,
    `(?:cv|r[ée]sum[ée]|application)s? (?:with|including|must have|has|have|contains?) (?:an? )?(?:\\w{1,12} )?${PHOTO}`,
    `(?:may|can|could|shall) (?:we|i) (?:take|have|see|get) (?:an? |your )${PHOTO}(?={stop}| of you)`,
    '{bare}(?:photo(?:graph)?|headshot|passport photo|photograph of yourself){last}',
  ],
  inEvidence: [
    `${PHOTO} (?:on|in) (?:his|her|their|the) (?:cv|r[ée]sum[ée]|application|linkedin|profile)`,
    `(?:looks?|looked) (?:like|nothing like|different from|older than|younger than|better than)(?: in)? (?:his|her|their|the) ${PHOTO}`,
  ],
};
