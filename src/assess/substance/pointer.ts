/** Longest pointer; what is longer says something. */
const LONGEST_POINTER = 200

/** Longest pointer without a link. */
const LONGEST_BARE = 110

/** "See [SECURITY.md](../SECURITY.md) for the process.", "See the wiki.": nothing but where it is said. */
export function pointsElsewhere(text: string): boolean {
  if (text.length > LONGEST_POINTER || /\.\s+\S/.test(text)) return false
  if (text.includes('.md')) return TO_PAGE.test(text)
  return text.length <= LONGEST_BARE && BARE.test(text.toLowerCase())
}

const TO_PAGE =
  /^(?:please )?(?:see|refer to|consult|follow|described in|documented in)\s(?:also )?(?:the )?[^[\]]{0,60}\[[^\]]{1,80}\]\([^)\s:]{1,100}\.md(?:#[^)\s]{0,80})?\)/i

/** A reader has to look for it; standards are known, and code, links and figures say something. */
const BARE =
  /^[*_]{0,2}(?:(?:for|until|everything|all) [^.:;,]{1,50}[,:]? )?(?:please )?(?:see|refer to|consult|ask(?! .* (?:to|whether|if)\b)|siehe|voir|zie|(?:as )?(?:defined|described|documented|specified|tracked) (?:in|by|elsewhere))(?:\s(?!.*(?:\b(?:rfc|iso|terraform|helm|codeowners)\b|`|\]\(|:\/\/|\d%))[^:;]{1,100})?$/
