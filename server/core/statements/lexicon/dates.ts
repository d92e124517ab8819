/**
 * How writers word the events that sources date. Data, parted by commas: a wording is a phrase compared by word stems ("founded" covers founding), and " + "
 * joins parts of one clause. The keys are properties of packs and the events of `significant event`; a pack's fact may add its own wordings.
 */
export const DATE_WORDINGS: Record<string, string> = {
  inception: `
    founded, established, set up, created, came into being, came into existence, brought into being, born, dates from,
    dates to, dates back to, goes back to, reaches back to, traces back to, traces its roots to, traces its origins to,
    draws back to, launched, opened, opened its doors, formed, inaugurated, instituted, constituted, began life, started
    life, starts in, began in, began as, started as, started in, got its start, in existence since, in place since, at
    work since, at work from, around since, with us since, birth, birthday, birth year, founding, foundation, creation,
    establishment, formation, inception, is from, are from, child of, children of, product of, creature of, creation of,
    introduced, arrived on the scene, origins, newcomer of, year of birth, saw the light, start up, anniversary, was
    launched, started up, year of foundation, founding year, set-up, went live, reaches back, 成立, 设立, 创立, 建立, 组建, 始建`,
  dissolved: `
    dissolved, abolished, disbanded, wound up, ceased to exist, scrapped`,
  'publication date': `
    published, released, issued, came out, appeared, promulgated, made public, unveiled, announced, dated, dates from,
    printed, presented, posted, publication, release, came in, circulated, put out, is from, opened for comment, adopted,
    document of, notice of, open for comment, out for comment, drew up, appeared in, undertook,
    发布, 公布, 印发, 出台, 颁布`,
  'effective date': `
    took effect, takes effect, in effect, in force, entered into force, came into force, came into effect, into force,
    effective, applied, applies, applicable, implemented, in application, operative, 施行, 生效, 实施`,
  'adoption date': `
    adopted, passed, enacted, approved, promulgated, adoption, passage, enactment, voted, made, signed, 通过`,
  'point in time': `
    took place, held, happened, occurred, delivered, speech of, dates from, goes back to, convened, met, said, told, spoke,
    launched, turned on, 举行, 召开`,
  'start time': `
    began, started, introduced, mandatory, compulsory, required, obligatory, imposed, came in, in place, must, have to,
    had to, since, requirement, started in, launched, initiated, came into being, dates from, goes back to, set up,
    established, duty, obliged, took up, became`,
  'end time': `
    ended, ceased, stopped, closed, came to an end, terminated, left, stepped down, until`,
  renaming: `
    renamed, renaming, changed its name, name change, name changed, name was changed, change of name, rechristened,
    restyled, rebranded, retitled, redesignated, new name, present name, english name, took the name, adopted the name,
    given the title, given the name, called itself, calls itself, known as, struck + from its name, upgraded to, became a,
    turned into a, title, elevated to, name was adopted, goes by the name, recast as, became the, 更名, 改称, 改名`,
  transfer: `
    transferred, transfer, moved, move, handed, handed over, reassigned, passed to, passed from, came under, comes under,
    brought under, taken over, placed under, put under, shifted, went to, went from, took over, take over, took control,
    gained authority, authority over, gained control, switched, ceded, subordinated, answered to, answers to, reports to,
    reported to, belongs to, belonged to, under, given to, in charge, been under, takes + away from, moves, goes to,
    acquired, absorbed, gave up, hands + to, subordinate to, remained, 划归, 移交, 划转`,
  overhaul: `
    overhauled, overhaul, revamped, reformed, recast, revised, updated, reworked, upgraded, modernised, modernized,
    revision, relaunched, rewritten, remade, 修订`,
  appointment: `
    appointed, took over, became, took charge, took office, named, arrived, arrives, arrival, put in charge, in charge,
    took the helm, received a director, director of its own, given + director, installed, first director, independent
    director, first head, independent head, appointment, got the job, had the job`,
  removal: `
    removed, removal, ousted, dismissed, sacked, fell, fall, lost his job, lost office, stepped down, left office, exit,
    downfall, deprived of, career ended, career + end, career came to an end, ended in, toppled, departure, was out,
    stripped of, 免职`,
  term: `
    led, headed, directed, director, head, chief, chaired, chair, in charge, at the helm, at its helm, served, tenure, held the
    post, held the job, ran, term, at the head`,
  conviction: `
    convicted, conviction, jailed, sentenced, imprisoned, went to prison, found guilty`,
  experiment: `
    experimented, experiment, tried out, trial, tested, pilot, try out`,
  mandate: `
    mandated, mandate, tasked, charged with, instructed, commissioned, told to build, order to build, given the task`,
  launch: `
    launched, launch, started, began, start, official work, officially started, started work, work + started, work + start,
    got under way, under way, kicked off, work + began, begun, work`,
  proposal: `
    proposed, proposal, put forward, unveiled, floated, presented, suggested, announced, initiated, made public, invited
    comments, launched, came out, published`,
  announcement: `
    announced, announces, announcement, declared, said, made known`,
  attack: `
    attacked, attack, turned on, hit, struck, targeted, fired, used against, trained on`,
  indictment: `
    indicted, indictment, charged, indicts`,
  gain: `
    gained, gains, received, took over, acquired, obtained, was given, secured, won, authority over, was made, in charge,
    put in charge, empowered, responsible for, take charge, came to him, came to it`,
  absorption: `
    absorbed, merged, folded, integrated, incorporated, replaced, took over, subsumed, combined, fused`,
  conception: `
    conceived, conceptualised, conceptualized, came up with, suggested, voiced, idea, floated, proposed, first aired,
    comes up with, born, launched, coined, notion`,
  publication: `
    published, released, issued, came out, appeared, publication, made public, dated`,
  release: `
    published, released, issued, came out, appeared, release, made public, dated, presented`,
  opening: `
    opened, opening, inaugurated`,
  address: `
    addressed, address, spoke, speech, gave a speech, appeared, appearance`,
  visit: `
    visited, visit, travelled, toured`,
  departure: `
    left, departed, departure, stepped down`,
  expansion: `
    expanded, expansion, extended, extension, broadened, enlarged, grew`,
};
