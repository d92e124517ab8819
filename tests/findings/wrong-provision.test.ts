import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('a wrong article number', () => {
  check(
    'law named behind it',
    String.raw`
Article 21 of the Cybersecurity Law makes network operators ask users for their real identity.
        ^^ wrong-provision: expected 24
`,
  );
  check(
    'law named before it',
    String.raw`
The CSL, in its Article 42, requires network operators to collect real names.
                        ^^ wrong-provision: expected 24
`,
  );
  check(
    'as a section of a statute',
    String.raw`
Under s. 21 of the Cybersecurity Law, network operators must ask users for their real identity.
         ^^ wrong-provision: expected 24
`,
  );
  check(
    'as an ordinal that the law owns',
    String.raw`
The Cybersecurity Law’s twenty-first article makes network operators ask users for their real identity.
                        ^^^^^^^^^^^^ wrong-provision: expected twenty-fourth
`,
  );
  check(
    'of the latter of two laws',
    String.raw`
The Data Security Law is silent on names; of it and the Cybersecurity Law, Article 22 of the latter obliges operators to ask who their users are.
                                                                                   ^^ wrong-provision: expected 24
`,
  );
  check(
    'in a noun that critics take for granted',
    String.raw`
A professor questions what the duty of identification in Article 31 of the Cybersecurity Law is good for.
                                                                 ^^ wrong-provision: expected 24
`,
  );
  check(
    'in brackets behind what somebody said something of',
    String.raw`
A jurist said that the real-name clause (CSL Art. 31) cleans the net.
                                                  ^^ wrong-provision: expected 24
`,
  );
  checkSilent(
    'in a name that ends in an s and a full stop',
    'The U.S. 24 agencies ask users for their real identity, as does the CSL.',
  );
  check(
    'owned by the law',
    String.raw`
Real-name registration rests on the CSL’s Article 26.
                                                  ^^ wrong-provision: expected 24
`,
  );
  check(
    'in brackets',
    String.raw`
Network operators must identify users (CSL, Art. 14).
                                                 ^^ wrong-provision: expected 24
`,
  );
  check(
    'a section sign',
    String.raw`
Under § 34 of the CSL network operators collect the real identity of their users.
        ^^ wrong-provision: expected 24
`,
  );
  check(
    'after a colon',
    String.raw`
The Cybersecurity Law carried identifiability further: Article 28 tells network operators to ask for it.
                                                               ^^ wrong-provision: expected 24
`,
  );
  check(
    'in the next sentence',
    String.raw`
The hook is Article 26 of the CSL. It makes network operators ask for real identities.
                    ^^ wrong-provision: expected 24
`,
  );
  check(
    'in the sentence before',
    String.raw`
Operators have to know the real identity of users. The duty is laid down in Article 42 of the CSL.
                                                                                    ^^ wrong-provision: expected 24
`,
  );
  check(
    'after a question',
    String.raw`
**Where is the real-name duty?** Article 34 of the CSL.
                                         ^^ wrong-provision: expected 24
`,
  );
  check(
    'in a footnote without words of its own',
    String.raw`
Network operators must require users to provide real identity information.[^1]

[^1]: Cybersecurity Law, Art. 28.
                              ^^ wrong-provision: expected 24
`,
  );
  check(
    'in a table',
    String.raw`
| Provision | Duty |
|---|---|
| CSL, Art. 26 | real identity information of users |
            ^^ wrong-provision: expected 24
| CSL, Art. 21 | multi-level protection |
`,
  );
  check(
    'beside another article',
    String.raw`
In the Cybersecurity Law, Article 21 is about multi-level protection, and Article 42 about real identity information.
                                                                                  ^^ wrong-provision: expected 24
`,
  );
  check(
    'with the law in the sentence before',
    String.raw`
The text is the Cybersecurity Law. Its Article 27 deals with the real identity of users.
                                               ^^ wrong-provision: expected 24
`,
  );
  check(
    'in Chinese numerals',
    String.raw`
《网络安全法》第二十一条规定网络运营者应当要求用户提供真实身份信息。
                ^^^^^^ wrong-provision: expected 二十四
`,
  );
  check(
    'in Chinese with digits',
    String.raw`
《网络安全法》第42条要求用户提供真实身份信息。
                ^^ wrong-provision: expected 24
`,
  );
  checkFix(
    'the fix keeps the style',
    String.raw`
The CSL’s Art. 42 is about real identity information.
               ^^ wrong-provision: expected 24
`,
    String.raw`
The CSL’s Art. 24 is about real identity information.
`,
  );
});

