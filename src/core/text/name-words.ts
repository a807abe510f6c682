/** What is said round a name that is also a word, a month or a place. */

export const TIME_BEFORE =
  /\b(?:in|this|last|next|since|by|until|til|till|half|every|early|late|mid|end of|of|on|for|before|after|\d{1,2}(?:st|nd|rd|th)?)\s*$/i;
export const TIME_AFTER =
  /^\s*(?:half|bank|term|holidays?|hols|break|fair|fayre|fete|concert|school|exams?|sale|sun|dress|\bday\b|bug|time|nights?|morning|evening|reading|is (?:sats|here|nearly|coming|for|the|my|so|too|over)|\d{1,2}(?:st|nd|rd|th)?\b(?!\s+times))/i;
export const PLACE_BEFORE =
  /\b(?:in|to|from|at|near|around|of|off to|via|for|leaving|visit(?:ing)?|v|vs|against|beat|support(?:ing)?)\s+$/i;
export const PLACE_AFTER =
  /^\s+(?:fc|were|are|v|vs|\d{2,4}\b|airport|station|away|at home|game|match|fans?|city|road|street|flower|marathon|fashion|is (?:our|beautiful|the|a country|lovely)|trip|weekend|line)\b/i;
/** A word-name is the word after an article or a subject, and before an object: `the hope`, `they will`, `hope you`. */
export const WORD_BEFORE =
  /\b(?:the|a|an|some|any|no|more|this|that|these|those|i|we|you|they|he|she|it|who|keep|lose|very|so|too|of the|can|to a|in good|my own)\s+$/i;
export const WORD_AFTER =
  /^\s+(?:you|i|we|they|he|she|it|that|this|the|a|an|my|your|our|to|of|be|been|not|have|everyone|everybody|anyone|someone|all|there|words?|as well|and textiles|department|teacher|in humanity|in god|and (?:patience|ivy|mercy|charity|dt|design|drama|music|the)|schemes?|scheme|tinted|stickers?|charts?|club|lessons?|books?|boxes|displays?|schools?|poems?|the lion|earrings?|slippers|wine|gold|days?|season|jars?|davidson|calls|is (?:a virtue|what|the|key|not|all|everything))\b|^(?:,| and) \p{L}+(?:,| and) \p{L}+ (?:are|is)\b/iu;
