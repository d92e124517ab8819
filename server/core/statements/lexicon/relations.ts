import { remembering } from '../../text/memory.ts';

/**
 * How writers tie one body or person to another. Data, parted by commas; phrases are compared by word stems. In each relation X is what has
 * the property and Y its value:
 *
 * - `after`   "X answers to Y": the value follows the wording;
 * - `before`  "Y oversees X": the value is the subject of the verb;
 * - `bearer`  "the director of X is Y", "X's director, Y": a noun for the value;
 * - `subject` "X, a think tank of Y", "Y's think tank X": a noun for the subject;
 * - `beside`  "X, with Y in the chair": the value stands before, the subject is that of the clause;
 * - `near`    words that speak of the relation wherever they stand: "X … under the watchful eye of … Y".
 */
export type Form = 'after' | 'before' | 'bearer' | 'subject' | 'beside' | 'near';

/** What can be the value: a body, a person, or whoever can make a thing. */
export type Values = 'body' | 'person' | 'maker';

export interface Relation {
  readonly values: Values;
  readonly wordings: Partial<Record<Form, string>>;
}

/** Every verb with every preposition. */
const crossed = (verbs: string, prepositions: string) =>
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => prepositions.split(' ').map((preposition) => `${verb} ${preposition}`))
    .join(', ');