describe('an article number that nothing contradicts', () => {
  checkSilent('the right one', 'Article 24 of the CSL requires network operators to ask users for their real identity.');
  checkSilent('in Chinese', '《网络安全法》第二十四条规定网络运营者应当要求用户提供真实身份信息。');
  checkSilent(
    'another law',
    'Article 24 of the GDPR is about the controller, Article 6 of the Personal Information Protection Law about purposes.',
  );
  checkSilent('another law’s real names', 'Article 9 of the Telecommunications Regulations requires the real identity of users.');
  checkSilent('owned by another law', 'Real identity is a matter of the GDPR’s Article 5.');
  checkSilent(
    'another country’s law',
    'Vietnam’s cybersecurity law requires in its Article 26 that the real identity of users be verified.',
  );
  checkSilent(
    'articles of which the sources know nothing',
    'Article 21 of the CSL gives the multi-level protection system its basis and Article 37 deals with data localization, while the real-name duty sits in Article 24.',
  );
  checkSilent(
    'each with its own words in brackets',
    'Real-name registration (Article 24) and data localization (Article 37) are in the Cybersecurity Law.',
  );
  checkSilent('several at once', 'Articles 21 (multi-level protection) and 24 (real identity) of the CSL are the ones to read.');
  checkSilent(
    'penalties for breaking the duty',
    'Under Article 61 of the Cybersecurity Law, operators that fail to verify the real identity of users face fines.',
  );
  checkSilent('a draft with other numbers', 'In the first draft of the CSL the real-name duty was Article 20.');
  checkSilent(
    'another duty about users',
    'Article 41 of the CSL requires network operators to obtain the consent of users before they collect identity data.',
  );
  checkSilent('a name that is no real name', 'Article 8 of the CSL names the departments in charge.');
  checkSilent('denied', 'The real-name duty is not in Article 21 of the CSL.');
  checkSilent('asked', 'Is the real-name duty in Article 21 of the CSL?');
  checkSilent('reported as a mistake', 'One newsletter wrongly puts the real-name duty into Article 21 of the CSL.');
  checkSilent(
    'a note about something else',
    String.raw`Operators must register users and protect their networks.[^1]

[^1]: Cybersecurity Law, Art. 21, on multi-level protection.`,
  );
  checkSilent('no law at all', 'Article 26 requires the real identity of users.');
});

describe('what an article does not say', () => {
  check(
    'another matter',
    String.raw`
Article 24 of the CSL obliges network operators to store personal data on servers in China.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  check(
    'with words in between',
    String.raw`
Article 24 of the CSL is famous for one thing: it tells network operators to report security incidents within a day.
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected require users to provide real identity information
`,
  );
  check(
    'only some',
    String.raw`
By Article 24 of the Cybersecurity Law, asking for real identity information is a duty of telecom providers alone.
                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected all network operators
`,
  );
  check(
    'only, in front',
    String.raw`
Article 24 of the CSL, on real identity information, applies only to critical infrastructure operators.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-provision: expected to all network operators
`,
  );
  checkSilent('more than one thing', 'Article 24 of the CSL also obliges network operators to report incidents.');
  checkSilent(
    'something on which the sources are silent',
    'Article 24 of the CSL obliges network operators to refuse anonymous users.',
  );
  checkSilent(
    'all of them',
    'Article 24 of the CSL lays the duty to ask for real identity on network operators and not on telecom providers alone.',
  );
  checkSilent('another article', 'Article 37 of the CSL obliges network operators to store personal data on servers in China.');
});

describe('closed lists', () => {
  check(
    'a wrong aim',
    String.raw`
The NPC decision of 2012 was to keep out pornographic content, to combat fraud and to protect state secrets.
                                                                                              ^^^^^^^^^^^^^ wrong-provision: expected minors
`,
  );
  checkSilent('the right aims', 'The NPC decision of 2012 was to keep out pornography, to combat fraud, and to protect minors.');
  checkSilent('some of the aims', 'The NPC decision of 2012 was to combat fraud and to protect minors.');
  check(
    'a wrong exception',
    String.raw`
Real-name registration has one exception: messenger services.
                                          ^^^^^^^^^^^^^^^^^^ wrong-provision: expected search engines
`,
  );
  checkSilent('the right exception', 'Real-name registration has one exception, search engines; messenger services are covered.');
  checkSilent('no exception', 'Real-name registration makes no exception for messenger services.');
  checkSilent(
    'what people are told, and is put right',
    'Ask a lawyer and you will hear that Article 28 of the Cybersecurity Law is the clause on real names. It is Article 24.',
  );
  checkSilent(
    'an aim in other words',
    'The National People’s Congress decided in 2012 that users be verified, against pornography and fraud and for the safety of children.',
  );
});
