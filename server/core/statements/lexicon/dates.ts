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
    launched, started up, year of foundation, founding year, set-up, went live, reaches back, 成立, 设立, 创立, 建立, 组建, 始建, called into being, called into existence, brought to life, came to life, life began, began its life, vintage, up and running since, up and running, in business since, in operation since, operating since, active since, in existence from, stood up, set up shop, got going, came on the scene, came along, see the light of day, saw the light of day, first saw, opened for business, was born, make its debut, debuted, debut, came about, put in place, was put in place, took shape, was started, got off the ground, established itself, institution dates, is as old as, traces its beginnings to, beginnings, whose roots, roots go back to, roots reach back to, year of origin, founded in, est, dates from the year, invented, devised, rolled out, brought in, instituted, erected, running since, was called into life, came up with, 创办, 组成`,
  dissolved: `
    dissolved, abolished, disbanded, wound up, ceased to exist, scrapped`,
  'publication date': `
    published, released, issued, came out, appeared, promulgated, made public, unveiled, announced, dated, dates from,
    printed, presented, posted, publication, release, came in, circulated, put out, is from, opened for comment, adopted,
    document of, notice of, open for comment, out for comment, drew up, appeared in, undertook,
    发布, 公布, 印发, 出台, 颁布, was carried by, carried by, ran, appeared on, came off the press, was printed, was issued, issuance, dated to, bears the date, bears the date of, carries the date, is dated, was dated, saw print, went online, was posted, posted on, uploaded, was released, put out, was put out, made its appearance, brought out, were presented, was presented, see the light`,
  'effective date': `
    took effect, takes effect, in effect, in force, entered into force, came into force, came into effect, into force,
    effective, applied, applies, applicable, implemented, in application, operative, 施行, 生效, 实施, has applied since, in force since, in effect since, applying since, since it took effect, into effect, became effective, became law, became binding, became applicable, kicks in, kicked in, started to apply, began to apply, entry into force, commencement, commenced, valid since, in application since, operative since, has been the law since, been law since`,
  'adoption date': `
    adopted, passed, enacted, approved, promulgated, adoption, passage, enactment, voted, made, signed, 通过, cleared, carried, ratified, endorsed, rubber-stamped, was voted through, was made, were made, came to a vote, decided on, decided, took a decision, resolved, decision, decreed, laid down, legislated`,
  'point in time': `
    took place, held, happened, occurred, delivered, speech of, dates from, goes back to, convened, met, said, told, spoke,
    launched, turned on, 举行, 召开`,
  'start time': `
    began, started, introduced, mandatory, compulsory, required, obligatory, imposed, came in, in place, must, have to,
    had to, since, requirement, started in, launched, initiated, came into being, dates from, goes back to, set up,
    established, duty, obliged, took up, became, has been obligatory, has been part, part of the ritual, has involved, involves, became mandatory, became compulsory, became obligatory, was made mandatory, was made compulsory, made compulsory, is required, was required, was extended to, has had to, have had to, are obliged, must show, required to, been obliged, been compulsory, been mandatory, came up with, came in with, invented, formula, devised, dates from`,
  'end time': `
    ended, ceased, stopped, closed, came to an end, terminated, left, stepped down, until`,
  renaming: `
    renamed, renaming, changed its name, name change, name changed, name was changed, change of name, rechristened,
    restyled, rebranded, retitled, redesignated, new name, present name, english name, took the name, adopted the name,
    given the title, given the name, called itself, calls itself, known as, struck + from its name, upgraded to, became a,
    turned into a, title, elevated to, name was adopted, goes by the name, recast as, became the, 更名, 改称, 改名, assumed its present style, present style, present title, takes the title, took the title, took the grander title, title of, swapped for, swap + for, traded + for, exchanged + for, borne that title, borne the title, bears the name, has borne the name, has the name, has been called, has been known as, styled itself, was styled, was rebaptised, rebaptised, rebaptized, was christened, relabelled, relabeled, under its present name, under its current name, current name, current title, its current English name, got its current name, acquired its present name, became known as, turned from + into, was promoted to, promoted, was turned into, has been a Commission, turned into, converted into, transformed into, reborn as, took its English name, renames itself, dropped + from its name, shed`,
  transfer: `
    transferred, transfer, moved, move, handed, handed over, reassigned, passed to, passed from, came under, comes under,
    brought under, taken over, placed under, put under, shifted, went to, went from, took over, take over, took control,
    gained authority, authority over, gained control, switched, ceded, subordinated, answered to, answers to, reports to,
    reported to, belongs to, belonged to, under, given to, in charge, been under, takes + away from, moves, goes to,
    acquired, absorbed, gave up, hands + to, subordinate to, remained, 划归, 移交, 划转, changed hands, changed hands in, change of hands, in the custody of, custody, ward of, joined the agency, joined the fold, detached from, was detached, came over to, came into the hands of, into the hands of, found itself under, was put in the hands of, into the care of, taken from, was taken away from, wrested from, passed into, passes to, fell to, falls under, fell under, hived off, relocated to, migrated to, was allotted to, allotted, allocated to, assigned to, was assigned, was given charge of, took charge of, put in charge of, gets charge of, handover, handovers, handed on, hand-over, new master, changed masters, switched masters, change of masters, new owner, inherited, has been with, has been under, was under, swallowed, annexed, gobbled up, lost + to, ceding, brought into the fold, delivered to, stood under, was placed in the charge of, belongs to`,
  overhaul: `
    overhauled, overhaul, revamped, reformed, recast, revised, updated, reworked, upgraded, modernised, modernized,
    revision, relaunched, rewritten, remade, 修订, overhauling, recast in, reshaped, refurbished, thoroughly revised, redone, rebuilt, modernisation, makeover, renovated, renewed, second edition, version 2, rewrote, reshuffled, restructured, given new requirements, brought up to date, face-lift, facelift, new version`,
  appointment: `
    appointed, took over, became, took charge, took office, named, arrived, arrives, arrival, put in charge, in charge,
    took the helm, received a director, director of its own, given + director, installed, first director, independent
    director, first head, independent head, appointment, got the job, had the job, took up the post, took up his post, took up office, assumed office, entered office, was put at its head, was put in charge, came in as, came in, moved in, installed as, was given its first director, got its first director, got a director, got its own director, director of its own, became its head, became director, became its director, became head, took the reins, took the wheel, was named director, since he took over, at the helm since, handed the reins, got a boss, boss of its own, started as director`,
  removal: `
    removed, removal, ousted, dismissed, sacked, fell, fall, lost his job, lost office, stepped down, left office, exit,
    downfall, deprived of, career ended, career + end, career came to an end, ended in, toppled, departure, was out,
    stripped of, 免职, lost his function, lost his post, lost his position, lost the post, lost the job, fell from grace, fell from power, was fired, fired, was let go, was relieved, relieved of, forced out, was forced out, shown the door, was dropped, deposed, unseated, disgraced, disgrace, purged, purge, ouster, was gone, sacking, dismissal, had to go, had to leave, end of his tenure, end of his term, left the post, left his post, career was over, his days ended, pushed out, thrown out, taken down, lost power`,
  term: `
    led, headed, directed, director, head, chief, chaired, chair, in charge, at the helm, at its helm, served, tenure, held the
    post, held the job, ran, term, at the head, at its head, as its head, in office, in post, presided over, boss, was its director, was director, headship, directorship, sat at the head, ran it, steered, was in command, in command, took office, left office, period in office, reign, spell as director, stint, leader, managed, managing, was at its head`,
  conviction: `
    convicted, conviction, jailed, sentenced, imprisoned, went to prison, found guilty`,
  experiment: `
    experimented, experiment, tried out, trial, tested, pilot, try out`,
  mandate: `
    mandated, mandate, tasked, charged with, instructed, told to build, order to build, given the task, conferred upon, conferred on, entrusted with, entrusted, was given the mandate, got the mandate, received the mandate, received its mandate, charged with building, got the order, got the task, assigned the task, put in charge of building, was asked to build, ordered to build`,
  launch: `
    launched, launch, started, began, start, official work, officially started, started work, work + started, work + start,
    got under way, under way, kicked off, work + began, begun, work, commenced, commence, got under way officially, work got under way, set to work, went to work, official start, official launch, officially set to work, officially began, officially works, got started, began in earnest, started officially, kick-off, ground was broken, was begun`,
  proposal: `
    proposed, proposal, put forward, unveiled, floated, presented, suggested, announced, initiated, made public, invited
    comments, launched, came out, published, tabled, laid before the public, put out for comment, put up for comment, put forward in, laid on the table, made the proposal, put + for comment, brought forward, came forward with, launched the idea, went public, opened to comment, submitted, submit, moved`,
  announcement: `
    announced, announces, announcement, declared, said, made known, gave notice, made it known, let it be known, told the world, notice, disclosed, revealed, announcing`,
  attack: `
    attacked, attack, turned on, hit, struck, targeted, fired, used against, trained on`,
  indictment: `
    indicted, indictment, charged, indicts, brought charges, pressed charges, charges, prosecuted, indicting, were charged, was charged`,
  gain: `
    gained, gains, received, took over, acquired, obtained, was given, won, authority over, was made, in charge,
    put in charge, empowered, responsible for, take charge, came to him, came to it`,
  absorption: `
    absorbed, merged, folded, integrated, incorporated, replaced, took over, subsumed, combined, fused`,
  conception: `
    conceived, conceptualised, conceptualized, came up with, suggested, voiced, idea, floated, proposed, first aired,
    comes up with, born, launched, coined, notion, dreamed up, dreamt up, dreamt of, dreamt, dreamed of, blueprint, first blueprint, thought up, thought of, brought up, put on paper, mooted, first mooted, first conceived, first proposed, brainchild, invented, hatched, sketched, formulated, first described, broached, aired, first spoke of, drawn up, outlined`,
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
