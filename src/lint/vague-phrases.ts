/** Words that every interviewer fills with something else, and what to write in their place. */

export interface VaguePhrase {
  /** A part of a regular expression, in lower case; a space stands for any white space. */
  readonly pattern: string;
  /** Words that stand in every match, in the notation of word-index.ts: files without any of these are passed over. */
  readonly words: string;
  /** Completes "Write …". */
  readonly instead: string;
}

const CULTURE =
  'the behaviour you mean, such as "tells a colleague directly what bothers them"; likeness to the team is no skill';
const PRAISE = 'what the person does that others do not, such as "finds the fault others have given up on"';
const FEELING = 'what was said or done that gave the impression';
const ATTITUDE = 'what it looks like at work, such as "starts on a problem nobody has handed out"';
const TEAM = 'what the person does with others, such as "says early when a promise will not hold"';
const IDEAS = 'what the thinking leads to, such as "drops an assumption that the question makes"';

/** Where the word also names a thing ("set-up wizard", "build with Ninja", "cost synergies"), only with what makes it a person or praise. */
export const VAGUE_PHRASES: readonly VaguePhrase[] = [
  { words: 'cultur', pattern: 'cultur(?:e|al|ally)[ -](?:fit|match)', instead: CULTURE },
  {
    words: 'cultur',
    pattern: 'fits? (?:well )?(?:in|into|in with|with) (?:the|our) (?:company |team )?culture',
    instead: CULTURE,
  },
  { words: 'rock', pattern: 'rock[ -]?stars?(?! games)', instead: PRAISE },
  { words: 'superstar', pattern: 'superstars?', instead: PRAISE },
  { words: 'a player', pattern: 'a-players?', instead: PRAISE },
  { words: 'ninja', pattern: '(?:a|real|true|code|coding|data|sales|marketing|growth) ninja', instead: PRAISE },
  { words: 'guru', pattern: '(?:a|real|true|code|coding|data|sales|marketing|growth) guru', instead: PRAISE },
  { words: 'wizard', pattern: '(?:code|coding|data|sales|excel|spreadsheet) wizard', instead: PRAISE },
  { words: 'gut feel/instinct', pattern: 'gut (?:feeling|feel|instinct)s?', instead: FEELING },
  { words: 'vibe', pattern: '(?:good|right|great|bad) vibes?', instead: FEELING },
  { words: 'x factor', pattern: 'x[ -]factor', instead: FEELING },
  { words: 'beer test', pattern: 'beer test', instead: FEELING },
  { words: 'attitude', pattern: '(?:right|great|winning|can-do) attitude', instead: ATTITUDE },
  { words: 'self starter', pattern: 'self[ -]starters?', instead: ATTITUDE },
  { words: 'go getter', pattern: 'go-getters?', instead: ATTITUDE },
  { words: 'the box', pattern: '(?:outside|out of) the box', instead: IDEAS },
  {
    words: 'ground running',
    pattern: 'hits? the ground running',
    instead: 'what has to be done in the first weeks, and what for',
  },
  { words: 'team player', pattern: '(?:good |great |true |real )?team[ -]players?', instead: TEAM },
  { words: 'people person', pattern: '(?:good |great |real )?people person', instead: TEAM },
  {
    words: 'synerg',
    pattern: '(?<!cost |revenue |merger |deal |tax |operating )synerg(?:y|ies|istic)',
    instead: 'which parts gain what from each other',
  },
  { words: 'play/plays hard', pattern: 'works? hard,? plays? hard', instead: 'the hours and the load as they are' },
];
