/** How drafts say that somebody else says so, and may be wrong. Data. */

/** Each is sought anywhere in the sentence. */
const PATTERNS = [
  // "Claim: …", "Correction – …"
  /^\W*(?:claim|myth|rumou?r|correction|erratum|corrigendum|fiction|mistake|fake)s?\b[^.]{0,30}[:,—–-]/,
  // "Issue 39 claimed that …", "the handout gives …"
  /\b(?:issue \d+|newsletter|tabloid|blog(?:ger)?|slide|textbook|columnist|podcast|wikipedia|handout|brochure|leaflet|guidebook|chatbot|commentator)s?\b[^.;]{0,50}\b(?:claim|say|said|gave|give|has|had|date|put|wrote|write|state|list|name|place|insist|assert|believe|maintain|would have)/,
  // "an earlier version gave …", "the March edition placed …"
  /\b(?:earlier|previous|first|printed|older|last|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter) (?:version|edition|draft|issue|printing)\b[^.;]{0,60}\b(?:gave|said|had|stated|claimed|dated|put|placed|listed|called)\b/,
  /\b(?:told|tells) (?:me|us|our|my)\b|\b(?:someone|somebody|one of them) (?:told|says?|said|claimed)\b/,
  /\b(?:never|nowhere) (?:wrote|said|claimed|stated|says?|writes?|states?) that\b/,
  // "Our office was told that …"
  /\b(?:was|were|been) told (?:that|by)\b/,
  /\bsw(?:ore|ears) (?:to|by|that)\b/,
  // "We do not mean the two who …"
  /\b(?:do|does|did)(?: not|n['’]t) (?:mean|refer to)\b/,
  /\byou(?:['’]ll| will| may| might| can)? (?:often |sometimes |still |also |soon )?(?:hear|read|be told|find it said) that\b/,
  /\b(?:nobody|no one|no-one|few people|hardly anyone) \b[^.;]{0,60}\b(?:claim|sa(?:y|id)|argu|believ|think|thought|suggest|maintain|assert|pretend)\w*\b/,
  // "Page 3 had …"
  /\b(?:para(?:graph)?|page|slide|footnote|line|annex) \d[\w.]* (?:gave|had|said|put|dated|named|listed|read)\b/,
  // "an earlier draft said …"
  /\b(?:['’]s|an? (?:earlier|previous|first|old|rival)|the (?:earlier|previous|first|rival)) (?:draft|slide|note|memo|e-?mail|table|chart|handout)\b[^.;]{0,20}\b(?:had|has|said|says|gave|puts?|named|listed|showed|made|claimed)\b/,
  // "last week’s note put …"
  /\b(?:last|this|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:week|month|year|quarter|issue|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?['’]s (?:\w+ )?(?:item|issue|piece|post|note|column|letter|edition|dispatch|entry|newsletter|brief|profile|article|story|report)\b[^.;]{0,40}\b(?:had|said|gave|put|dated)\b/,
  // "The witness dates it to 2013", and no committee that "dates to" a year.
  /\b(?:manuscript|committee|tribunal|court|witness|reviewer|referee|respondent|claimant|plaintiff|defendant|candidate|student|colleague|correspondent|interviewee|informant)s?\b[^.;,]{0,20}\b(?:dates?\b(?! (?:back )?(?:to|from)\b)|dated|gave|swore|puts?|places?|placed|assigns?|assigned|had|has)\b[^.;]{0,80}\b(?:to|in|at)\s+(?=(?:19|20)\d\d)/,
  /\baccording to (?:the|a|an|one) (?:tabloid|blog|newsletter|slide|forum|rumou?r|column|myth|legend|story)\b/,
  // "In our March issue we wrote that …": and do not write any more.
  /\b(?:we|I) (?:once |had |earlier |previously |wrongly )?(?:wrote|reported|claimed) that\b/,
  // "We gave 2004 as the birth year of …"
  /\b(?:we|I) (?:once |had |earlier |previously |wrongly )?(?:gave|credited|dated|named|listed|called)\b[^.;]{0,80}\b(?:as|to|in|for|at)\b/,
  // "The other team will insist that …"
  /\b(?:will|would|might|may|is going to|are going to) (?:insist|claim|argue|maintain|assert|object)\b/,
  // "The candidate gives 2014 as …", "my predecessor gave it to …", "the desk officer had understood that …"
  /\b(?:candidate|examinee|predecessor|(?:desk|press) officer|applicant|submission|petitioner|pupil|essayist)s?\b[^.;,]{0,30}\b(?:gives|gave|puts|placed|dates|dated|names|named|credits|credited|assigned|has heard|wrote|writes)\b/,
  /\bhad (?:\w+ly )?(?:understood|assumed|thought|believed|supposed|imagined) that\b/,
  // "She doubted that …", "They asked us to confirm that …"
  /\b(?:doubts?|doubted|denies|denied|deny|disputes?|disputed|queried|queries) (?:that|whether|the (?:claim|line|date|figure))\b/,
  /\b(?:asks?|asked|invites?|invited) (?:us|me|officials|ministers) to confirm\b/,
  /\b(?:advice|guidance|line|statement|wording)\b[^.;]{0,90}\b(?:is|are|was|were) (?:hereby )?withdrawn\b/,
  // "Our typist credited it to …"
  /\b(?:typist|intern|trainee|translator|proof-?reader|copy-?editor|sub-?editor|paralegal|transcri(?:pt|ber)|subtitles?|panell?ist|moderator)s?\b[^.;,]{0,20}\b(?:credit|wrote|writes|type|put|gave|gives|has|had|date|name|swap|switch|confuse|mix|made|makes|place)\w*\b/,
  // "A memo that is making the rounds has …"
  /\b(?:mak(?:es|ing)|made|do(?:es|ing|ne)) the rounds\b/,
  // "It is not true, though some say so, that …"
  /\b[Ii]t (?:is|was)(?:n['’]t| not) (?:true|correct|right|the case)\b[^.;]{0,60}\bthat\b/,
];

export const HEARSAY = new RegExp(PATTERNS.map(({ source }) => source).join('|'), 'i');

/** Before a value: "rumours that he had …" tell nothing of what stood before them. */
export const RUMOUR = /\brumou?rs?\b[^.;]{0,50}\b(?:claim|say|said|gave|give|has|had|date|put|state|name|place|insist|assert)/i;
