"""The phrases that tell of warnings and of security. As in `matters`."""

from __future__ import annotations

from typing import Final

WARNINGS: Final = """
    note that | please note | take note | be careful | careful | careful: | carefully check | warning | warnings: |
    caution | caution: | cautious | beware | beware: | keep in mind | bear in mind | mind that | mind the | be aware |
    be mindful | aware that | important to | important note | important: | note: | attention: | caveat | caveats |
    caveat: | caveats: | importantly | watch out | look out for | watch for | pitfall* | gotcha* | don't forget |
    do not forget | remember that | remember: | take care | be wary | wary of | danger | danger: | dangerous |
    side effect | side effects | side effects: | heads up | heads up: | fair warning | a word of warning | one thing to
    | one more thing | avoid calling | avoid using | never call | never use | do not call | don't call | not thread safe
    | trap | traps | footgun | foot gun | bite you | bites you | trips people | trip over | easy to miss |
    easy to overlook | easily overlooked | at your peril | make sure not | make sure you don't | be sure not |
    tread carefully | handle with care | only safe | not safe | unsafe | important notes | important notes: |
    important considerations: | please be aware | just note that | also note that | note also that | it's worth noting |
    it is worth noting | worth noting that | things to keep in mind | things to watch out for | common mistake |
    common mistakes | can be risky | can be dangerous | be cautious | use with caution | common pitfalls: |
    potential issues: | things to note: | notes: | important note: | make sure not to | be sure to avoid
"""
SECURITY: Final = """
    insecur* | sanitiz* | sanitis* | vulnerab* | xss | csrf | ssrf | attacker* | attack | attacks | malicious |
    untrusted | credential* | secrets | least privilege | privilege escalation | hacker* | spoof* | encrypt* | owasp |
    path traversal | man in the middle | denial of service | penetration | hardening | timing attack | replay attack |
    sql injection* | code injection* | command injection* | injection attack* | injection vulnerab* | html injection |
    script injection | prompt injection | prevent injection* | against injection* | avoid injection* | exploitable |
    exploited | an exploit | brute force attack* | brute forcing | tampered | tampering | escape user | escape html |
    escapes html | html escap* | secur*
"""
SECURITY_IN_PROSE: Final = """
    never trust | don't trust | do not trust | trust user | trust the input | trust the client | plain passwords |
    plain text passwords | plaintext passwords | hash passwords | hash the password | hashed password* | salted |
    parameterised quer* | parameterized quer* | prepared statement* | could leak | would leak | leaks the token |
    leak the token | leak data | leaks data | leak information | leaks information | unauthori* | harmful input |
    user supplied | hostile | sensitive data | sensitive information | sensitive values | sensitive files |
    sensitive details | sensitive credentials | security considerations: | security: | security note: |
    security notes: | https only | validate all user | validate user input | validating user input |
    password hashing | never hardcode | never hard code | avoid hardcoding | api keys in | store passwords |
    storing passwords | passwords in plain | password in plain | plain text password | hash them with | bcrypt |
    argon2 | disable tls | disabling tls | disable ssl | disable certificate | tls verification | ssl verification |
    certificate verification | certificate validation | exposes your | exposing your | expose your | exposes the |
    is exposed to | publicly accessible | public internet | open to the world | open to the internet |
    open to anyone | as root is | run as root | running as root | as root | revoke it | rotate it | rotate the |
    rotate your | revoke the | leaked token | token is visible | key is visible | is visible in the |
    in version control | out of version control | to version control | commit secrets | commit your env |
    committing secrets | hardcode the | hardcode your | hardcoding | hard coded password | hard coded credentials |
    hard coded secret | hard coded key | chmod 777 | 777 | world writable | arbitrary code | remote code execution |
    code execution | from users you | escape the input | escape any | validate any input | httponly |
    http only cookie | same site | samesite | rate limit login | steal | steals | stolen | compromised |
    compromise your | phishing | eavesdrop | intercept* | never expose | never commit | never log |
    never put secrets | don't commit | don't expose | do not expose | do not commit | never disable | don't disable |
    avoid eval | eval on | an outsider | bad actor | bad actors | anyone who can | anyone can read |
    in the wrong hands | two factor | mfa | jwt secret | strong secret | secret key should | api key should |
    api key in | keys safe | secret safe | secrets safe | a risk since | leak your | leak the secret | secrets leak |
    don't leak | doesn't leak your | credentials leak | keys leak | leak credentials | leak secrets | leaked key |
    leaked keys | leaked credentials | leaking secrets | leaking credentials | in a vault | secrets manager |
    secret manager | could read the password | read the password | sniff* | token in local | in localstorage |
    in clear text | clear text | cleartext | plain http | over http | without authentication | no authentication |
    unauthenticated | without authorization | anyone on the | any website | any site can | any user can |
    anybody can | everyone write | who should not | privileges | restrict access | lock it down | lock this down |
    don't store | do not store | never store | hash it | keep the key out | keep keys out | keep secrets out |
    not in the repository | instead of the repository | trust no | zero trust | cve | cves | known exploit |
    anybody could | anyone with access | on the network could | the password in a | tokens in | secrets in |
    token in the url | key in a vault | in a secret store | don't put the token | don't put the key |
    don't put the password | don't put secrets | don't trust anything | over plain | without encryption |
    unencrypted | in transit | access control | access controls | permissions too | too permissive |
    overly permissive | wide open | world readable | read by anyone | visible to anyone | visible to everyone |
    harden | encrypt it | encrypted at rest | encrypted in transit | anyone could read | anyone could call |
    anyone could change | anyone could delete | anyone could log | anyone could send | forged | from user input |
    into the query from | has been public | was public | rotate that | could guess
"""
