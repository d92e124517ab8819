/** What writers say of laws, rules and other texts, and of the ideas before them: how the events are worded that sources date. Data; `dates.ts` says how it is read. */
export const OF_TEXTS: Record<string, string> = {
  'publication date': `
    published, released, issued, came out, appeared, promulgated, made public, unveiled, announced, dated, dates from, printed, presented, posted, publication, release, came in, circulated, put
    out, is from, opened for comment, adopted, document of, notice of, open for comment, out for comment, drew up, appeared in, undertook, was carried by, carried by, ran, appeared on, came off
    the press, was printed, was issued, issuance, dated to, bears the date, bears the date of, carries the date, is dated, was dated, saw print, went online, was posted, posted on, uploaded, was
    released, was put out, made its appearance, brought out, were presented, was presented, see the light, laid before, rolled off the press, hit the press, hit the shelves, hit the streets, hit
    the news, went to press, gazetted, out to consultation, opened to consultation, opened for consultation, went to consultation, put forward for consultation, consultation opened, consultation
    began, consultation launched, laid open, sought comments, solicited comments, invited comments, asked for comments, comments were invited, comments were sought, called for comments, went
    live on, put online, put on the web, put on its website, circular of, memo of, memorandum of, was let out, dispatched, 发布, 公布, 印发, 出台, 颁布, 颁发, 下发, 发表, 刊发, 刊登, 发出, 公开征求意见, 面世, 出版`,
  'effective date': `
    took effect, takes effect, in effect, in force, entered into force, came into force, came into effect, into force, effective, applied, applies, applicable, implemented, in application,
    operative, has applied since, in force since, in effect since, applying since, since it took effect, into effect, became effective, became law, became binding, became applicable, kicks in,
    kicked in, started to apply, began to apply, entry into force, commencement, commenced, valid since, in application since, operative since, has been the law since, been law since, force
    since, went live, on the books, on the statute book, entered the statute book, hit the statute book, law of the land, is law since, binding since, binding from, enforced since, enforced
    from, took hold, began to bite, active since, legal force, force of law, acquired force, has governed since, in vigour, in vigor, 施行, 生效, 实施`,
  'adoption date': `
    adopted, passed, enacted, approved, promulgated, adoption, passage, enactment, voted, made, signed, cleared, carried, ratified, endorsed, rubber-stamped, was voted through, was made, were
    made, came to a vote, decided on, decided, took a decision, resolved, decision, decreed, laid down, legislated, sailed through, waved through, nodded through, given the nod, got the nod,
    greenlighted, greenlit, enshrined, codified, codification, statutory since, on the statute book, on the books, became law, turned into law, written into law, put into law, 通过, 批准, 决定`,
  'start time': `
    began, started, introduced, mandatory, compulsory, required, obligatory, imposed, came in, in place, must, have to, had to, since, requirement, started in, launched, initiated, came into
    being, dates from, goes back to, set up, established, duty, obliged, took up, became, has been obligatory, has been part, part of the ritual, has involved, involves, became mandatory, became
    compulsory, became obligatory, was made mandatory, was made compulsory, made compulsory, is required, was required, was extended to, has had to, have had to, are obliged, must show, required
    to, been obliged, been compulsory, been mandatory, came up with, came in with, invented, formula, devised, part of the deal, has been the rule, no longer possible, not possible without,
    impossible without, cannot without, nobody may, no more anonymous, end of anonymity, ended anonymity, compelled to, been asked, been checked, set to work, got to work, went to work,
    commenced work, work commenced, work has been under way, works officially, onset, dawned, ushered in, opened the era, was brought in, has applied, has been in force, 年起, 月起, 日起, 起须, 开始, 必须, 应当, 还须, 须经, 须接受, 要求, 强制, 一律`,
  'end time': `
    ended, ceased, stopped, closed, came to an end, terminated, left, stepped down, until, wrapped up, expired, lapsed, 截至, 结束, 终止, 为止`,
  proposal: `
    proposed, proposal, put forward, unveiled, floated, presented, suggested, announced, initiated, made public, invited comments, launched, came out, published, tabled, laid before the public,
    put out for comment, put up for comment, put forward in, laid on the table, made the proposal, put + for comment, brought forward, came forward with, launched the idea, went public, opened
    to comment, submitted, submit, moved, put forth, put to the world, put to the public, pitched, flew a kite, kite-flying, mooted, broached, ventilated, laid before, laid open, lifted the
    curtain, lifted the veil, showcased, hit the streets, made its debut, out for comment, up for comment, opened for comment, consultation, public comment, comments invited, comments were
    invited, invitation to comment, invited the public, invited feedback, asked for comments, asked the public, called for comments, solicited comments, solicited opinions, sought comments,
    sought feedback, sought opinions, seeking comments, came forward, idea was out, 提出, 倡议, 提议, 征求意见, 建议`,
  announcement: `
    announced, announces, announcement, declared, said, made known, gave notice, made it known, let it be known, told the world, notice, disclosed, revealed, announcing, broke the news, news
    broke, word came, word went out, word got out, spread the word, let slip, let customers know, let users know, went public, gave word, notified, notification, proclaimed, proclamation,
    pronounced, released word, heralded, called time, pulled the plug, farewell, waved goodbye, 宣布, 声明, 通告`,
  conception: `
    conceived, conceptualised, conceptualized, came up with, suggested, voiced, idea, floated, proposed, first aired, comes up with, born, launched, coined, notion, dreamed up, dreamt up, dreamt
    of, dreamt, dreamed of, blueprint, first blueprint, thought up, thought of, brought up, put on paper, mooted, first mooted, first conceived, first proposed, brainchild, invented, hatched,
    sketched, formulated, first described, broached, aired, first spoke of, drawn up, outlined, conception, hit upon, first put forward, dreaming, imagined, envisaged, envisioned, cooked up,
    concocted, devised, brain wave, brainwave, seed was sown, seeds were sown, sowed the seeds, planted the seed, put down on paper, coinage, minted the term, 构想, 设想, 提出, 首提`,
  publication: `
    published, released, issued, came out, appeared, publication, made public, dated, blogged, pinned, laid at the door, unmasked, exposed, attributed, went online, 刊登`,
  release: `
    published, released, issued, came out, appeared, release, made public, dated, presented, put out, brought out, came off the press, launched, unveiled, hit the shelves, saw the light of day,
    went on sale, 发布, 公布`,
};