export const RELATIONS = {
  authority: {
    values: 'body',
    wordings: {
      near: `
        oversees, oversight, overseer, overseen by, supervises, supervision, supervisor, subordinate, superior, parent, parent body, umbrella, wing, aegis, auspices, tutelage, patronage,
        think tank, brain trust, subsidiary, offshoot, affiliate, affiliated, research arm, arm, answers to, answerable to, reports to, belongs to, belonged to, accountable to, guided by, guidance, takes orders from, watchful eye, orbit, fold, stable, jurisdiction,
        remit, carved out of, spun off, spun out of, attached to, ward, grip, safekeeping, custody, marching orders, its orders, instructions from, payroll, purse strings, master, overlord, chain of command, apron strings, thumb, pocket, backyard, empire, household,
        minder, guardian, handler, sponsor, patron of, proprietor, owner, owned, offspring, progeny, stepchild, baby, foster parent, protégé, behind, hands of, run from, governed from,
        directed from, steered from, managed from, pays the bills, its bills, on the books, letterhead, seal of, strings, puppet, puppet master, beck and call, calls the shots, leash`,
      after: `
        ${crossed('subordinated subordinate affiliated attached annexed assigned allocated allotted entrusted reporting answering belonging tethered beholden', 'to under with by within at')},
        ${crossed('supervised overseen controlled governed steered guided managed administered directed commanded regulated sponsored funded financed backed staffed owned', 'by under from through')},
        ${crossed('worked works operated operates functioned functions existed exists', 'under within inside')}, worked at first under,
        subject to, accountable towards, co-managed by, jointly managed by, in charge is, 现隶属于, 直属于, 直属, 受, 归,
        answers to, answerable to, reports to, reports directly to, belongs to, subordinate to, subordinated to, accountable to, depends of, dependent of, depends organizationally on, depends hierarchically on, owes obedience to, its master in, its superior in, its overseer in, its parent in,
        under, overseen by, supervised by, controlled by, run by, managed by, maintained by, kept by, operated by, governed by,
        administered by, administrated by, guided by, directed by, policed by, under the guidance of, under the leadership of, under the authority of, under the
        control of, under the supervision of, under the oversight of, under the aegis of, under the auspices of, under the
        umbrella of, under the wing of, under the roof of, under the direction of, under the tutelage of, under the management
        of, comes under, came under, falls under, sits under, stays under, remains under, stands under, placed under, put under,
        its home in, its home at, a home in, a home at, at home in, brought under, moved under, kept under, supervision by, oversight by, control by, guidance by, guidance from,
        part of, attached to, affiliated with, affiliated to, owned by, retained by, held by, the patronage of, the tutelage of, stays with, stayed with, remains with, remained with, left with, left to, is to, sits within, nested in, created in, created within, works in, works within, based in,
        set up within, established within, housed in, housed within, placed in, located in, located within, sits in, transferred to, handed to, handed
        over to, went over to, gone over to, passed to, moved to, reassigned to, assigned to, handed from, handed over from, transferred from, passed from, moved from, reassigned from, went from, shifted from, taken from, taken away from, given to, went to, shifted to, switched to, taken over by,
        absorbed by, plays the same part for, plays the same role for, fills the same role for, does the same job for, plays that part for, plays that role for, works for, writes for, does research for, takes orders from, takes its orders from, takes instructions
        from, falls to, fell to, lies with, rests with, is with, in the hands of, in the care of, the responsibility of, the
        remit of, the domain of, the preserve of, the turf of, a matter for, a child of, filed under, looked after by, a ward of, carved out of, hived off from, spun off from, spun out of, split off from, detached from, sits inside, inside, inside of, from within, from inside,
        takes its marching orders from, takes marching orders from, its marching orders from, gets its orders from, reporting line to, reporting lines to, reporting line runs to, reports into, vested in, conferred on, conferred upon, placed in the hands of, put in the hands of, passed into the hands of, passed from the hands of, within the remit of, within the purview of, within the competence of, within the jurisdiction of, in the purview of, in the remit of, the business of, the affair of,
        at the feet of, beholden to, steered by, tethered to, tied to, a creature of, a satellite of, an outpost of, parked under, parked at, parked in, tucked under, tucked into, folded into,
        隶属于, 隶属, 归属于, 主管单位为, 主管部门为, 主管部门是, 划归, 移交给, 划转至`,
      before: `
        oversees, supervises, controls, manages, maintains, stands behind, got hold of, gets hold of, lost, ceded, surrendered, relinquished, gave up, pulls the strings at, calls the shots at, operates, administers, guides, polices, owns, runs, took over, takes
        over, commands, looks after, is in charge of, in charge of, is responsible for, responsible for, keeps, 主管, 管理, 负责管理`,
      bearer: `
        overseer, supervisor, supervising ministry, supervising agency, supervising authority, responsible ministry, responsible agency, responsible authority, responsible body, overseeing ministry, controlling body, controlling ministry, reporting line, line of reporting, body in charge, ministry in charge, agency in charge, authority in charge, department in charge, authority, upper authority, higher authority, superior authority, boss, principal, sponsor, sponsoring ministry, sponsoring unit, line ministry, home ministry, parent, parent body, parent organization, parent ministry, parent agency, parent institution, patron, owner, master,
        mother ministry, superior, guiding body, supervisory authority, supervising body, supervisory body, competent authority, competent department,
        competent body, responsibility, jurisdiction, competence, say, lead department, lead agency, lead authority, lead regulator, regulator, operator, maintainer, keeper, caretaker, custodian,
        parent or patron, guidance, supervision, oversight, 上级单位, 主管单位, 主管部门`,
      subject: `
        think tank, brains trust, brain trust, research arm, affiliate, subsidiary, offshoot, spin-off, arm, unit, department,
        bureau, division, ward, satellite, child, organ, in-house think tank, research institute, research institution, subordinate, subordinate body, registry, institution, body, institute, agency, entity, outfit, creature, tool, instrument, limb, wing, branch, extension, dependency, front, mouthpiece, lab, laboratory, shop, operation, 智库, 下属的智库, 下属智库, 旗下的智库, 旗下智库, 所属智库, 下属机构, 下属单位, 直属单位, 直属机构, 研究机构`,
    },
  },
  transfer: {
    values: 'body',
    wordings: {
      near: `
        got hold of, took over, takeover, took charge of, took control of, grabbed, won control, gained control, annexed, handed over, handed, transferred, transfer, reassigned, moved, passed, shifted,
        relocated, changed hands, changed masters, changed from, ceded, went from, inherited, swallowed, absorbed, adopted, merged`,
    },
  },
  origin: {
    values: 'maker',
    wordings: {
      near: 'gave birth, birth, spawned, hatched, godfather, midwife, brainchild, creation, invention, birthplace, came up with, dreamt up, thought up',
      after: `
        founded by, set up by, established by, created by, designed by, launched by, initiated by, started by, built by, developed by, made
        by, conceived by, devised by, invented by, thought up by, dreamt up by, introduced by, brought in by, formed by, brought into being by, coined by, laid down by,
        defined by, formulated by, founded under, established under, set up under, created under, born under, took shape under, took shape at, took shape in, grew up under, came into being under, came into being at, came into the world
        under, began life under, began life at, began life as part of, started life under, started life at, started out under, started under, began under, saw the light of day under, saw
        the light of day at, born at, hatched at, hatched by, hatched under, comes from, comes out of, hails from, stems from, courtesy of, thanks
        to, owes its existence to, owes its birth to, owes its origin to, owes its origins to, the work of, work of, owed to, due to, attributable to, credited to, traced back to, goes back to, dates back to, an invention of, brainchild of, creation of, creature
        of, product of, invention of, idea of, initiative of, proposed by, put forward by, tabled by, presented by, unveiled by,
        floated by, suggested by, aired by, voiced by, brought up by, sponsored by, built up by, built up under, brought forth by, sketched by, sketched out by, mooted by, championed by, moved by, tabled by, tested by, piloted by, born in, 由, 提出者为, 创办者为`,
      before: `
        founded, set up, sets up, established, establishes, created, launched, initiated, started, built, developed, invented, conceived, conceived of, devised, thought of, think of, thinks of, thought
        up, mooted, floated, aired, suggested, brought up, voiced, sketched, opened, opens, opened up, called into being, brought into being, brought to life, instituted, inaugurated, spun up, came up with, introduced, introduces, began to develop, started to develop, began to build, started to build, began developing, started developing, began building, started building, set out to build, brought in, proposed, put forward, unveiled, tabled, coined, laid down, formed, 提出, 成立, 设立, 创立`,
      bearer:
        'founder, creator, inventor, initiator, proposer, originator, architect, father, brain behind, man behind, woman behind, person behind, mind behind, force behind, first to think of, first to come up with, first to conceive of, first to think up, driving force behind, designer, maker, developer, founding body, founding house, founding institution, founding ministry, founding organization, founding academy, parent at birth, birthplace, institution behind, agency behind, body behind, ministry behind, company behind, firm behind, house behind',
      subject:
        'app, super-app, super app, messenger, messaging app, payment app, brainchild, creation, invention, initiative, proposal, product',
    },
  },
  issue: {
    values: 'maker',
    wordings: {
      after:
        'issued by, to be issued by, handed out to users by, given out by, granted by, published by, released by, put out by, decreed by, drafted by, written by, authored by, penned by, promulgated by, drawn up by, compiled by, delivered by, handed out by, authorship of, under the name of, under the names of, under the joint names of, in the name of, in the names of, in the joint names of, over the signature of, over the signatures of, under the signature of, under the seal of, signed by, co-signed by, enacted by, enacted from, decreed from, issued from, 发布者为',
      before: 'issued, issues, drafted, wrote, promulgated, drew up, penned, authored, adopted, compiles, 发布, 起草',
      bearer:
        'author, issuer, publisher, drafter, issuing body, issuing authority, lead author, chief author, principal author, main author, lead drafter, principal drafter',
    },
  },
  chair: {
    values: 'person',
    wordings: {
      near: `
        chairs, chaired, chair, chairman, presides, presided, gavel, helm`,
      after: 'chaired by, presided over by, under the chairmanship of, under the presidency of, chairmanship of, 组长为, 主席为',
      before: 'chairs, chaired, presides over, presided over, took the chair of, takes the chair of',
      bearer: 'chairmanship',
      beside: 'in the chair, at its head, at the helm, chairmanship',
    },
  },
  lead: {
    values: 'person',
    wordings: {
      near: `
        heads, headed, head, led by, leads, leadership of, helm, chief, boss, director, directs, chair, chairs, chaired, chairman, presides, run by, ran, in charge of, top job, top post, top spot, at the top, number one, no. 1, boss of its own, at its head, captain, figurehead, chairmanship, directorship, presidency, leader, reins, gavel`,
      after: 'headed by, led by, helmed by, run by, directed by, steered by',
      before: 'heads, headed, leads, led, directs, directed, steers, runs, is in charge of, in charge of',
      bearer:
        'chair, chairman, chairwoman, chairperson, director, head, helm, at the top, on top, chief, boss, leader, presidency, 主任, 主席, 组长, 理事长, 会长, 负责人, 主任为, 主任是, 理事长为, 会长为, 会长是, 负责人为, 负责人是',
    },
  },
  deputy: {
    values: 'person',
    wordings: {
      near: 'deputy chair, deputy chairs, deputies, deputy chairmen, vice-chair, vice-chairs, second in command, number two',
      bearer:
        'deputy chair, deputy chairman, deputy chairperson, vice-chair, vice-chairman, vice-chairperson, deputies, 副组长, 副主席',
    },
  },
  staff: {
    values: 'person',
    wordings: {
      bearer: `
        deputy director, vice-director, deputy head, vice-head, vice-minister, deputy minister, CEO, chief executive, chief executive
        officer, professor, associate professor, assistant professor, legal expert, law professor, expert, scholar, researcher,
        academic, lecturer, law expert, legal scholar, jurist, fellow, official, 副主任`,
      after: `
        works at, works for, teaches at, employed by, employed at, based at, post in, posts in, post at, posts at, position in, positions in, position at, positions at, job at, job in,
        served in, served at, worked in, worked at, desk in, desk at, career in, career at, moonlighted at, moonlighted in, a hand in`,
    },
  },
  representative: {
    values: 'person',
    wordings: {
      bearer: 'legal representative, representative at law, representative in law, 法定代表人',
      after: 'represented at law by, represented in law by, legally represented by',
    },
  },
  secretariat: {
    values: 'body',
    wordings: {
      near: `
        secretariat, secretarial, minutes, clerical work, paperwork`,
      bearer: 'secretariat, secretariat functions, secretarial services, 秘书处',
    },
  },
  office: {
    values: 'body',
    wordings: { bearer: 'office, administrative office, executive office, working body, 办公室' },
  },
  host: {
    values: 'body',
    wordings: {
      near: `
        campus, premises, host, hosts, hosted, landlord, tenant, guest, lodger, address, building`,
      after: `
        hosted by, housed by, housed at, located at, located on the premises of, on the premises of, on the campus of, at the premises of,
        its home in, its home at, a home in, a home at, at home in, at home at, rooms at, quarters at, quartered at, quartered with, lodged with, lodged at, accommodated by, accommodated at, a guest of, located with, sits inside, sits in, sits at, sits on, inside, housed in, based at, based in, lodged in, a tenant of, shares premises with, shares a roof with, shares a building with`,
      before: 'hosts, houses, accommodates, lodges, shelters, is home to',
      bearer: 'host, offices, premises, landlord',
    },
  },
  association: {
    values: 'body',
    wordings: {
      near: 'ties to, ties with, links to, links with, linked, connections to, behind',
      after:
        'linked to, tied to, attributed to, pinned on, traced to, traced back to, associated with, connected to, connected with, backed by, sponsored by, laid at the door of, works for, hacks for',
      before: 'is behind, stands behind, was behind, backs, sponsors',
    },
  },
  member: {
    values: 'body',
    wordings: { bearer: 'members, membership' },
  },
  successor: {
    values: 'maker',
    wordings: {
      near: `
        successor, succeeded, replaced, seat, stepped in, stepped into, place was taken, took over from, made way`,
      after:
        'replaced by, succeeded by, made way for, gave way to, superseded by, seat went to, place was taken by, seat was taken by, seat was later taken by, place was later taken by, seat later went to, seat has gone to, seat has since gone to, seat passed to',
      before: 'succeeded, took over from, replaced, took the place of, took the seat of',
      bearer: 'successor, seat, place',
    },
  },
  predecessor: {
    values: 'maker',
    wordings: {
      bearer: 'predecessor, predecessors, forerunner, forerunners',
      subject: 'successor, heir',
      after:
        'replaced, replaces, superseded, supersedes, took the place of, took over from, emerged from, grew out of, arose from, evolved from, was formed out of, stepped into the shoes of',
    },
  },
} as const satisfies Record<string, Relation>;

