"""The words with which people speak about how the code itself is written; see the package for the form."""

from __future__ import annotations

from typing import Final

WORDS: Final = """\
comments
  names: code annotated | annotated code | annotate each | annotate every | annotate it | comment | commented |
    commenting | code comment | inline comment | annotation in the code | annotate the code | inline note |
    explanatory comment | comments in the code | narrating the code | narration | inline explanation | commentary |
    inline remark | inline doc | comment the code | comment it | commented out | line by line comments | what each
    line does | each line does | narrate | narrating | explain each line | code notes | notes in the code | self
    explanatory comments | obvious comments | commentary in the code | code commentary | comments in code | comments
    in there | block comment | comments above the line | comment on each | comment above | remarks in the code
  low_bad: uncommented | commentless | doesn't say what it does | naked code | bare code
trailing_comments
  names: trailing comment | end of line comment | comments behind the line | comments behind the code | comments at
    the end of the line | comments at line ends | comments on the same line | side comments | comments to the right |
    comments after the code
docstrings
  names: docstring | doc string | doc comment | documentation | documented | jsdoc | javadoc | api doc | docs |
    document | documenting | doc block | docblock | function doc | pydoc | function description | docs on the function
    | docs on functions | docstringed | function header comment | header comment | api documentation | code
    documentation | what the function does | what each function does | say what it does | describe each function |
    describe the function | javadoc style | tsdoc | rustdoc | docs in the code | documented functions | xml docs |
    kdoc | godoc | phpdoc | doxygen
  low_bad: undocumented
type_hints
  names: type hint | type annotation | typing | typed | type | annotation | signature type | static type | type
    signature | typehint | mypy | hint | strongly typed | type safety | return type | argument type | parameter type |
    type info | annotate the parameters | annotate the arguments | annotate the signature | annotated signature | type
    declaration | type them | typing information | types in the signature | what type | typing noise | generics | any
    everywhere | type stuff | hinted | hinting | typescript types | function annotation | annotated function |
    function is annotated | functions are annotated | parameters are annotated | fully typed | typed code | typed
    signature | types removed | any type | annotate the function | types on the parameters | annotate your functions
  low_bad: untyped | duck typed
tests
  names: assert that | test | unit test | test case | tested | assertion | testing | test coverage | coverage | spec |
    test code | asserts | test suite | sanity check | proof it works | test it | testcase | prove it works | how do i
    know it works | show it works | does it even work | verification | verify it works | verified | spec file |
    regression test | test for it | unit testing | testing code | test method | test function | test which | edge test
    | failing test | unit tests for it | test that reproduces | test which reproduces | reproducing test
  low_bad: untested
error_handling
  names: except clause | except block | error handling | handle error | exception | exception handling | try except |
    try catch | failure | failure handling | error check | error checking | error case | error | failure case |
    failure path | failure mode | robustness | robust | handle failure | error path | unhappy path | guard | try block
    | edge failure | catch | defensive | what if it fails | when it fails | goes wrong | go wrong | things fail |
    blows up | falls over | fails | sad path | catching | errors handled | bulletproof | crash safety | resilient |
    resilience | fault tolerance | fault tolerant | failing | explode | throw | raise | handle them | handle exception
    | handle it when | catch it | crashes on | what if | bad input | invalid input | falls apart | dies | cope with |
    errors out | catch blocks | error proof | bullet proof | graceful | gracefully | recover | recovery | fallback |
    edge of failure | error stuff | exception stuff | let it crash | let it fail | paranoid | paranoia | failsafe |
    fail safe | safety net | stack trace | error message | catch errors | handle the error | errors are handled |
    error return | error context | error codes | what happens when it fails | retry on failure | crashes when
  low_bad: isn't handled | is not handled | aren't handled | are not handled | never handled | not handled | happy
    path | fragile | brittle | naive | unhandled | swallow | swallowed | silently fails | fails silently
    | silent failure | ignores errors | no net | bare except | catch everything | catches everything | catching
    everything | catch all | catch-all
validation
  names: validation | input validation | validate | validate input | input check | check the input | check input |
    bounds check | null check | argument check | precondition | input checking | validating
edge_cases
  names: edge case | corner case | boundary | boundary condition | empty input | special case | weird input | odd
    input | empty list | empty case | null case | what about empty | when it's empty | when the list is empty | empty
    string | null input | unusual input | unusual cases | special input | corner case handling | limit cases | border
    case | borderline cases
  low_bad: only the nice case | only the happy case | only thought of
logging
  names: logging | log | logger | log statement | log line | log message | log output | log calls | entry and exit
    logs | log entry | logs on
prints
  names: print | print statement | console log | debug print | printf | debug output | printing | console output |
    stdout | console.log | print it | print calls | debugging output | leftover print | leftover debug | println |
    echo lines | echo statements | printing to the console
complexity
  names: complexity | abstraction | indirection | layer
  high_bad: moving parts | too many moving parts | complex | complicated | overcomplicated | over complicated |
    overengineered | over engineered | overengineering | over engineering | convoluted | overkill | over the top
    solution | overly clever | too clever | clever | fancy | heavy | hard to follow | hard to read | unreadable |
    elaborate setup | overly complex | gold plated | overbuilt | rube goldberg | enterprise | enterprisey | abstract
    factory | too many abstractions | overdesigned | over designed | spaghetti | messy | tangled | intricate | baroque
    | bulky | astronaut | hard to understand | confusing | kitchen sink | rocket science | sledgehammer | cannon |
    overthinking | overthought | too much machinery | machinery | bells and whistles | fussy | hairy | byzantine |
    gnarly | labyrinthine | hard to maintain | unmaintainable | heavyweight | heavy handed | over abstracted |
    abstract overload | premature abstraction | yagni | too smart | smart alec | showing off | roundabout | long way
    round | enterprise cosplay | architecture astronaut | too much infrastructure | too many layers | too many files |
    over architected | overarchitected | over-thought | complicates | complicating | bells | whistles | rocket surgery
    | nasa | space shuttle | cathedral | factory factory | framework for | frankenstein | hard to reason about | too
    abstract for | nuke | bazooka | swiss army knife | elephant gun | too heavy | indirection hell
  low_bad: simplistic | too simple | too basic | naive solution | toy | oversimplified | dumbed down
  low_good: simple | simpler | simplest | simplify | simplified | simplicity | kiss | straightforward | minimal |
    minimalist | plain | easy to read | readable | clean | cleaner | readability | easier | basic | boring solution |
    dead simple | less clever | easy to follow | lightweight | boring | elegant | simple version | the simple way |
    easy way | keep it simple | simple as possible | easy to understand | beginner proof | understandable |
    maintainable | without the magic | less magic | fewer moving parts | straight forward | plain solution | keep it
    basic | nothing clever | nothing fancy | no magic | without magic | no frills | simple solution | simplest thing |
    simplest solution | boring code | boring tech | plain loop | least complicated | less complicated | less complex |
    less fancy | less abstract | easy to grasp | easy to maintain | pragmatic
nesting
  names: nesting | nested | nest | nested if | indentation | indent | level of nesting | nesting depth | pyramid |
    deeply nested | indented | pyramid of doom | arrow code | nested loop
  high_bad: arrow shaped | christmas tree | staircase | matryoshka | russian doll | rightward drift | pyramid of ifs |
    pyramid of if | ifs in ifs | if in if | indentation hell | deep indentation
  low_good: flat | early return | guard clause | flatter | flatten | early exit | return early | bail early | bail out
    early | exit early
names
  names: name | variable name | naming | identifier | variable | function name
  high_bad: long name | verbose name | name too long | long variable name | mouthful names | names as long as | too
    long names | names have ten words | endless names | names longer than
  high_good: names spelled out | spelled out names | descriptive | descriptive name | meaningful | meaningful name |
    clear name | good name | better name | expressive | self explanatory | telling name | proper name | real name |
    longer name | readable name | full word | self documenting | sensible name | speaking name | meaningful identifier
    | names that say | names i can guess | names with meaning | intention revealing | self explaining names | self
    explaining | names you can read | understandable names | spell names out | whole words | names for humans | named
    properly | named well | well named
  low_bad: awful name | terrible name | horrible name | stupid name | ugly name | weird name | lousy name | crap name
    | strange name | dumb name | single letter | one letter | cryptic | cryptic name | single character | unclear name
    | bad name | poor name | x and y | meaningless name | short name | abbreviation | abbreviated | one char | terse
    name | alphabet soup | what is x | what's x | bad naming | naming sucks | names make no sense | one- letter names
    | letters for names | unreadable names | nonsense names | silly names | foo bar | foo and bar | letter names | one
    letter variables | single letter names | single letter variables | cryptic variables | names like x |
    abbreviations everywhere | abbreviated names | vague names | generic names | confusing names | non descriptive |
    one letter variable | single letter variable names | two letter names | names say nothing | name says nothing
  low_good: shorter name | short variable name | compact name
functions
  names: helper | helper function | small function | function split | modular | modularity | decompose | separate
    function | split into functions | split it up | broken up | break it up | modularise | smaller pieces | pieces |
    split the function | split it into functions | own function | extract a function | extract a method | extracted
    function | smaller methods | small methods | into smaller functions | into smaller function | into several
    functions
  high_bad: monolithic | one big function | one giant function | does everything in one | god function
classes
  names: class | oop | object oriented
  low_good: plain function | just a function | functional | functional style
constants
  names: constant | named constant | symbolic constant | pull it into a constant | config value | configuration
    constant
  high_good: no magic numbers | no magic strings | no magic values | no magic constants
  low_bad: magic number | magic value | magic string | magic constant | hardcoded | hard coded | hard coding |
    hardcoding | hardcode | hard code | hard coded value | hardcoded value | literals | numbers fall from the sky |
    mystery number | bare number | unnamed number
async
  names: async | await | asynchronous | async await | coroutine | asyncio | non blocking
  low_good: synchronous | sync code | blocking code
one_liner
  names: one liner | oneliner | comprehension | list comprehension | lambda | ternary | code golf | golfing | golfed |
    dict comprehension | generator expression | in one line of code
dependencies
  names: dependency | third party | external library | external package | library | package | extra package | extra
    library | third party library | extra dependency | new dependency | pip install | npm install | npm package | pip
    package | crate | gem | new package | new crate | extra crate | pip dependency | new library | extra libs | lib |
    3rd party | third party code | third party package | npm module | new infra | new infrastructure | extra infra |
    external service | external dependency | additional dependency | additional library
  low_good: standard library | stdlib | built ins | batteries included | no deps | dependency free | zero dependency |
    std lib | built in | builtin | vanilla | std | stdlib only | std only | pure python | plain js | vanilla js |
    plain javascript | no external | no third party | on board means | what ships with the language | without extra
    packages | standard lib | no libraries | no packages
imports
  names: import line | import statement | missing import | import | the imports | used imports | import section |
    unused import | imports at the top | where it is imported from
performance
  names: complexity talk | complexity remark | complexity analysis | complexity note | complexity lecture |
    algorithmic complexity | performance | big o | time complexity | efficiency | runtime | big oh | speed |
    scalability | memory use | runtime complexity | efficient | asymptotic | benchmark | cost analysis | perf |
    latency | throughput | memory footprint | allocations | cpu cost | how fast | how slow | how expensive | does it
    scale | how it scales | scale to | time and space | running time | runtime cost | o n | cost more | what's the
    complexity | what is the complexity | complexity of this
  low_bad: inefficient | wasteful | quadratic
security
  names: security | injection | sanitise | security risk | vulnerability | secret | security concern | sql injection |
    attack | exploit | security hole | threat | least privilege | xss | csrf | secret handling | encryption | encrypt
    | hardening | hardened | attacker | security note | security remark | hackers | threat model | permissions |
    escaping
  high_good: secure | safe | safer
  low_bad: insecure | unsafe | vulnerable
line_width
  names: line width | wide line | line length | line wrap | horizontal scrolling | scroll sideways | long code lines |
    sideways | wrap the lines | scroll horizontally | scrolling horizontally | scroll to the right
  high_bad: too wide | lines too wide | overlong lines | lines are too long | lines too long | horizontal scroll
  low_good: 80 columns | 80 chars | 100 columns | wrapped lines
todos
  names: todo comment | todo comments | todo marker | todo markers
tabs
  names: tabs instead of spaces | tabs not spaces | tab indentation | indent with tabs | tabs over spaces
camel_case
  names: camel case | camelcase
"""
