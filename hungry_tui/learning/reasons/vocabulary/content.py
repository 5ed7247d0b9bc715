"""The words with which people speak about explanation, examples, warnings, references; see the package for the form."""

from __future__ import annotations

from typing import Final

WORDS: Final = """\
explanation
  names: explanation | explain | explained | explaining | reasoning | rationale | why it works | why this works | how
    it works | commentary around | walk me through | description | describe | clarification | justification | justify
    | the why | background | interpretation | theory | reason why | lesson | tutorial | why you did it | why it was
    done | walkthrough of the code | reasoning behind | what it does | what the code does | explain what | explain why
    | explain how | tell me why | say why | explain your | talk me through | talk through | retell | retelling |
    explain it | why you chose | why you picked | why you did | why this | the reason | reasons behind | what's going
    on | what is going on | what's happening | teach me | how and why | motivation | design decision | retell it | the
    how and why | why and how
  low_bad: unexplained | no context
  low_good: only need the code | only want the code | just the code | just code | only code | code only | only the
    code | just give me the code | nothing but code | nothing but the code | raw code | plain code | just the snippet
    | just the function | code and nothing else | code no talk | code without the talk | no prose | skip the prose |
    skip the explanation | just code no talk
example
  names: example | usage example | usage | sample | sample call | demo | example call | how to use | how to call |
    usage snippet | example usage | worked example | concrete example | illustration | demonstration | example of use
    | sample usage | sample output | concrete case | call site | in action | show it in use | in use | how do i call |
    how to invoke | how would i use | how do i use | how i'd use | how i would use | demonstrate | illustrate |
    illustrated | real example | real world example | example input | example output | input and output | show me how
    | see it in action | sample run | toy example | for instance | by example | concrete
  low_bad: abstract | too abstract
code
  names: code | snippet | code block | code snippet | code example | working code | actual code | real code | code
    sample | some code | piece of code | line of code please | a snippet | show code | see code | some actual code
  low_bad: only talk | just talk | all talk | just words | only words
complete
  names: complete code | full code | complete example | runnable | complete file | whole file | full file | working
    example | copy paste | copy pasteable | full program | complete solution | entire file | full listing | full
    solution | whole function | complete function | end to end | compilable | self contained | standalone | full
    version | full query | full script | full class | full function | whole script | whole class | whole query | whole
    program | entire script | entire class | entire function | entire program | complete script | complete class |
    complete query | complete program | complete listing | the full thing | the whole thing | runs as is | works as is
    | ready to run | ready to paste | in one piece | one complete | paste and run
  low_bad: placeholder | incomplete | stub | ellipsis | elided | truncated | half finished | unfinished | omitted |
    left out | todo | partial code | half done | half baked | rest of the code | cut off | snippet only | missing half
    | half is missing | half the code | rest omitted | rest is missing | left as an exercise | exercise for the reader
    | dot dot dot | and so on | your code here | your logic here | skeleton | only a skeleton | only a fragment |
    pseudo code | pseudocode | fragments
  low_good: just the fix | only the fix
diffs
  names: diff | unified diff | git diff | diff format | patch | patch format | patch file | diff file
  high_good: only the changed lines | just the diff | only the diff | changed lines | only what changed | just the
    change | only the change | diff only | show the diff | just the changed | as a diff | show me the diff | just the
    patch | only the patch | just what changed | only show what changed | just show what changed | show what changed |
    show only what changed | the changed parts | changed parts | just the delta | only the delta | the delta | mark
    the changed lines | mark the changes | mark what changed | highlight the changes | highlight what changed | what
    changed | before after | before and after | only the lines that change | lines you changed | just the lines that
    change | as a patch | in diff form | in patch form
  low_bad: rewrote the whole file | rewrote my whole file | rewrote everything | rewriting the whole file | pasted the
    whole file | repeat the whole file | whole file again | entire file again | resend the whole | reprint the whole
    file
alternatives
  names: alternative | option | other approach | another approach | several ways | different approach | other option |
    multiple approach | multiple solution | multiple option | variant | approaches | more than one way | second
    approach | plan b | other ways | several options | menu | only way | only one way | other solutions | another
    option | another way | more options | few options | menu of | ways to do it | several approaches | multiple ways |
    different ways | different options | a choice | possibilities | list of options | other routes | or else | what
    else | comparison of options | comparison of the options | compare options | compare the options | compare
    approaches | more than one solution | more than one option | one other way | at least one other way | what would
    be the alternative | alternative solution | alternative approach | fallback option | something else to choose from
  low_good: one solution | single solution | just one | one answer | one way | pick one approach | single answer | one
    option | one recommendation | pick one | pick a single | choose one | just recommend | recommend one | a single
    recommendation | the best one | one clear answer | single recommendation | just tell me which | decide for me |
    settle on one | one fix | one fix is enough | one is enough | one way is enough | one solution is enough | just
    one solution | just one way | a clear recommendation | one clear recommendation | pick a winner | pick the best |
    just pick | make the choice for me
tradeoffs
  names: trade off | tradeoff | pro and con | pros | cons | downside | drawback | advantage | limitation |
    disadvantage | cost and benefit | upside | catch of each | what does it cost | what's the catch | the downsides |
    what speaks against | pro con | plus and minus | strengths and weaknesses | drawbacks of each | when not to use |
    what do i lose | what i lose
warnings
  names: warning | pitfall | gotcha | note that | caution | nagging | lecturing | moralising | preaching | preachy |
    safety lecture | heads up | keep in mind | watch out | trap | scolding | finger wagging | warn | warn me | warned
    | warning about | breaking change | lecture me | lectured me | lecturing me | moral | preach | finger wag | nag |
    nannying | disclaimer about safety | hint about | hint that | hint on | hint at | side effect | side effects |
    footgun | footguns | any caveats | the caveats | what are the caveats
links
  names: link | reference | url | source | source link | citation | cite | hyperlink | further reading | read more |
    doc link | pointer to docs | link the docs | link to the docs | link the documentation | link to the documentation
    | official docs | official documentation | link to the manual | link to docs | link the source | manual page | man
    page | link the page | docs reference | pointer to the docs | where to read more | where can i read | read up on
    it | rfc | link the | link me | link us | link it
versions
  names: version number | version info | which version | what version | minimum version | version requirement | name
    the version | name versions | mention the version | mention versions | state the version | give the version | pin
    the version | pin versions | pinned version | versions pinned | release number | release info | minimum release |
    which release | what release | versions you assume | version it needs | version does it need | version is this for
    | version this is for | version trivia | release trivia | supported versions | version compatibility
commands
  names: command | cmd | shell command | terminal command | install command | run command | command to run | exact
    command | how to run | how do i run | how to start it | how do i start | how to execute | how to launch | run
    instructions | running instructions | usage line | invocation | what to type | terminal line | how to verify | how
    to install | how do i install | install instructions | installation steps | setup commands | setup instructions |
    build instructions | shell snippet | how to build | how do i build | how to reproduce it | how to check it | how
    to test it by hand | how to deploy
file_names
  names: file name | filename | path of the file | file path | which file | file structure | directory structure |
    folder structure | where does it go | path comment | path of each file | path above | file it belongs in | where
    it goes | where this goes | where does this go | where do i put | which folder | what file | name of the file |
    file header | file label | path label | name the file | made up paths
"""
