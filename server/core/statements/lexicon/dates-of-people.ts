/** What writers say of persons, speeches and deeds: how the events are worded that sources date. Data; `dates.ts` says how it is read. */
export const OF_PEOPLE: Record<string, string> = {
  'point in time': `
    took place, held, happened, occurred, delivered, speech of, dates from, goes back to, convened, met, said, told, spoke, launched, turned on, staged, came together, talk of, address of, gave
    a speech, gave a talk, gave his speech, gave the speech, gave an address, speech given, took the floor, took to the podium, took the podium, came true, came to pass, 举行, 召开, 举办, 讲话`,
  appointment: `
    appointed, took over, became, took charge, took office, named, arrived, arrives, arrival, put in charge, in charge, took the helm, received a director, director of its own, given + director,
    installed, first director, independent director, first head, independent head, appointment, got the job, had the job, took up the post, took up his post, took up office, assumed office,
    entered office, was put at its head, was put in charge, came in as, came in, moved in, installed as, was given its first director, got its first director, got a director, got its own
    director, became its head, became director, became its director, became head, took the reins, took the wheel, was named director, since he took over, at the helm since, handed the reins, got
    a boss, boss of its own, started as director, moved into the job, moved into the office, stepped into the job, stepped into the post, slid into the chair, came to office, came into office,
    came to the post, came to the job, came on board, came aboard, got the post, got the top job, was given the top job, given the job, given the post, given the reins, handed the job, handed
    the post, handed the helm, handed the top job, landed the job, landed the post, landed the top job, won the job, won the post, secured the job, secured the post, nominated, brought in to
    head, brought in to run, brought in to lead, brought in as director, put in the saddle, in the saddle since, put at the head, put at the helm, placed at the head, placed at the helm, put in
    office, put into office, enthroned, crowned, began as director, began his term, began his tenure, his term began, his tenure began, assumed the post, assumed the job, assumed the helm,
    assumed the directorship, assumed control, assumed the reins, assumed leadership, assumed charge, entered upon office, entered on his office, accession to office, own director, first real
    director, first proper director, full-time director, full-time boss, full-time head, head of its own, chief of its own, leader of its own, a boss to call its own, in post by, in office by,
    at his desk by, in the chair by, in the chair since, 任命, 出任, 就任, 上任, 接任, 担任`,
  removal: `
    removed, removal, ousted, dismissed, sacked, fell, fall, lost his job, lost office, stepped down, left office, exit, downfall, deprived of, career ended, career + end, career came to an end,
    ended in, toppled, departure, was out, stripped of, lost his function, lost his post, lost his position, lost the post, lost the job, fell from grace, fell from power, was fired, fired, was
    let go, was relieved, relieved of, forced out, was forced out, shown the door, was dropped, deposed, unseated, disgraced, disgrace, purged, purge, ouster, was gone, sacking, dismissal, had
    to go, had to leave, end of his tenure, end of his term, left the post, left his post, career was over, his days ended, pushed out, thrown out, taken down, lost power, dethroned, got the
    chop, got the push, given the push, given his marching orders, got his marching orders, out the door, out of a job, turfed out, booted, kicked out, kicked upstairs, eased out, edged out,
    driven out, driven from office, swept from office, swept out, hounded out, hounded from office, thrown overboard, cashiered, released from his duties, stood down, resigned, quit, gave up his
    post, gave up the post, gave up office, stepped aside, left the agency, left the job, lost his chair, lost his seat, lost his directorship, lost his title, lost the directorship, lost
    favour, lost his grip, loss of office, loss of his post, loss of power, brought low, came a cropper, undoing, comeuppance, star faded, luck ran out, reign ended, reign came to an end, reign
    was over, tenure ended, tenure came to an end, term ended, term came to an end, time was up, time ran out, days were numbered, his days were over, ambitions ended, ambitions came to an end,
    run came to an end, was history, was toast, was no longer director, was replaced, forced from office, put out to pasture, put on ice, sidelined, 免职, 落马, 下台, 被免, 去职, 撤职, 卸任, 离任, 罢免`,
  term: `
    led, headed, directed, director, head, chief, chaired, chair, in charge, at the helm, at its helm, served, tenure, held the post, held the job, ran, term, at the head, at its head, as its
    head, in office, in post, presided over, boss, was its director, was director, headship, directorship, sat at the head, ran it, steered, was in command, in command, took office, left office,
    period in office, reign, spell as director, stint, leader, managed, managing, was at its head, in the saddle, in the driving seat, in the driver’s seat, held sway, held the reins, held the
    helm, at the wheel, at the controls, calling the shots, took charge, gave up charge, gave up the reins, his time at, his years at, his watch, officiated, occupied the post, filled the post,
    主政, 任主任, 任期, 任职, 执掌`,
  conviction: `
    convicted, conviction, jailed, sentenced, imprisoned, went to prison, found guilty, guilty of, pleaded guilty, verdict, sent to prison, put in prison, behind bars, locked up, thrown into
    prison, landed in prison, ended up in prison, winds up in prison, wound up in prison, prison term, years in prison, incarcerated, 判刑, 获刑, 判处, 入狱, 定罪`,
  address: `
    addressed, address, spoke, speech, gave a speech, appeared, appearance, speaker, gave a talk, keynote, took the stage, took the floor, took the podium, took to the stage, took to the podium,
    graced, turned up, showed up, 演讲, 致辞, 讲话, 发言`,
  visit: `
    visited, visit, travelled, toured, paid a call, went to see, 访问, 到访, 出访`,
  departure: `
    left, departed, departure, stepped down, quit, exit, stepped aside, resigned, retired, walked away, gave up his post, 离开, 离职, 辞职`,
  attack: `
    attacked, attack, turned on, hit, struck, targeted, fired, used against, trained on, aimed, unleashed, let loose, let fly, pounded, hammered, bombarded, barraged, pelted, flooded, swamped,
    knocked offline, took offline, paralysed, DDoS, denial of service, assault, onslaught, salvo, was the victim, 攻击, 袭击, 瞄准`,
  indictment: `
    indicted, indictment, charged, indicts, brought charges, pressed charges, charges, prosecuted, indicting, were charged, was charged, brought a case, unsealed, hauled into court, hauled
    before, put on trial, took to court, prosecutors, named and shamed, wanted list, wanted poster, arraigned, true bill, grand jury, 起诉, 指控, 控告, 检控`,
};
