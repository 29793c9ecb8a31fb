/** Words of what is planned, wished, undecided, or to come. */
const PENDING =
  /\b(?:will|planned|plans? (?:to|for)|we (?:want|wish|hope|would|should|ought)|ideas?|yet|until|follows?|once|would|should|ought|to be|still|promised|coming|later|soon|pending|under discussion|in progress|being (?:prepared|written|drafted|defined|discussed|collected)|not decided|open|tried to|look(?:ing)? into)\b/i

/** Whether a text speaks of what is not done yet; many a true answer does too. */
export function isPending(text: string): boolean {
  return PENDING.test(text)
}