export type RelationName = keyof typeof RELATIONS;

/** A key of these wordings: `relation:form`. */
export interface Directed {
  readonly relation: RelationName;
  readonly form: Form;
}

/** A key, taken apart. */
export const directed = remembering((key): Directed => {
  const [relation, form] = key.split(':') as [RelationName, Form];
  return { relation, form };
});

/** Said of somebody who is second in command. */
export const SECOND = /\b(?:deputy|deputies|vice|representative|expert|professor|scholar|official)\b/i;

const set = (words: string) => new Set(words.split(/\s+/));

/** Verbs that hand a thing over to what follows: "the secretariat is provided by Y". */
export const PROVIDES = set(
  'run runs ran provided provides held holds hosted hosts staffed staffs supplied supplies furnished furnishes manned mans served serves filled fills occupied occupies taken takes kept keeps performed performs maintains maintained lends pays',
);
/** Verbs that say that one is the other. */
export const EQUALS = set(
  'is was are were be being became becomes become remains remained include includes included included: means been as serves acts stands sits stood sat 是 为',
);
/** Nouns of offices that may stand before a person's name. */
export const TITLES = set(
  'premier minister chief president chairman chairwoman chair director head secretary general professor governor mayor commissioner leader vice prime foreign propaganda security vice-premier vice-minister deputy boss comrade mr ms dr',
);
/** Nouns that a body owns and that stand for it: "comes from Alibaba’s house", "under the CAC’s wing". */
export const POSSESSED = set(
  'house stable workshop premises campus grounds roof wing umbrella hands control authority leadership supervision oversight guidance direction aegis auspices care command remit orbit fold portfolio purview jurisdiction tutelage management patronage initiative pen group family empire conglomerate bosom lap belly ranks shadow fief fiefdom domain sphere patch turf stewardship watch administration protection seat slot post job place spot role shoes',
);
/** Where a host has its guests: "on the campus of Y". */
export const PLACES = set('campus premises grounds building buildings compound roof walls rooms house headquarters site');
/** Offices that stand for whoever holds them. */
export const OFFICES =
  `head of state, head of government, president, vice-president, vice president, party leader, party chief, general secretary, party secretary,
  propaganda chief, propaganda head, security chief, foreign minister, defence minister, defense minister, interior minister, finance minister,
  vice-premier, vice premier, chief of staff, chief justice, attorney general, king, emperor`
    .split(',')
    .map((office) => office.trim().split(/[\s-]+/));
