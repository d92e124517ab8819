/** What writers say of bodies and systems: how the events are worded that sources date. Data; `dates.ts` says how it is read. */
export const OF_BODIES: Record<string, string> = {
  inception: `
    founded, was found in, established, set up, created, came into being, came into existence, brought into being, born, dates from, dates to, dates back to, goes back to, reaches back to, traces back to,
    traces its roots to, traces its origins to, draws back to, launched, opened, opened its doors, formed, inaugurated, instituted, constituted, began life, started life, starts in, began in,
    began as, started as, started in, got its start, in existence since, in place since, at work since, at work from, around since, with us since, birth, birthday, birth year, founding,
    foundation, creation, establishment, formation, inception, is from, are from, child of, children of, product of, creature of, creation of, introduced, arrived on the scene, origins, newcomer
    of, year of birth, saw the light, start up, anniversary, was launched, started up, year of foundation, founding year, set-up, went live, reaches back, called into being, called into
    existence, brought to life, came to life, life began, began its life, vintage, up and running since, up and running, in business since, in operation since, operating since, active since, in
    existence from, stood up, set up shop, got going, came on the scene, came along, see the light of day, saw the light of day, first saw, opened for business, was born, make its debut,
    debuted, debut, came about, put in place, was put in place, took shape, was started, got off the ground, established itself, institution dates, is as old as, traces its beginnings to,
    beginnings, whose roots, roots go back to, roots reach back to, year of origin, founded in, est, dates from the year, invented, devised, rolled out, brought in, erected, running since, was
    called into life, came up with, exists since, goes all the way back to, dates all the way back to, reaches all the way back to, stretches back to, harks back to, roots lie in, rooted in,
    popped up, cropped up, sprang up, sprang to life, sprang into being, sprang into existence, set out its stall, hung out its shingle, hung up its shingle, put up its shingle, put out its
    shingle, started business, went into business, commenced operations, started operations, started its work, took up work, took up its duties, took up operations, commenced its work, commenced
    business, became operational, functioning since, works since, came to the world, came into the world, came into life, called to life, brought into existence, brought into life, brought into
    the world, first appeared on the scene, made its first appearance, entered the scene, entered the stage, entered the picture, came on stage, came onto the scene, burst onto the scene, joined
    the family, put on its feet, put into operation, put into service, went into operation, went into service, went operational, entered service, entered operation, brought on stream, came on
    stream, came online, went on stream, got under way as, birthdate, baby of, baby brother of, offspring of, constituent meeting, in the making since, knocked together, cobbled together, laid
    the cornerstone, cornerstone was laid, spawned, bore fruit in, started its existence, existence dates, existence goes back, starting year, 成立, 设立, 创立, 建立, 组建, 始建, 创办, 组成, 设于, 创建, 始于, 诞生, 挂牌,
    建于, 起步`,
  dissolved: `
    dissolved, abolished, disbanded, wound up, ceased to exist, scrapped, dissolution, abolition, wound down, winding up, closed its doors, shuttered, shut its doors, done away with, laid to
    rest, went out of existence, went out of business, ceased operations, ceased to operate, ceased work, liquidated, axed, killed off, faded away, demise, end of its existence, existence ended,
    put out of existence, merged out of existence, 撤销, 解散, 取消, 裁撤`,
  renaming: `
    renamed, renaming, changed its name, name change, name changed, name was changed, change of name, rechristened, restyled, rebranded, retitled, redesignated, new name, present name, english
    name, took the name, adopted the name, given the title, given the name, called itself, calls itself, known as, struck + from its name, upgraded to, became a, turned into a, title, elevated
    to, name was adopted, goes by the name, recast as, became the, assumed its present style, present style, present title, takes the title, took the title, took the grander title, title of,
    swapped for, swap + for, traded + for, exchanged + for, borne that title, borne the title, bears the name, has borne the name, has the name, has been called, has been known as, styled
    itself, was styled, was rebaptised, rebaptised, rebaptized, was christened, relabelled, relabeled, under its present name, under its current name, current name, current title, its current
    English name, got its current name, acquired its present name, became known as, turned from + into, was promoted to, promoted, was turned into, has been a Commission, turned into, converted
    into, transformed into, reborn as, took its English name, renames itself, dropped + from its name, shed, new label, new English label, label changed, changed its label, changed names, change
    of label, change of style, switched names, altered its name, name was altered, adopted its name, received its name, given its name, assumed the name, assumed its name, took on the name, went
    under the name, known since, known in English as, called in English, English since, rebadged, redubbed, dubbed, reincarnated as, morphed into, mutated into, evolved into, graduated to,
    metamorphosed, was made a, was made into, raised in rank, elevated, upgraded, has been known, has been styled, carries the name, wears the name, name since, its name is since, acquired its
    name, acquired the name, traded in, swapped, dropped its name, dropped the name, lost its old name, formerly called, previously called, once called, until then called, 更名, 改称, 改名, 改为, 改组为,
    升格, 英文名`,
  transfer: `
    transferred, transfer, went over to, gone over to, go over to, goes over to, passed over to, came over to, moved, move, handed, handed over, reassigned, passed to, passed from, came under, comes under, brought under, taken over, placed under, put under, shifted, went to,
    went from, took over, take over, took control, gained authority, authority over, gained control, switched, ceded, subordinated, answered to, answers to, reports to, reported to, belongs to,
    belonged to, under, given to, in charge, been under, takes + away from, moves, goes to, acquired, absorbed, gave up, hands + to, subordinate to, remained, changed hands, changed hands in,
    change of hands, in the custody of, custody, ward of, joined the agency, joined the fold, detached from, was detached, came over to, came into the hands of, into the hands of, found itself
    under, was put in the hands of, into the care of, taken from, was taken away from, wrested from, passed into, passes to, fell to, falls under, fell under, hived off, relocated to, migrated
    to, was allotted to, allotted, allocated to, assigned to, was assigned, was given charge of, took charge of, put in charge of, gets charge of, handover, handovers, handed on, hand-over, new
    master, changed masters, switched masters, change of masters, new owner, inherited, has been with, has been under, was under, swallowed, annexed, gobbled up, lost + to, ceding, brought into
    the fold, delivered to, stood under, was placed in the charge of, came into its fold, brought into its fold, into the fold, joined its stable, signed over to, made over to, turned over,
    carried over to, shunted to, shuffled to, reshuffled to, parked with, parked at, made answerable, made accountable, resubordinated, reports since, answerable since, has been run by, has been
    in the care of, is run by since, supervised since, overseen since, run since, has overseen, has supervised, has controlled, has managed, changed owner, changed ownership, change of owner,
    change of ownership, changed parents, change of parent, changed patrons, change of patron, new parent, new patron, new home, new guardian, swapped masters, traded masters, reallocated,
    consigned to, bequeathed, devolved to, vested in, guardianship, took possession, gained possession, came into possession, fell into the lap, landed with, landed in the lap, wound up with,
    ended up with, came to rest with, snapped up, snatched, grabbed, bagged, pocketed, scooped up, poached, pinched from, wrested, pried from, prised from, prised away, gained oversight, gained
    charge, gets control, got hold of, acquisition, assumed control, assumed authority, assumed charge, assumed responsibility, took responsibility, takeover, detached, prised loose, cut loose
    from, uncoupled, parted company, parted with, relinquished, surrendered, 划归, 移交, 划转, 转隶, 转由, 转交, 划入, 接管, 并入, 归口, 归属, 归 + 管, 归 + 领导, 改隶, 交由`,
  gain: `
    gained, gains, received, took over, acquired, obtained, was given, won, authority over, was made, in charge, put in charge, empowered, responsible for, take charge, came to him, came to it,
    secured, granted, was handed, handed authority, handed control, handed power, handed charge, handed the keys, was vested, vested with, was entrusted, given authority, given control, given
    power, given charge, given responsibility, given the last word, given the keys, given command, got authority, got charge, got control, got power, got responsibility, got the say, got the
    keys, got the office, got hold of, got hands on, laid hands on, wrested, seized, grabbed, snapped up, assumed authority, assumed control, assumed responsibility, assumed charge, assumed
    power, assumed command, took control, took command, took responsibility, took power, took the reins, took the say, took on responsibility, took under its wing, inherited, swallowed, annexed,
    became responsible, became competent, became the office, became boss, became master, became overseer, became sole, became the authority, became the regulator, became its office, made
    responsible, made competent, made the office, put in command, responsibility passed, authority passed, power passed, control passed, office passed, say over, power over, control over,
    jurisdiction over, command over, command of, competence for, competence over, remit extended, remit widened, portfolio grew, empire grew, 获得, 接管, 取得, 划入, 授权`,
  absorption: `
    absorbed, merged, folded, integrated, incorporated, replaced, took over, subsumed, combined, fused, absorption, merger, fusion, rolled into, rolled together, pooled, united, amalgamated,
    consolidated, welded together, swallowed, inherited, took the place of, superseded, supplanted, succeeded, descends from, heir to, successor of, came in place of, 合并, 整合, 并入, 吸收, 取代`,
  overhaul: `
    overhauled, overhaul, revamped, reformed, recast, revised, updated, reworked, upgraded, modernised, modernized, revision, relaunched, rewritten, remade, overhauling, recast in, reshaped,
    refurbished, thoroughly revised, redone, rebuilt, modernisation, makeover, renovated, renewed, second edition, version 2, rewrote, reshuffled, restructured, given new requirements, brought
    up to date, face-lift, facelift, new version, reboot, refit, retool, remodelled, redesign, redrafted, rebuild, rewriting, expanded version, beefed up, shaken up, shake-up, brought into line,
    new basis, new footing, new requirements, new edition, second version, second generation, second iteration, new generation, mark two, Mark II, next version, next generation, turned inside
    out, 修订, 升级, 改版, 重修`,
  expansion: `
    expanded, expansion, extended, extension, broadened, enlarged, grew, spread, branched out, opened branches, set up branches, established branches, founded branches, has branches, outposts,
    opened offices, set up offices, offshoots, fanned out, 扩展, 扩大, 扩张, 设立分`,
  opening: `
    opened, opening, inaugurated, cut the ribbon, ribbon-cutting, ribbon was cut, 开幕, 开放, 揭幕`,
  launch: `
    launched, launch, started, began, start, official work, officially started, started work, work + started, work + start, got under way, under way, kicked off, work + began, begun, work,
    commenced, commence, got under way officially, work got under way, set to work, went to work, official start, official launch, officially set to work, officially began, officially works, got
    started, began in earnest, started officially, kick-off, ground was broken, was begun, officially got going, in earnest, got down to business, got cracking, rolled up their sleeves, rolled
    up its sleeves, broke ground, first spade, set sail, set in motion, put into motion, put in train, set in train, in train since, got going in, got off the ground, kickstarted, embarked, put
    their hands to, on the job since, 启动, 开工, 着手, 正式开始, 开展`,
  mandate: `
    mandated, mandate, tasked, charged with, instructed, told to build, order to build, given the task, conferred upon, conferred on, entrusted with, entrusted, was given the mandate, got the
    mandate, received the mandate, received its mandate, charged with building, got the order, got the task, assigned the task, put in charge of building, was asked to build, ordered to build,
    handed the job, ordered, asked to build, given the job, given responsibility, got the job, go-ahead, empowered to build, commissioned to build, made responsible, responsible for building,
    deputed, conferred, bestowed, vested with, was put to work, put to work on, received the job, 授权, 责成, 委托, 受命, 奉命, 负责建设`,
  experiment: `
    experimented, experiment, tried out, trial, tested, pilot, try out, experimentation, gave it a try, first stab, dabbled, tinkered, trialled, prototype, proof of concept, first attempt, dry
    run, 试点, 试验, 测试, 试行`,
};
