import type { DocumentedRule } from '../../rule.ts';
import { yamlAliasCycle } from './alias-cycle.ts';
import { yamlApostrophe } from './apostrophe.ts';
import { yamlBadKey } from './bad-key.ts';
import { yamlComment } from './comment.ts';
import { yamlConflictMarker } from './conflict-marker.ts';
import { yamlControlCharacter } from './control-character.ts';
import { yamlDuplicateKey } from './duplicate-key.ts';
import { yamlEmpty } from './empty.ts';
import { yamlEscape } from './escape.ts';
import { yamlExtraBracket } from './extra-bracket.ts';
import { yamlFullWidthColon } from './full-width-colon.ts';
import { yamlIndentation } from './indentation.ts';
import { yamlInvalidUtf8 } from './invalid-utf8.ts';
import { yamlMergeKey } from './merge-key.ts';
import { yamlMissingColon } from './missing-colon.ts';
import { yamlMissingComma } from './missing-comma.ts';
import { yamlMissingDash } from './missing-dash.ts';
import { yamlNeedsQuotes } from './needs-quotes.ts';
import { yamlNoBreakSpace } from './no-break-space.ts';
import { yamlNoSpaceAfterDash } from './no-space-after-dash.ts';
import { yamlNotJson } from './not-json.ts';
import { yamlReservedKey } from './reserved-key.ts';
import { yamlSeveralDocuments } from './several-documents.ts';
import { yamlSyntax } from './syntax.ts';
import { yamlTab } from './tab.ts';
import { yamlTag } from './tag.ts';
import { yamlTemplateBraces } from './template-braces.ts';
import { yamlTooDeep } from './too-deep.ts';
import { yamlTooLarge } from './too-large.ts';
import { yamlTooManyAliases } from './too-many-aliases.ts';
import { yamlUnclosedBracket } from './unclosed-bracket.ts';
import { yamlUnclosedQuote } from './unclosed-quote.ts';
import { yamlUnknownAlias } from './unknown-alias.ts';
import { yamlUtf16 } from './utf-16.ts';

export const YAML_RULES: readonly DocumentedRule[] = [
  yamlAliasCycle,
  yamlApostrophe,
  yamlBadKey,
  yamlComment,
  yamlConflictMarker,
  yamlControlCharacter,
  yamlDuplicateKey,
  yamlEmpty,
  yamlEscape,
  yamlExtraBracket,
  yamlFullWidthColon,
  yamlIndentation,
  yamlInvalidUtf8,
  yamlMergeKey,
  yamlMissingColon,
  yamlMissingComma,
  yamlMissingDash,
  yamlNeedsQuotes,
  yamlNoBreakSpace,
  yamlNoSpaceAfterDash,
  yamlNotJson,
  yamlReservedKey,
  yamlSeveralDocuments,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlTemplateBraces,
  yamlTooDeep,
  yamlTooLarge,
  yamlTooManyAliases,
  yamlUnclosedBracket,
  yamlUnclosedQuote,
  yamlUnknownAlias,
  yamlUtf16,
];
