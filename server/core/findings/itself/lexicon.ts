/** Wordings so plain that what they say can be so at one time, in one place or in one number only. Data; compared by word stems. */
import type { EntityKind } from '../../sources/pack.ts';
import { stemsOf } from '../../text/words.ts';

const phrases = (words: string) => new Set(words.split(',').map((phrase) => stemsOf(phrase).join(' ')));
const kinds = (words: string) => new Set(words.split(' ') as EntityKind[]);

/** What happens to a thing once: which wordings of a property count, of which kinds of things. */
export const ONCE: Record<string, { readonly wordings: ReadonlySet<string>; readonly of: ReadonlySet<EntityKind> }> = {
  inception: {
    wordings: phrases(
      'founded, was founded, established, set up, created, formed, inaugurated, came into being, came into existence, born, founding, foundation, establishment, creation, founding year, year of foundation, 成立, 设立, 创立, 建立, 组建',
    ),
    of: kinds('agency organization system'),
  },
  dissolved: { wordings: phrases('dissolved, abolished, disbanded, wound up, scrapped'), of: kinds('agency organization') },
  'effective date': {
    wordings: phrases(
      'took effect, takes effect, entered into force, came into force, came into effect, became effective, entry into force, 施行, 生效',
    ),
    of: kinds('law'),
  },
  'adoption date': { wordings: phrases('adopted, passed, enacted, adoption, passage, enactment, 通过'), of: kinds('law') },
};

/** What a thing has one of: the words for it, per relation. */
export const ONE_OF: Record<string, ReadonlySet<string>> = {
  authority: phrases(
    'answers to, reports to, reports directly to, belongs to, subordinate to, is subordinate to, think tank, think tank of, parent body, parent ministry, parent organization',
  ),
  lead: phrases('headed by, led by, director, head, chairman, chair, president'),
  chair: phrases('chaired by, presided over by'),
  secretariat: phrases('secretariat'),
  host: phrases('hosted by, housed by, housed at'),
};

/** Verbs between a thing and how many it has. */
export const HAVING = new Set('has have counts comprises employs numbers runs operates'.split(' '));

/** A sentence with one of these says more than that something is so: at another time, in another form, by somebody else, perhaps. */
export const QUALIFIED =
  /\b(?:again|anew|re-?(?:found|establish|creat|form|open|launch)\w*|first|original\w*|initial\w*|formal\w*|official\w*|legal\w*|nominal\w*|informal\w*|provisional\w*|de (?:facto|jure)|predecessors?|forerunners?|roots?|origins?|(?:present|current|modern|today’s|today's) (?:form|shape|name|guise)|under (?:its|the) (?:present|current|old|former|new)|version|edition|drafts?|bills?|planned|plans?|proposed|proposals?|expected|due to|scheduled|will|would|shall|to be|revis\w+|amend\w+|second|third|another|new|branch\w*|chapters?|according|says?|said|claims?|claimed|reports?(?! (?:directly )?to\b)|reported|puts?|gives?|gave|accounts?|sources?|websites?|disputed|disagree\w*|differ\w*|contested|uncertain|unclear|unknown|variously|either|whether|or|perhaps|probabl\w+|possibl\w+|likely|maybe|may|might|must|should|seems?|appears?|apparently|roughly|about|around|circa|then|former\w*|until|till|once|later|earlier|previous\w*|jointly|joint|co-\w+)\b/i;
