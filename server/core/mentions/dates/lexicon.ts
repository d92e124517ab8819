/** Words that decide whether four digits are a year. Kinds of words, none of them tied to any one draft; pieces of patterns. */

/** Nouns that take a number right after them. */
export const NUMBERED_NOUNS =
  'page|pages|number|numbers|article|articles|section|sections|chapter|chapters|paragraph|paragraphs|clause|clauses|rule|rules|recital|annex|appendix|schedule|title|part|line|lines|verse|step|figure|table|note|notes|footnote|endnote|question|item|issue|volume|bill|case|docket|patent|resolution|document|file|form|record|room|suite|apartment|flat|box|gate|lane|unit|lot|block|building|floor|flight|train|bus|route|highway|track|channel|port|extension|phone|telephone|fax|hotline|dial|code|postcode|zip|pin|id|serial|batch|model|type|grade|level|tier|version|release|build|revision|firmware|class of|sheet|ticket|asteroid';

/** The same, shortened, where a full stop may follow. */
export const NUMBERED_ABBREVIATIONS =
  'pp?|nos?|nr|nrs|arts?|secs?|sects?|paras?|cl|chs?|chap|vols?|figs?|tab|eqs?|fn|nn?|ext|tel|apt|rm|ser|ver|v|rev|bldg|doc|lit';

/** Bodies and registers whose publications go by number. Written in capitals. */
export const NUMBER_SERIES =
  'ISO|IEC|IEEE|RFC|EN|DIN|BS|ANSI|NIST|SP|FIPS|ITU|ETSI|TS|TR|CVE|CWE|CAPEC|ASTM|SAE|JIS|UL|PEP|KB|CFR|USC|UNTS|CELEX|ISBN|ISSN|PMID|HS|NACE|SIC|MIL-STD|H\\.R\\.|[HS]\\.Res\\.|[HS][BFR]|(?:[A-Z]\\.){3}|[A-Z]{1,4}/[TZ]|[A-Z]{2,5}/[A-Z]{2,5}';

/** Products whose releases are numbered by year; the year is part of the name. */
export const PRODUCTS =
  'Windows|Office|Word|Excel|PowerPoint|Outlook|Access|Exchange|Server|SharePoint|Studio|Acrobat|Photoshop|AutoCAD|Project|Visio|Firefox|Chrome|Android|Python|Java|Linux|Ubuntu';

/** Papers whose numbers hold a year and a serial number (2014/53, 2014-53). */
export const DOCUMENTS =
  'order|orders|decree|directive|directives|regulation|regulations|decision|decisions|law|laws|act|acts|standard|standards|notice|circular|announcement|report|paper|papers|opinion|judgment|communication|recommendation|proposal|bulletin|gazette|policy|perspectives|journal|review';

/** Words that make the number after them an amount. */
export const AMOUNT_WORDS =
  'more than|less than|fewer than|greater than|higher than|lower than|at least|at most|as many as|as much as|as few as|over|nearly|almost|some|exactly|precisely|only|just|exceeding|exceeded|exceeds|reaching|reached|totall?ing|totals|numbering|numbered|counting|counts|counted|comprising|all|these|those|every|each|another|additional|plus|minus|times|equals|worth|at|costs?|costing|priced|scored|USD|EUR|RMB|CNY|GBP|JPY|HKD|US\\$|(?:total|sum|number|population|distance|height|elevation|altitude|depth|length|width|weight|capacity|membership|maximum|minimum|average|mean|median|score|price|cost|fine|salary|crowd|army) of';

/** What is measured or paid; also people, who are plural without an s. */
export const UNITS =
  '(?:%|‰|°|per ?cent|percentage|million|billion|trillion|thousand|hundred|dozen|[kcm]?m|k[gmW]|mg|g|ha|km²|m²|kWh|MWh|[MGT]W|[kMGT]?B|[MGT]bps|Hz|[kMG]Hz|mm|ft|lbs?|oz|mph|rpm|dpi|px|bits?|bytes?|yuan|renminbi|RMB|USD|EUR|CNY|GBP|dollars?|euros?|pounds?|yen|rupees?|francs?|roubles?|rubles?|won|cents?|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|inch(?:es)?|yards?|acres?|hectares?|square|cubic|kilos?|kilograms?|grams?|tons?|tonnes?|lit(?:re|er)s?|gallons?|watts?|volts?|degrees?|hours?|hrs?|GMT|UTC|minutes?|seconds?|days|weeks|months|years|words|pages|characters|copies|times|points|votes|seats|pieces|percent)';
export const PEOPLE =
  '(?:people|persons|men|women|children|staff|personnel|police|troops|cattle|fish|sheep|aircraft|software|hardware)';

/** Lower-case words in -s that are no plurals: a year is their subject, or something else follows it. */
export const NOT_PLURAL =
  '(?:was|is|has|does|as|its|this|thus|plus|versus|his|hers|ours|theirs|us|yes|perhaps|always|besides|towards|afterwards|onwards|upwards|across|unless|less|various|previous|famous|serious|status|process|access|progress|success|business|press|congress|crisis|analysis|basis|thesis|census|consensus|virus|focus|bonus|campus|corpus|gas|bus|loss|class|pass|cross|address|express|politics|economics|physics|news|series|sees|brings|marks|remains|seems|begins|starts|ends|means|shows|makes|gives|says|appears|comes|goes|stands|falls|belongs|becomes|follows|saw|turns|proves|looks|feels|promises|takes|sits|lies|holds|runs|opens|closes|reads)';

/** Words after which a number of four digits is a year even before a plural: "in 2014 members voted". */
export const STRONG_CUES =
  'in|since|during|until|till|before|after|throughout|early|late|mid|pre|post|year|spring|summer|autumn|fall|winter|effective|dated?';
/** Words that go with years and amounts alike. */
export const WEAK_CUES =
  "of|by|from|to|between|circa|for|with|and|or|through|on|under|the|its|their|his|her|our|my|'s|s'|this|that|about|around|than|per|through|starting|begin(?:ning|s)?|end(?:ing|s)?|ended|began|started|approximately|roughly";
