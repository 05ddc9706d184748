/** Words that every interviewer fills with something else, and what to write in their place. */

export interface VaguePhrase {
  /** A part of a regular expression, in lower case; a space stands for any white space. */
  readonly pattern: string;
  /** What stands in every match, as an expression in lower case: files without any of these are passed over quickly. */
  readonly stem: string;
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
  { stem: 'cultur', pattern: 'cultur(?:e|al|ally)[ -](?:fit|match)', instead: CULTURE },
  {
    stem: 'cultur',
    pattern: 'fits? (?:well )?(?:in|into|in with|with) (?:the|our) (?:company |team )?culture',
    instead: CULTURE,
  },
  { stem: 'rock[\\s-]?star', pattern: 'rock[ -]?stars?(?! games)', instead: PRAISE },
  { stem: 'superstar', pattern: 'superstars?', instead: PRAISE },
  { stem: 'player', pattern: 'a-players?', instead: PRAISE },
  { stem: 'ninja', pattern: '(?:a|real|true|code|coding|data|sales|marketing|growth) ninja', instead: PRAISE },
  { stem: 'guru', pattern: '(?:a|real|true|code|coding|data|sales|marketing|growth) guru', instead: PRAISE },
  { stem: 'wizard', pattern: '(?:code|coding|data|sales|excel|spreadsheet) wizard', instead: PRAISE },
  { stem: 'gut\\s+[fi]', pattern: 'gut (?:feeling|feel|instinct)s?', instead: FEELING },
  { stem: 'vibe', pattern: '(?:good|right|great|bad) vibes?', instead: FEELING },
  { stem: 'x[\\s-]+factor', pattern: 'x[ -]factor', instead: FEELING },
  { stem: 'beer\\s+test', pattern: 'beer test', instead: FEELING },
  { stem: 'attitude', pattern: '(?:right|great|winning|can-do) attitude', instead: ATTITUDE },
  { stem: 'starter', pattern: 'self[ -]starters?', instead: ATTITUDE },
  { stem: 'getter', pattern: 'go-getters?', instead: ATTITUDE },
  { stem: 'the\\s+box', pattern: '(?:outside|out of) the box', instead: IDEAS },
  {
    stem: 'ground\\s+running',
    pattern: 'hits? the ground running',
    instead: 'what has to be done in the first weeks, and what for',
  },
  { stem: 'player', pattern: '(?:good |great |true |real )?team[ -]players?', instead: TEAM },
  { stem: 'people\\s+person', pattern: '(?:good |great |real )?people person', instead: TEAM },
  {
    stem: 'synerg',
    pattern: '(?<!cost |revenue |merger |deal |tax |operating )synerg(?:y|ies|istic)',
    instead: 'which parts gain what from each other',
  },
  { stem: 'hard,?\\s+play', pattern: 'works? hard,? plays? hard', instead: 'the hours and the load as they are' },
];
