"""What surrounds the code: licences, platforms, people."""

from __future__ import annotations

from typing import Final

SURROUNDINGS: Final = (
    (
        "licensing",
        "Mention the license.",
        "Do not mention licenses.",
        """
        license | licenses | licensed | licensing | licence | licences | licenced | license: | licence: | licensing: |
        gpl | lgpl | agpl | apache 2 | bsd | copyright | copyrighted | public domain | copyleft | open source |
        proprietary | attribution | creative commons | free to use | mit license | mit licensed | under the mit |
        mit licence | bsd license | licensed under | proprietary license | permissive license | commercial use
        """,
    ),
    (
        "platforms",
        "Mention platforms and compatibility (operating systems, browsers).",
        "Do not mention platforms or compatibility (operating systems, browsers).",
        """
        linux | macos | mac os | os x | unix | on windows | windows and | windows users | windows or | under windows |
        windows 10 | windows 11 | wsl | ubuntu | debian | android | ios | posix | bsd systems | cross platform |
        platform independent | platform: | platforms: | compatibility: | compatibility note: | supported platforms: |
        browser support: | portability: | operating system | operating systems | all platforms | any platform |
        every platform | other platforms | platform specific | compatibility | backward compatible |
        backwards compatible | portable | portability | x86 | apple silicon | all browsers | modern browsers |
        older browsers | every browser | browser support | chrome | firefox | safari | works the same on |
        works on python | works with python | works on node | any shell | multiple platforms | different platforms |
        supported platforms | on macos | on linux | for windows | for linux | for macos | windows: | linux: | macos: |
        linux macos: | macos linux: | mac linux | runs on linux | runs on windows | runs on macos | runs on any |
        works on linux | works on windows | works on macos | works on all | works on both | across platforms |
        across browsers | browser compatibility | browser compatibility: | cross browser | is compatible with | on mac |
        edge safari | depending on your operating
        """,
    ),
    (
        "accessibility",
        "Discuss accessibility.",
        "Do not discuss accessibility.",
        """
        accessib* | a11y | aria | screen reader | screen readers | keyboard navigation | keyboard users | wcag |
        colour contrast | color contrast | colour blind | color blind | alt text | assistive | impaired | disabilit* |
        tab order | blind users
        """,
    ),
    (
        "i18n",
        "Discuss internationalisation (i18n, locales).",
        "Do not discuss internationalisation (i18n, locales).",
        """
        i18n | l10n | internationali* | localis* | localiz* | locale | locales | multilingual | right to left | rtl |
        umlaut | umlauts | accented | non ascii | unicode | utf 8 | time zone | time zones | timezone | timezones |
        date formats | currencies | pluralis* | pluraliz* | translation | translations | translation file | localized |
        language support: | different locales | different time zones | different timezones | daylight saving |
        international characters | international users
        """,
    ),
    (
        "privacy",
        "Discuss data privacy.",
        "Do not discuss data privacy.",
        """
        privacy | privacy: | data protection | data protection: | gdpr | ccpa | hipaa | personal data |
        personal information | personally identifiable | pii | anonymi* | pseudonymi* | sensitive data |
        sensitive information | consent | user data | data retention | retention policy | right to be forgotten |
        confidential* | mask the | user privacy | privacy concerns | privacy policy | privacy implications |
        personal details | data privacy | sensitive user | user consent
        """,
    ),
    (
        "team",
        "Mention the team (colleagues, code review).",
        "Do not mention the team (colleagues, code review).",
        """
        your team | team: | for the team: | teammate | teammates | team mate | colleague | colleagues | coworker |
        coworkers | co worker | co workers | code review | code reviews | reviewer | reviewers | in review |
        pull request | pull requests | pair programming | pair up | onboarding | new joiner | new joiners |
        newcomers to the | stakeholder | stakeholders | product owner | project manager | tech lead | retrospective |
        stand up | standup | agile | scrum | other developers | other engineers | fellow developers | whoever maintains
        | next person | next developer | conventions of your | your teams | with the team | with your team | in a team |
        the team can | the team to | the whole team | team members | team member | within the team | team environment |
        the rest of the team | your colleagues | development team | collaborat* | peer review | code reviewers |
        code owners | your coworkers | as a team | across your team
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