/** Words that make another institution of a name that is otherwise the same. */
export const DISTINCT = set('social medical military agricultural engineering natural provincial municipal political');
/** Verbs of beginnings: what follows them held then, and need not hold now. */
export const BEGUN = set('set founded established created born began begun started formed launched hatched');
/** Modal verbs after which a statement is a wish or a plan. */
export const MODALS = set('to could might should must may can cannot let lets wants want tried try tries');
/** Words of names that tell no body from another. */
export const GENERIC = set(
  'national state central people peoples party standing general main joint special chinese china provincial federal international world global government s',
);
/** What tells the third committee from the first. */
export const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/i;
/** The sentence speaks of another time than now. */
export const PAST = set('was were had used belonged until formerly former earlier first originally then once previously');
/** Between a noun for an office and its verb: "is now the head". */
export const ADVERBS = set(
  'also now currently still since then once formerly previously himself herself at present concurrently',
);
/** Before a noun for an office: "its former head". */
export const EARLIER = set(
  'former first current present new own long time low profile house in official formal sole main chief then longtime formerly lead senior ex only independent founding acting inaugural sitting incumbent nominal actual founder',
);
/** Nouns that mark the proper name of an institution. */
export const INSTITUTIONS = set(
  'ministry university administration commission committee bureau office academy institute institution center centre association society department agency bank council court congress parliament cabinet school college group corporation company team forum union consortium foundation federation alliance secretariat',
);
/** Nouns that stand before the name of what they mean: "the idea of", "the post of". */
export const NOUNS_OF = set(
  'city subsidiary affiliate arm branch unit offshoot idea notion concept principle plan project post office position body system name scheme duty',
);
/** Behind a name, a verb and not the rest of a longer name. */
export const VERB_BEHIND =
  /^(?:\w{2,}ed|\w+ly|defends|says|said|claims|announces|reports|states|confirms|tells|told|oversees|runs|ran|works|publishes|argues|writes|wrote|collects|manages|takes|took|sits|sets|gives|gave|makes|made|keeps|kept|began|came|comes|goes|went|falls|fell|lies|lay|rests|sits|sat|stands|stood|belongs|passes|remains|stays|answers|includes|counts|leans|has|keeps|holds|held|uses|looks|lives|leads|heads|chairs|houses|hosts|covers|serves|acts|reads|means|needs|wants|got|gets|left|lost|became|becomes|grew|stems|hails|opened|may|once|explains|shows|notes|adds|warns|stresses|thinks|believes|sees|finds|calls|describes|suggests|insists|points|put|puts|cut|hit|let|led|met|won|built|bought|brought|caught|drew|drove|fed|felt|fought|found|flew|knew|meant|paid|rose|sent|sold|spent|spoke|spread|struck|taught|thought|threw|wore|set|saw|chose|bore|lent|shut|split|itself|alone|only)$/;
