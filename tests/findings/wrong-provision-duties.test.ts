import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('another matter, or others who are bound', () => {
  check(
    'under which they must do it',
    `
The usual reply is Article 24 of the Cybersecurity Law, under which network operators must keep user data on servers in China.
                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  check(
    'to whom it is said to apply',
    `
Article 24 of the Cybersecurity Law applies to operators of critical information infrastructure only.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected all network operators
`,
  );
  checkSilent(
    'another article',
    'Article 37 of the Cybersecurity Law applies to operators of critical information infrastructure only.',
  );
  check(
    'behind the law’s own name in Chinese',
    `
According to 《网络安全法》第二十四条, network operators must keep the users’ data inside the territory.
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  check(
    'in its own article, though another text is named behind it',
    `
The Cybersecurity Law settled it. Under its Article 24 operators of critical information infrastructure must demand identity data from users, and the rule on account names got a footing.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected all network operators
`,
  );
});

describe('an article in words', () => {
  checkSilent('the right ordinal', 'The twenty-fourth article of the Cybersecurity Law deals with real identity.');
  checkSilent('an article of a newspaper', 'His third article on the Cybersecurity Law deals with real identity information.');
  checkSilent('an ordinal of another law', 'The sixth article of the GDPR names the grounds for processing.');
  check(
    'a wrong ordinal',
    `
The twenty-second article of the Cybersecurity Law is the one about the real identity of users.
    ^^^^^^^^^^^^^ wrong-provision: expected twenty-fourth
`,
  );
  check(
    'an ordinal in figures',
    `
The 42nd article of the CSL requires users to give their real names.
    ^^^^ wrong-provision: expected 24th
`,
  );
  checkFix(
    'a cardinal keeps its capital',
    `
Under Article Forty-Two of the CSL network operators ask for the real identity of their users.
              ^^^^^^^^^ wrong-provision
`,
    'Under Article Twenty-four of the CSL network operators ask for the real identity of their users.\n',
  );
});

describe('a question and its answer', () => {
  checkSilent(
    'the right answer',
    'Who is bound by Article 24 of the CSL? All network operators: they must have users provide real identity information.',
  );
  checkSilent(
    'an answer without "only"',
    'Who is bound by Article 24 of the CSL? Telecom providers, among others: they ask for real identity information.',
  );
  checkSilent('another question', 'Who wrote Article 24 of the CSL? Only the ministries know, real identity or not.');
  check(
    'too few are bound',
    `
Whom does Article 24 of the CSL bind? Only telecom companies, which must ask for real identity information.
                                      ^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected All network operators
`,
  );
});

describe('a duty that is made a choice', () => {
  checkSilent('the duty', 'The national internet ID is one that internet service providers must accept as authentication data.');
  checkSilent(
    'a choice of something else',
    'Users of the national internet ID may refuse to give their phone number as authentication data.',
  );
  checkSilent('of somebody else', 'Hospitals may refuse to accept the national internet ID as authentication data for children.');
  checkSilent('a question', 'May internet service providers refuse to accept the national internet ID as authentication data?');
  check(
    'free to refuse',
    `
With the national internet ID in place, internet service providers are free to decline to accept it as authentication data.
                                                                   ^^^^^^^^^^^^^^^^^^^ wrong-provision: expected will be required
`,
  );
  check(
    'need not',
    `
Internet service providers need not accept the national internet ID as authentication data.
                           ^^^^^^^^ wrong-provision: expected will be required to
`,
  );
});

describe('a thing that is left out', () => {
  checkSilent('what is left out', 'The comprehensive provisions of 2021 cover messenger services; search engines are exempt.');
  checkSilent('not left out', 'Under real-name registration, DNS resolution is not exempt.');
  checkSilent('of something near it', 'Small DNS resolution firms are exempt from the tax, as is real-name registration.');
  checkSilent('said of another rule', 'Under the GDPR, DNS resolution is exempt.');
  check(
    'exempt',
    `
The comprehensive provisions of March 2021 and September 2022 reach nearly all services; DNS resolution is exempt.
                                                                                                           ^^^^^^ wrong-provision: expected covered
`,
  );
  check(
    'exempt from it',
    `
Real-name registration is wide, but messenger services are exempt from it.
                                                           ^^^^^^^^^^^ wrong-provision: expected covered by
`,
  );
});

describe('a list of aims', () => {
  checkSilent('a longer list', 'The NPC decision of 2012 is to combat fraud, to protect minors, to stop spam and to save time.');
  check(
    'in the next sentence',
    `
The NPC decision of 2012 made providers verify their users. The aims were to prevent the spread of pornography, to combat fraud and to protect monuments.
                                                                                                                                               ^^^^^^^^^ wrong-provision: expected minors
`,
  );
  checkFix(
    'the writer’s verb stays',
    `
The NPC decision of 2012 was to stem pornographic content, to fight terrorism and to shield minors.
                                                                    ^^^^^^^^^ wrong-provision
`,
    'The NPC decision of 2012 was to stem pornographic content, to fight fraud and to shield minors.\n',
  );
});

describe('what the right article does', () => {
  checkSilent(
    'a choice under a condition',
    'Under Article 24 of the Cybersecurity Law operators may refuse users who hide their identity.',
  );
  checkSilent('leave for somebody else', 'Article 24 of the Cybersecurity Law allows users to complain about identity checks.');
  checkSilent(
    'operators by another word',
    'Article 24 of the Cybersecurity Law obliges internet companies to ask users for real names.',
  );
  checkSilent('both articles', 'The real-name duty is often looked for in Article 21 of the CSL and stands in Article 24.');
  check(
    'a choice',
    `
Under Article 24 of the Cybersecurity Law, network operators may ask you for your real name.
                                                             ^^^ wrong-provision: expected must
`,
  );
  check(
    'leave',
    `
Article 24 of the Cybersecurity Law allows network operators to ask users for their real identity.
                                    ^^^^^^ wrong-provision: expected requires
`,
  );
  check(
    'of somebody else',
    `
Article 24 of the Cybersecurity Law obliges banks to ask their users for real identity information.
                                            ^^^^^ wrong-provision: expected all network operators
`,
  );
  check(
    'in the answer to a question about it',
    `
Everybody quotes Article 24 of the Cybersecurity Law. What is in it? A real-name duty for banks only.
                                                                                          ^^^^^^^^^^ wrong-provision: expected all network operators
`,
  );
  check(
    'of a law told by its content',
    `
It is Article 37 of the Law by which network operators must require their users to disclose their real identities.
              ^^ wrong-provision: expected 24
`,
  );
  check(
    'told apart from another article',
    `
It is Article 21 of the CSL, and not the much-quoted Article 37, that makes every network operator ask for real identities.
              ^^ wrong-provision: expected 24
`,
  );
  check(
    'whom it binds, in a short answer',
    `
Whom does Article 24 of the Cybersecurity Law bind? Write it down: phone makers.
                                                                   ^^^^^^^^^^^^ wrong-provision: expected network operators
`,
  );
  check(
    'on whom the duty is laid',
    `
The CSL, whose Article 24 lays the duty of identification on state organs, is short.
                                                             ^^^^^^^^^^^^ wrong-provision: expected network operators
`,
  );
  check(
    'what it asks for, in an answer',
    `
Q: What does Article 24 of the Cybersecurity Law ask for? A: That operators report every incident to the police.
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  checkSilent('a short answer that is right', 'Whom does Article 24 of the Cybersecurity Law bind? Network operators.');
  checkSilent('a wide answer', 'Whom does Article 24 of the Cybersecurity Law bind? Internet companies.');
  checkSilent('another duty', 'Article 24 of the CSL is about names; the burden of proof lies on schools.');
});

describe('a duty of all, laid on some', () => {
  check(
    'who have to do it',
    `
Under Article 24 of the Cybersecurity Law critical infrastructure operators have to ask users for their real identity.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected all network operators
`,
  );
  checkSilent(
    'beside all who have to',
    'Under Article 24 of the Cybersecurity Law network operators, and critical infrastructure operators must too, ask users for their real identity.',
  );
});

describe('an article that is cited twice at once', () => {
  check(
    'in characters and in brackets',
    `
《网络安全法》第二十四条 (Art. 24) makes operators keep the users’ data inside the territory.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  check(
    'beside other rules that are about names',
    `
Article 24 of the Cybersecurity Law obliges operators to report security incidents to the police, while other rules let users keep a nickname.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  check(
    'before something else that is said of it',
    `
What does Article 24 of the Cybersecurity Law say? It orders operators to keep data on servers inside China, and it is the root of real-name rules.
                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
});
